import { applicationsRows, event, list } from "./rows.ts";

applicationsRows([
  [
    "with CRLF",
    "applications:\r\n  - company: A\r\n    role: R\r\n",
    [event],
    "applications:\r\n  - company: A\r\n    role: R\r\n    events:\r\n      - date: 2026-09-20\r\n        type: rejected\r\n",
  ],
  [
    "with dashes at the key",
    "applications:\n- company: 'A'\n  role: 'R'\n  events:\n  - date: '2026-09-01'\n    type: 'applied'\n",
    [event],
    "applications:\n- company: 'A'\n  role: 'R'\n  events:\n  - date: '2026-09-01'\n    type: 'applied'\n  - date: '2026-09-20'\n    type: 'rejected'\n",
  ],
  [
    "an event between others, and comments stay with theirs",
    `${list}    events:\n      - date: 2026-09-01\n        type: applied # sent\n        # it was late\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
    [event],
    `${list}    events:\n      - date: 2026-09-01\n        type: applied # sent\n        # it was late\n      - date: 2026-09-20\n        type: rejected\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
  ],
  [
    "an event before all others",
    `${list}    events:\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
    [event],
    `${list}    events:\n      - date: 2026-09-20\n        type: rejected\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
  ],
  [
    "an event among events in braces",
    `${list}    events:\n      - { date: 2026-09-01, type: applied }\n`,
    [event],
    `${list}    events:\n      - { date: 2026-09-01, type: applied }\n      - { date: 2026-09-20, type: rejected }\n`,
  ],
  [
    "an event in a record in braces",
    "applications:\n  - {company: A, role: R}\n",
    [event],
    "applications:\n  - {company: A, role: R, events: [{date: 2026-09-20, type: rejected}]}\n",
  ],
  [
    "in JSON",
    '{"applications": [{"company": "A", "role": "R"}]}\n',
    [event],
    '{"applications": [{"company": "A", "role": "R", "events": [{"date": "2026-09-20", "type": "rejected"}]}]}\n',
  ],
  [
    "events below each other behind a bracket",
    `${list}    events: [{date: 2026-09-01, type: applied},\n             {date: 2026-09-10, type: reply}]\n`,
    [event],
    `${list}    events: [{date: 2026-09-01, type: applied},\n             {date: 2026-09-10, type: reply},\n             {date: 2026-09-20, type: rejected}]\n`,
  ],
  [
    "a first event where the neighbour's are in braces",
    `${list}  - company: B\n    role: R\n    events:\n      - { date: 2026-09-01, type: applied }\n`,
    [event],
    `${list}    events:\n      - { date: 2026-09-20, type: rejected }\n  - company: B\n    role: R\n    events:\n      - { date: 2026-09-01, type: applied }\n`,
  ],
  [
    "a first event where the neighbour's are in brackets",
    `${list}  - company: B\n    role: R\n    events: [{date: 2026-09-01, type: applied}]\n`,
    [event],
    `${list}    events: [{date: 2026-09-20, type: rejected}]\n  - company: B\n    role: R\n    events: [{date: 2026-09-01, type: applied}]\n`,
  ],
  [
    "below dashes that stand alone",
    "applications:\n  -\n    company: A\n    role: R\n    events:\n      -\n        date: 2026-09-01\n        type: applied\n",
    [event, { kind: "addApplication", application: { company: "B", role: "S" } }],
    "applications:\n  -\n    company: A\n    role: R\n    events:\n      -\n        date: 2026-09-01\n        type: applied\n      -\n        date: 2026-09-20\n        type: rejected\n  -\n    company: B\n    role: S\n",
  ],
  [
    "with CR alone",
    list.replaceAll("\n", "\r"),
    [event],
    `${list}    events:\n      - date: 2026-09-20\n        type: rejected\n`.replaceAll("\n", "\r"),
  ],
  [
    "a comment in an empty list of events stays",
    `${list}    events: [ # none yet\n      ]\n`,
    [event],
    "refused: unsupported-form #",
  ],
  [
    "what is no list of events is not replaced",
    `${list}    events: {a: b}\n`,
    [event],
    "refused: unsupported-form events",
  ],
  [
    "a record with nothing before a colon",
    `${list}    why:\n      a\n        : b\n`,
    [event],
    "refused: unsupported-form ?",
  ],
]);
