import { applicationsCases, diff, removeEvent, yaml } from "./cases.ts";

const first = removeEvent(0, "2026-09-01");
const second = removeEvent(1, "2026-09-10", "reply");

applicationsCases("removing an event", [
  [
    "the only one, and its key",
    first,
    diff`
      applications:
        - company: A
          role: R
    -     events:
    -       # sent
    -       - date: 2026-09-01
    -         type: applied # by mail
          vibe: good
    `,
  ],
  [
    "the only one beside a comment on its key",
    first,
    diff`
      applications:
        - company: A
          role: R
    -     events: # all of them
    +     events: [] # all of them
            # autumn

    -       - date: 2026-09-01
    -         type: applied
          vibe: good
    `,
  ],
  [
    "the only one with a comment below it",
    first,
    diff`
      applications:
        - company: A
          role: R
    -     events:
    -       - date: 2026-09-01
    -         type: applied
    -         # it was late
    +     events: []
    `,
  ],
  [
    "the only one in brackets",
    first,
    diff`
      applications:
    -   - {company: A, role: R, events: [{date: 2026-09-01, type: applied}]}
    +   - {company: A, role: R}
    `,
  ],
  [
    "the only one in brackets beside a comment",
    first,
    yaml`
      applications:
        - company: A
          role: R
          events: [
            # none other
            {date: 2026-09-01, type: applied}
          ]
    `,
    "unsupported-form #",
  ],
  [
    "in braces",
    first,
    diff`
      applications:
        - company: A
          role: R
          events:
    -       - { date: 2026-09-01, type: applied }
            - { date: 2026-09-10, type: reply }
    `,
  ],
  [
    "in brackets",
    second,
    diff`
      applications:
    -   - {company: A, role: R, events: [{date: 2026-09-01, type: applied}, {date: 2026-09-10, type: reply}]}
    +   - {company: A, role: R, events: [{date: 2026-09-01, type: applied}]}
    `,
  ],
  [
    "in brackets over lines, with the comments that belong to it",
    second,
    diff`
      applications:
        - company: A
          role: R
          events: [
            # first
            {date: 2026-09-01, type: applied}, # sent
    -       # the answer
    -       {date: 2026-09-10, type: reply}, # by mail
            # the end
            {date: 2026-09-20, type: rejected}
          ]
    `,
  ],
  [
    "in JSON over lines",
    second,
    diff`
      {
        "applications": [
          {
            "company": "A",
            "role": "R",
            "events": [
              {
                "date": "2026-09-01",
                "type": "applied"
    -         },
    -         {
    -           "date": "2026-09-10",
    -           "type": "reply"
              }
            ]
          }
        ]
      }
    `,
  ],
]);
