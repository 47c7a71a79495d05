import assert from "node:assert/strict";
import { fileMailChanges } from "../../../src/core/actions/fileMail.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { eventMeant, linkableEvents } from "../../../src/core/filing/linkedEvent.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { eventInWords } from "../../../src/words/events.ts";
import { eventFactsInWords } from "../../../src/words/facts.ts";
import { day } from "../nextSteps/log.ts";

const path = "archive/northwind/2026-09-20.eml";

/** A log with one record, of these lines. */
function read(lines: string): { readonly document: ApplicationsDocument; readonly record: ApplicationRecord } {
  const document = parseApplications(`applications:\n  - company: Northwind\n    role: Engineer\n${lines}`);
  const [record] = document.records;
  assert.ok(record);
  return { document, record };
}

function events(...all: readonly string[]): string {
  return `    events:\n${all
    .map((one) => one.split(" "))
    .map(([date, type, more]) => `      - {date: ${date}, type: ${type}${more === undefined ? "" : `, ${more}`}}\n`)
    .join("")}`;
}

describe("the event that a mail belongs to", () => {
  for (const [name, lines, address] of [
    ["is the no", events("2026-09-01 applied", "2026-09-20 rejected", "2026-09-21 thank_you_sent"), 1],
    ["is the no, whatever they wrote later", events("2026-09-20 rejected", "2026-09-25 feedback_received"), 0],
    ["is the invitation that took a no back", events("2026-09-20 rejected", "2026-09-25 interview"), 1],
    ["is their last word", events("2026-09-01 applied", "2026-09-05 reply", "2026-09-06 note"), 1],
    ["is their last word by its day, not its line", events("2026-09-09 reply", "2026-09-05 acknowledged"), 0],
    [
      "is no talk that did not take place",
      events("2026-09-05 reply", "2026-09-09 interview cancelled:\\u0020moved"),
      0,
    ],
    ["is the no beside the company", "    applied: 2026-09-01\n    rejected: 2026-09-20\n", "rejected"],
    ["is open while they have said nothing", events("2026-09-01 applied"), undefined],
    ["is open where there is nothing", "", undefined],
    ["is open where it has a file", events("2026-09-05 reply", "2026-09-20 rejected file:\\u0020a.eml"), undefined],
  ] as const)
    it(name, () => {
      const { record } = read(lines.replaceAll("\\u0020", " "));
      assert.equal(eventMeant(record.application)?.address, address);
    });

  it("is chosen from those without a file, where it is open", () => {
    const { record } = read(
      events("2026-09-05 reply", "2026-09-20 rejected file:\\u0020a.eml").replace("\\u0020", " "),
    );
    assert.deepEqual(
      linkableEvents(record.application).map(({ address }) => address),
      [0],
    );
  });
});

describe("linking a filed mail", () => {
  /** The text after the mail was linked on the event that is meant. */
  function after(lines: string, linked = eventMeant(read(lines).record.application)): string {
    const { document, record } = read(lines);
    const plan = planApplicationsEdits(document, fileMailChanges(document, record, path, linked).applications ?? []);
    assert.ok(plan.kind === "edits", JSON.stringify(plan));
    return applyEdits(document.text, plan.edits);
  }
  const listed = "    events:\n      - date: 2026-09-20 # by mail\n        type: rejected\n        reason: skills\n";

  it("adds one line to the event, and nothing else", () => {
    const lines = `    id: northwind\n${listed}`;
    assert.equal(after(lines), `${read(lines).document.text}        file: ${path}\n`);
  });

  it("gives the record an id in the same edit", () =>
    assert.equal(
      after(listed),
      `${read(listed).document.text}        file: ${path}\n`.replace(
        "- company",
        "- id: northwind-engineer\n    company",
      ),
    ));

  it("writes an event out that is only a day beside the company", () => {
    const text = after("    id: northwind\n    rejected: 2026-09-20\n");
    const [record] = parseApplications(text).records;
    assert.ok(record);
    const { application } = record;
    assert.deepEqual(application.events, [{ date: "2026-09-20", type: "rejected", file: path }]);
    assert.equal(application.rejected, "2026-09-20");
  });

  it("gives an id alone where no event is meant", () =>
    assert.equal(after(""), read("").document.text.replace("- company", "- id: northwind-engineer\n    company")));

  it("changes nothing in a log with errors", () => {
    const document = parseApplications("applications:\n  - company: Northwind\n    role: Engineer\n   x: [\n");
    const [record] = document.records;
    assert.ok(record);
    assert.equal(
      planApplicationsEdits(document, fileMailChanges(document, record, path, undefined).applications ?? []).kind,
      "refused",
    );
  });
});

describe("an event with a file", () => {
  for (const [file, opens] of [
    [path, true],
    ["../secret.txt", false],
    ["https://mail.example/1", false],
  ] as const)
    it(`shows it, and ${opens ? "opens" : "does not open"} ${file}`, () => {
      const event = { date: day("2026-09-20"), type: "rejected", file } as const;
      assert.deepEqual(eventFactsInWords(event).file, { name: file, opens });
      assert.equal(eventInWords(event), `2026-09-20  Rejected · ${file}`);
    });
});
