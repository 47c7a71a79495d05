import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { applicationsCases, both, type Change, diff, set, unended, yaml } from "./cases.ts";

const move = (index: number, to: number, date: string, type: "applied" | "rejected" | "reply"): Change => ({
  kind: "moveEvent",
  index,
  event: { date: date as PartialDate, type },
  to,
});
const applied = (index: number, to: number) => move(index, to, "2026-09-01", "applied");
const rejected = (index: number, to: number) => move(index, to, "2026-09-20", "rejected");

applicationsCases("moving an event", [
  [
    "down, with its comments",
    applied(0, 1),
    diff`
      applications:
        - company: A
          role: R
          events:
    -       # sent
    -       - date: 2026-09-01 # by mail
    -         type: applied
    -         # it was late
            # the answer
            - date: 2026-09-10
              type: reply
    +       # sent
    +       - date: 2026-09-01 # by mail
    +         type: applied
    +         # it was late
            # the end
            - date: 2026-09-20
              type: rejected
    `,
  ],
  [
    "up, and what is set apart stays",
    rejected(2, 0),
    diff`
      applications:
        - company: A
          role: R
          events:
            # all of them

    +       # the end
    +       - date: 2026-09-20
    +         type: rejected
    +
            - date: 2026-09-01
              type: applied

            # autumn

            - date: 2026-09-10
              type: reply
    -
    -       # the end
    -       - date: 2026-09-20
    -         type: rejected
    `,
  ],
  [
    "to the end of a file without a line break at its end",
    applied(0, 1),
    both(
      diff`
      applications:
        - company: A
          role: R
          events:
    -       - date: 2026-09-01
    -         type: applied
            - date: 2026-09-10
              type: reply
    +       - date: 2026-09-01
    +         type: applied
    `,
      unended,
    ),
  ],
  [
    "from the end of a file without a line break at its end",
    move(1, 0, "2026-09-10", "reply"),
    both(
      diff`
      applications:
        - company: A
          role: R
          events:
    +       - date: 2026-09-10
    +         type: reply
            - date: 2026-09-01
              type: applied
    -       - date: 2026-09-10
    -         type: reply
    `,
      unended,
    ),
  ],
  [
    "in brackets",
    rejected(2, 0),
    diff`
      applications:
        - company: A
          role: R
    -     events: [{date: 2026-09-01, type: applied}, {date: 2026-09}, {date: 2026-09-10, type: reply}, {date: 2026-09-20, type: rejected}]
    +     events: [{date: 2026-09-20, type: rejected}, {date: 2026-09-01, type: applied}, {date: 2026-09}, {date: 2026-09-10, type: reply}]
    `,
  ],
  [
    "in brackets beside a comment",
    applied(0, 1),
    yaml`
      applications:
        - company: A
          role: R
          events: [
            {date: 2026-09-01, type: applied}, # sent
            {date: 2026-09-10, type: reply},
          ]
    `,
    "unsupported-form #",
  ],
  [
    "to where it is",
    applied(0, 0),
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    `,
  ],
  [
    "after its date was corrected",
    [set(["events", 0, "date"], "2026-09-20"), rejected(0, 1)],
    diff`
      applications:
        - company: A
          role: R
          events:
    -       - date: 2026-09-02 # a Wednesday
    -         type: rejected
            - date: 2026-09-10
              type: reply
    +       - date: 2026-09-20 # a Wednesday
    +         type: rejected
    `,
  ],
  [
    "to an index that is not there",
    applied(0, 1),
    yaml`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    `,
    "unsupported-form [1]",
  ],
  [
    "one that is another by now",
    rejected(0, 1),
    yaml`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
            - date: 2026-09-20
              type: rejected
    `,
    "no-such-event 0",
  ],
  [
    "an alias to before what it stands for",
    move(1, 0, "2026-09-01", "reply"),
    yaml`
      applications:
        - company: A
          role: R
          events:
            - date: &day 2026-09-01
              type: applied
            - date: *day
              type: reply
    `,
    "unsupported-form &day",
  ],
]);
