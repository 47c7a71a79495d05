import assert from "node:assert/strict";
import { eventAt } from "../../../src/core/document/eventAt.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";

const lines = `applications:
  - company: A
    role: R
    events:
      # the first
      - date: 2026-09-01
        type: applied
      - {date: 2026-09-02, type: reply}
    tags: [x]
  - company: B
    role: R
    events: [{date: 2026-09-03, type: applied}, {date: 2026-09-04, type: reply}]
`;

describe("the event at an offset", () => {
  for (const eol of ["\n", "\r\n"]) {
    const text = lines.replaceAll("\n", eol);
    const document = parseApplications(text);
    const found = (offset: number): string => {
      const { record, index } = eventAt(document, offset) ?? {};
      return record ? `${record.application.company} ${index}` : "none";
    };
    for (const [at, by, expected] of [
      ["2026-09-01", 3, "A 0"],
      ["- date: 2026-09-01", 0, "A 0"],
      ["      - date: 2026-09-01", 0, "A 0"],
      ["        type: applied", 0, "A 0"],
      ["type: applied", 13, "A 0"],
      ["2026-09-02", 0, "A 1"],
      ["      - {date", 2, "A 1"],
      ["company: A", 0, "none"],
      ["# the first", 0, "none"],
      ["tags", 0, "none"],
      ["2026-09-03", 1, "B 0"],
      ["2026-09-04", 1, "B 1"],
      ["events: [{", 0, "B 0"],
    ] as const) {
      it(`is ${expected} at ${JSON.stringify(at)} + ${by}${eol === "\n" ? "" : ", CRLF"}`, () =>
        assert.equal(found(text.indexOf(at) + by), expected));
    }
  }

  it("is none in a text without any", () => assert.equal(eventAt(parseApplications(""), 0), undefined));
});
