import { applicationsCases, both, type Change, diff, set, unended, withBom, withCrlf, yaml } from "./cases.ts";

const remove: Change = { kind: "removeApplication" };

const firstOfTwo = diff`
      # My search
      applications:
    -   # met at the meetup
    -   - company: A
    -     role: R # remote
    -     events:
    -       - date: 2026-09-01
    -         type: applied
    -       # later
    -     # no more
        # -----
        - company: B
          role: R
      # end
    `;

applicationsCases("removing an application", [
  ["with its own lines and comments", remove, firstOfTwo],
  ["with CRLF", remove, both(firstOfTwo, withCrlf)],
  ["behind a byte order mark", remove, both(firstOfTwo, withBom)],
  [
    "whose dash is as deep as the key",
    remove,
    both(
      diff`
      # My search
      applications:
    - # met at the meetup
    - - company: A
    -   role: R
    -   # remote
      # the second
      - company: B
        role: R
      # end
    `,
      withCrlf,
    ),
  ],
  [
    "with the empty lines below the first, and comments set apart stay",
    remove,
    diff`
      applications:
        # open

    -   - company: A
    -     role: R
    -
          # - company: commented out

        # waiting

        - company: B
          role: R
    `,
  ],
  [
    "the only one",
    remove,
    diff`
    - applications: # mine
    + applications: [] # mine
        # open

    -   # met at the meetup
    -   - company: A
    -     role: R

      people: []
    `,
  ],
  [
    "the only one of a file without a line break at its end",
    remove,
    both(
      diff`
    - "applications":
    -   - company: A
    -     role: R
    + "applications": []
    `,
      unended,
    ),
  ],
  [
    "the only one in JSON",
    remove,
    diff`
    - {"applications": [{"company": "A", "role": "R"}]}
    + {"applications": []}
    `,
  ],
  [
    "in JSON over lines",
    remove,
    diff`
      {
        "applications": [
          {
    -       "company": "A",
    -       "role": "R"
    -     },
    -     {
            "company": "B",
            "role": "R"
          }
        ]
      }
    `,
  ],
  [
    "beside an item that is none, and with what was planned for it",
    [set(["url"], "x"), remove],
    diff`
      applications:
        - just words
    -   - company: A
    -     role: R
    `,
  ],
  [
    "no change can follow",
    [remove, set(["url"], "x")],
    yaml`
      applications:
        - company: A
          role: R
    `,
    "no-such-record A · R",
  ],
  [
    "that an alias elsewhere needs",
    remove,
    yaml`
      applications:
        - company: &c A
          role: R
        - company: *c
          role: S
    `,
    "unsupported-form &c",
  ],
  [
    "that is needed as a whole",
    remove,
    yaml`
      applications:
        - &r {company: A, role: R}
      first: *r
    `,
    "unsupported-form &r",
  ],
  [
    "that needs what is elsewhere",
    remove,
    diff`
      base: &b {source: x}
      applications:
    -   - <<: *b
    -     company: A
    -     role: R
        - <<: *b
          company: B
          role: R
    `,
  ],
  [
    "from a list that stands elsewhere too",
    remove,
    yaml`
      applications: &all
        - company: A
          role: R
      copy: *all
    `,
    "unsupported-form &all",
  ],
  [
    "from a broken file",
    remove,
    yaml`
      applications:
        - company: A
          role: "R
    `,
    "broken-file",
  ],
  [
    "from a file with a conflict",
    remove,
    yaml`
      applications:
        - company: A
      <<<<<<< ours
          role: R
      =======
          role: S
      >>>>>>> theirs
    `,
    "broken-file",
  ],
]);
