import { applicationsRows, event, list } from "./rows.ts";

/** An application with events of these dates; the one of the new event is rejected. */
const dated = (...dates: readonly string[]) =>
  `${list}    events:\n${dates
    .map((date) => `      - date: ${date}\n        type: ${date === "2026-09-20" ? "rejected" : "reply"}\n`)
    .join("")}`;

/** The dates of events, and those with the new one; those that cannot be read are words and times with a zone. */
const unreadable: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  "behind the only event, with a date that cannot be read": [["soon"], ["soon", "2026-09-20"]],
  "behind all events, with dates that cannot be read": [
    ["soon", "2026-02-30", "2026-08-31T22:00:00Z"],
    ["soon", "2026-02-30", "2026-08-31T22:00:00Z", "2026-09-20"],
  ],
  "behind a first date that cannot be read, and before a later one": [
    ["soon", "2026-09-25"],
    ["soon", "2026-09-20", "2026-09-25"],
  ],
  "behind a date that cannot be read which follows an earlier one": [
    ["2026-09-01", "soon", "2026-09-25"],
    ["2026-09-01", "soon", "2026-09-20", "2026-09-25"],
  ],
  "behind a last date that cannot be read": [
    ["2026-09-01", "8/9/2026"],
    ["2026-09-01", "8/9/2026", "2026-09-20"],
  ],
  "before a later one, and with it what follows that": [
    ["2026-09-25", "soon"],
    ["2026-09-20", "2026-09-25", "soon"],
  ],
  "behind a day with midnight behind it": [
    ["2026-09-01T00:00:00Z", "2026-09-25 00:00:00"],
    ["2026-09-01T00:00:00Z", "2026-09-20", "2026-09-25 00:00:00"],
  ],
};

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
  ...Object.entries(unreadable).map(
    ([name, [before, after]]) => [`an event ${name}`, dated(...before), [event], dated(...after)] as const,
  ),
  [
    "an event between events whose types cannot be read",
    `${list}    events:\n      - {date: 2026-09-10, type: chat}\n      - {date: 2026-09-25, type: chat}\n`,
    [event],
    `${list}    events:\n      - {date: 2026-09-10, type: chat}\n      - {date: 2026-09-20, type: rejected}\n      - {date: 2026-09-25, type: chat}\n`,
  ],
  [
    "an event behind events in brackets whose dates cannot be read",
    `${list}    events: [{date: soon, type: applied}]\n`,
    [event],
    `${list}    events: [{date: soon, type: applied}, {date: 2026-09-20, type: rejected}]\n`,
  ],
]);
