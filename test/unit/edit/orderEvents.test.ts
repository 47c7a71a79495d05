import { applicationsCases, both, type Change, diff, unended, yaml } from "./cases.ts";

const order: Change = { kind: "orderEvents" };

const twoEvents = diff`
      applications:
        - company: A
          role: R
          events:
    +       # before
    +       - date: 2026-09-01
    +         type: applied
    +         # a
            - date: 2026-09-10 # b
              type: reply
    -       # before
    -       - date: 2026-09-01
    -         type: applied
    -         # a
    `;

applicationsCases("putting events into order", [
  ["with their lines and comments", order, twoEvents],
  ["in a file without a line break at its end", order, both(twoEvents, unended)],
  [
    "in brackets",
    order,
    diff`
      applications:
        - company: A
          role: R
    -     events: [{date: 2026-09-10, type: reply}, {date: 2026-09, type: applied}]
    +     events: [{date: 2026-09, type: applied}, {date: 2026-09-10, type: reply}]
    `,
  ],
  [
    "several, and those of one day stay as they are",
    order,
    diff`
      applications:
        - company: A
          role: R
          events:
    +       - date: 2026-09-01
    +         type: applied
    +
            - date: 2026-09-20
              type: rejected
    +
    +       - date: 2026-09-20
    +         type: note
    +         # deep

            - date: 2026-10
              type: reply
    -
    -       - date: 2026-09-01
    -         type: applied
    -
    -       - date: 2026-09-20
    -         type: note
    -         # deep
    `,
  ],
  [
    "that are in order",
    order,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09
              type: applied
            - date: 2026-09-10
              type: reply
    `,
  ],
  [
    "one of which cannot be read",
    order,
    yaml`
      applications:
        - company: A
          role: R
          events:
            - date: soon
              type: reply
            - date: 2026-09-01
              type: applied
    `,
    "unsupported-form events",
  ],
]);
