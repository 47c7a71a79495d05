import { applicationsCases, both, type Change, diff, set, unended, withBom, withCrlf, yaml } from "./cases.ts";

const moveTo = (to: number): Change => ({ kind: "moveApplication", to });

const down = diff`
      applications:
    - # met at the meetup
    - - company: A
    -   role: R
    -   # remote
      # the second
      - company: B
        role: R
    + # met at the meetup
    + - company: A
    +   role: R
    +   # remote
      # the third
      - company: C
        role: R
    `;

applicationsCases("moving an application", [
  ["whose dash is as deep as the key", moveTo(1), down],
  ["with CRLF", moveTo(1), both(down, withCrlf)],
  ["behind a byte order mark", moveTo(1), both(down, withBom)],
  [
    "down, with its comments and as far from its neighbour",
    moveTo(1),
    diff`
      applications:
    -   # met at the meetup
    -   - company: A
    -     role: R
    -     # remote
    -
        - company: B
          role: R
    +
    +   # met at the meetup
    +   - company: A
    +     role: R
    +     # remote

        # -----

        - company: C
          role: R
    `,
  ],
  [
    "to the end of a file without a line break at its end",
    moveTo(2),
    both(
      diff`
      applications:
    -   - company: A
    -     role: R
        - company: B
          role: R
        - company: C
          role: R
    +   - company: A
    +     role: R
    `,
      unended,
    ),
  ],
  [
    "in JSON",
    moveTo(1),
    diff`
    - {"applications": [{"company": "A", "role": "R"}, {"company": "B", "role": "R"}]}
    + {"applications": [{"company": "B", "role": "R"}, {"company": "A", "role": "R"}]}
    `,
  ],
  [
    "to an index among the records, and changing it then",
    [moveTo(1), set(["url"], "x"), { kind: "addApplication", application: { company: "D", role: "S" } }, moveTo(2)],
    diff`
      applications:
    -   - company: A
    -     role: R
        - just words
        - company: B
          role: R
    +   - company: D
    +     role: S
    +   - company: A
    +     role: R
    +     url: x
    `,
  ],
  [
    "to where it is",
    moveTo(0),
    diff`
      applications:
        - company: A
          role: R
    `,
  ],
  [
    "to an index that is not there",
    moveTo(1),
    yaml`
      applications:
        - company: A
          role: R
    `,
    "unsupported-form [1]",
  ],
  [
    "before what gives an alias in it its meaning",
    moveTo(1),
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
    "between an alias and what it stands for",
    moveTo(1),
    yaml`
      applications:
        - {company: &c A, role: R}
        - {company: &c B, role: R}
        - {company: C, role: R, mood: *c}
    `,
    "not-proved",
  ],
  [
    "in a file with a conflict",
    moveTo(1),
    yaml`
      applications:
        - company: A
          role: R
      <<<<<<< ours
        - company: B
          role: R
      =======
      >>>>>>> theirs
    `,
    "broken-file",
  ],
]);
