import { applicationsCases, diff, removeEvent, yaml } from "./cases.ts";

const first = removeEvent(0, "2026-09-01");
const second = removeEvent(1, "2026-09-10", "reply");

applicationsCases("removing an event", [
  [
    "by its index among those that can be read",
    second,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
            - date: soon
              type: interview
    -       - date: 2026-09-10
    -         type: reply
    `,
  ],
  [
    "two of them, by the index that each has then",
    [first, { ...second, index: 0 }],
    diff`
      applications:
        - company: A
          role: R
          events:
    -       - date: 2026-09-01
    -         type: applied
    -       - date: 2026-09-10
    -         type: reply
            - date: 2026-09-20
              type: rejected
    `,
  ],
  [
    "one that is another by now",
    removeEvent(0, "2026-09-02"),
    yaml`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    `,
    "no-such-event 0",
  ],
  [
    "one that is not there any more",
    second,
    yaml`
      applications:
        - company: A
          role: R
          events: []
    `,
    "no-such-event 1",
  ],
  [
    "one that is an alias",
    second,
    diff`
      templates:
        - &reply {date: 2026-09-10, type: reply}
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    -       - *reply
    `,
  ],
  [
    "one that an alias elsewhere needs",
    first,
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
  [
    "from a list that stands elsewhere too",
    first,
    yaml`
      applications:
        - company: A
          role: R
          events: &all
            - date: 2026-09-01
              type: applied
        - company: B
          role: R
          events: *all
    `,
    "unsupported-form &all",
  ],
  [
    "from what a merge key brings",
    first,
    yaml`
      base: &base
        events: [{date: 2026-09-01, type: applied}]
      applications:
        - <<: *base
          company: A
          role: R
    `,
    "unsupported-form <<",
  ],
  [
    "the one that gives another alias its meaning",
    first,
    yaml`
      applications:
        - company: A
          role: &x R
          events:
            - date: 2026-09-01
              type: applied
              mood: &x good
            - date: 2026-09-10
              type: reply
              mood: *x
    `,
    "unsupported-form &x",
  ],
]);
