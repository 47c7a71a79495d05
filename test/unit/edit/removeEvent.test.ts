import { applicationsCases, both, diff, removeEvent, unended, withCr, withCrlf } from "./cases.ts";

const first = removeEvent(0, "2026-09-01");
const second = removeEvent(1, "2026-09-10", "reply");

applicationsCases("removing an event", [
  [
    "between others, with the comments that belong to it",
    second,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied # sent
              # it was late
    -       # the answer
    -       - date: 2026-09-10 # by mail
    -         # short
    -         type: reply
    -         # and kind
            # the end
            - date: 2026-09-20
              type: rejected
    `,
  ],
  [
    "comments set apart by an empty line stay",
    second,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied

              # after all

            # autumn

    -       # the answer
    -       - date: 2026-09-10
    -         type: reply
    -
              # and on

            - date: 2026-09-20
              type: rejected
    `,
  ],
  [
    "the first, with the empty lines below it",
    first,
    diff`
      applications:
        - company: A
          role: R
          events:
    -       # sent
    -       - date: 2026-09-01
    -         type: applied
    -
            - date: 2026-09-10
              type: reply
    `,
  ],
  [
    "the last, with the empty lines above it",
    second,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    -
    -       - date: 2026-09-10
    -         type: reply

        - company: B
          role: R
    `,
  ],
  [
    "the last of a file without a line break at its end",
    second,
    both(
      diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
    -       - date: 2026-09-10
    -         type: reply
    `,
      unended,
    ),
  ],
  [
    "with CRLF",
    first,
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
    `,
      withCrlf,
    ),
  ],
  [
    "with CR alone",
    first,
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
    `,
      withCr,
    ),
  ],
  [
    "behind a text that would take the empty lines below it",
    second,
    diff`
      applications:
        - company: A
          role: R
          events:
            - date: 2026-09-01
              type: applied
              note: |+
                one

    -       - date: 2026-09-10
    -         type: reply
    -
            - date: 2026-09-20
              type: rejected
    `,
  ],
  [
    "whose dash is as deep as the key",
    second,
    diff`
      applications:
      - company: A
        role: R
        events:
        # sent
        - date: 2026-09-01
          type: applied
    -   # the answer
    -   - date: 2026-09-10
    -     type: reply
    -     # by mail
        vibe: good
    `,
  ],
]);
