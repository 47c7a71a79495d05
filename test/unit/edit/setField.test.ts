import { set } from "./cases.ts";
import { add, applicationsRows, block, event, json, list } from "./rows.ts";

applicationsRows([
  [
    "in JSON over lines",
    json({ company: "A", role: "R", url: "x", events: [{ date: "2026-09-01", type: "applied" }] }),
    [event, set(["id"], "a"), set(["tags"], ["b"]), set(["url"], undefined)],
    json({
      id: "a",
      company: "A",
      role: "R",
      tags: ["b"],
      events: [
        { date: "2026-09-01", type: "applied" },
        { date: "2026-09-20", type: "rejected" },
      ],
    }).replace(/\[\s*"b"\s*\]/, '["b"]'),
  ],
  [
    "the last field away in JSON over lines",
    json({ company: "A", role: "R", url: "x" }),
    [set(["url"], undefined)],
    json({ company: "A", role: "R" }),
  ],
  ["an id comes first", list, [set(["id"], "a-r")], "applications:\n  - id: a-r\n    company: A\n    role: R\n"],
  [
    "a field at its place",
    `${list}    events: []\n`,
    [set(["archived"], true)],
    `${list}    archived: true\n    events: []\n`,
  ],
  [
    "a field again",
    `${list}    url:   https://a.example # the advert\n`,
    [set(["url"], "https://b.example")],
    `${list}    url:   https://b.example # the advert\n`,
  ],
  [
    "a field with nothing after it",
    `${list}    url: # to come\n`,
    [set(["url"], "x")],
    `${list}    url: x # to come\n`,
  ],
  ["the same value", `${list}    url: "x"\n`, [set(["url"], "x")], `${list}    url: "x"\n`],
  [
    "one text that is read as a list",
    `${list}    tags: remote\n`,
    [set(["tags"], ["remote"])],
    `${list}    tags: remote\n`,
  ],
  [
    "a list that is read without what says nothing",
    `${list}    tags: [a, ~, b]\n`,
    [set(["tags"], ["a", "b"])],
    `${list}    tags: [a, ~, b]\n`,
  ],
  [
    "events that are read without a key of the user's own",
    `${list}    events: [{date: 2026-09-01, type: applied, mood: good}]\n`,
    [set(["events"], [{ date: "2026-09-01", type: "applied" }])],
    `${list}    events: [{date: 2026-09-01, type: applied, mood: good}]\n`,
  ],
  [
    "the value that a merge key brings",
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    [set(["source"], "x")],
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
  ],
  ["what says nothing, away", `${list}    url: # to come\n`, [set(["url"], undefined)], `${list}    url: # to come\n`],
  ["what cannot be read, away", `${list}    interest: 9\n`, [set(["interest"], undefined)], `${list}    interest: 9\n`],
  ["a key of the user's own away", `${list}    vibe: good\n`, [set(["vibe"], undefined)], list],
  ["a field away", `${list}    url: x # gone\n    why: y\n`, [set(["url"], undefined)], `${list}    why: y\n`],
  ["the first field away", list, [set(["company"], undefined)], "applications:\n  - role: R\n"],
  [
    "a contact's address",
    `${list}    contacts:\n      - name: Jane # Roe\n`,
    [set(["contacts", 0, "email"], "j@a.example")],
    `${list}    contacts:\n      - name: Jane # Roe\n        email: j@a.example\n`,
  ],
  [
    "two changes and an application together",
    list,
    [event, set(["archived"], true), add],
    `${list}    archived: true\n    events:\n      - date: 2026-09-20\n        type: rejected\n${block}`,
  ],
  [
    "below a quoted key",
    '"applications":\n- company: A\n  role: R\n',
    [set(["url"], "x")],
    '"applications":\n- company: A\n  role: R\n  url: x\n',
  ],
]);
