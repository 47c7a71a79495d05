import assert from "node:assert/strict";
import { type AboutNew, addChanges, appliedOn, interestMeant } from "../../../src/core/actions/addApplication.ts";
import { unarchiveChanges } from "../../../src/core/actions/archive.ts";
import type { Changes } from "../../../src/core/actions/changes.ts";
import { feedbackChanges } from "../../../src/core/actions/recordFeedback.ts";
import { reflectChanges } from "../../../src/core/actions/reflect.ts";
import { waitChanges } from "../../../src/core/actions/wait.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planApplicationsEdits, planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import type { Pending } from "../../../src/core/reflection/pending.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day } from "../nextSteps/log.ts";

const today = day("2026-09-22");
const rejected = `applications:
  - company: Northwind
    role: Engineer
    archived: true
    events:
      - { date: 2026-09-20, type: rejected }
`;

/** Both files after the changes; a journal that does not exist is an empty text. */
function after(log: string, journal: string, { applications = [], journal: entries = [] }: Changes) {
  const plans = [
    [log, planApplicationsEdits(parseApplications(log), applications)],
    [journal, planJournalEdits(parseJournal(journal), entries)],
  ] as const;
  return plans.map(([text, plan]) => {
    assert.ok(plan.kind === "edits", JSON.stringify(plan));
    return applyEdits(text, plan.edits);
  });
}

function read(text: string): { readonly document: ApplicationsDocument; readonly record: ApplicationRecord } {
  const document = parseApplications(text);
  const [record] = document.records;
  assert.ok(record);
  return { document, record };
}

describe("changes of both files", () => {
  it("log feedback, and put the plan into the journal by the id that the application is given", () => {
    const { document, record } = read(rejected);
    const plan = { if: "they ask about scale", then: "I tell the checkout story" };
    const [log, journal] = after(
      rejected,
      "",
      feedbackChanges(document, record, { date: today, text: "More Go.", plan }),
    );
    assert.match(log ?? "", /id: northwind-engineer\n/);
    assert.match(log ?? "", /type: feedback_received, text: More Go\./);
    assert.deepEqual(parseJournal(journal ?? "").journal.plan, [{ ...plan, from: "northwind-engineer" }]);
  });

  it("log feedback alone, without an id, where no plan was made", () => {
    const { document, record } = read(rejected);
    const changes = feedbackChanges(document, record, { date: today, text: "More Go." });
    assert.deepEqual(changes.journal ?? [], []);
    assert.doesNotMatch(after(rejected, "", changes)[0] ?? "", /id:/);
  });

  const kept: Pending = {
    friend: { asked: "a", texts: { friend: "It is one answer." }, skipped: false },
    if_then: { asked: "b", texts: { if: "they ask", then: "I tell" }, skipped: false },
    next: { asked: "c", texts: {}, skipped: true },
  };

  it("bring the first answers of a reflection in, several steps and the id at once", () => {
    const { document, record } = read(rejected);
    const decided = reflectChanges(document, undefined, record, kept, today);
    assert.equal(decided?.id, "northwind-engineer");
    const [log, journal] = after(rejected, "", decided.changes);
    assert.match(log ?? "", /id: northwind-engineer\n/);
    assert.deepEqual(parseJournal(journal ?? "").journal, {
      reflections: [
        {
          application: "northwind-engineer",
          date: today,
          asked: { friend: "a", if_then: "b", next: "c" },
          answers: { friend: "It is one answer.", if: "they ask", then: "I tell" },
          skipped: ["next"],
        },
      ],
      plan: [{ if: "they ask", then: "I tell", from: "northwind-engineer" }],
    });
  });

  it("change nothing where the journal says it already, and nothing of an application that is not rejected", () => {
    const { document, record } = read(rejected);
    const first = reflectChanges(document, undefined, record, kept, today);
    const [log = "", journal = ""] = after(rejected, "", first?.changes ?? {});
    const again = read(log);
    assert.deepEqual(reflectChanges(again.document, parseJournal(journal), again.record, kept, today)?.changes, {});
    const open = read(rejected.replace("rejected", "applied"));
    assert.equal(reflectChanges(open.document, undefined, open.record, kept, today), undefined);
  });
});

describe("changes of the log", () => {
  it("add an application, with what was left open left out", () => {
    const [text] = after("", "", addChanges({ company: "Contoso", role: "SRE", url: "", events: appliedOn(today) }));
    assert.deepEqual(parseApplications(text ?? "").records[0]?.application, {
      company: "Contoso",
      role: "SRE",
      events: [{ date: today, type: "applied" }],
    });
    const [lead] = after("", "", addChanges({ company: "Contoso", role: "SRE", events: appliedOn(null) }));
    assert.deepEqual(parseApplications(lead ?? "").records[0]?.application, { company: "Contoso", role: "SRE" });
  });

  it("add what else was told of an application, and not what goes without saying", () => {
    const told = (about: AboutNew) => {
      const [text = ""] = after("", "", addChanges({ company: "Contoso", role: "SRE", events: [], ...about }));
      const { company: _, role: _role, ...more } = parseApplications(text).records[0]?.application ?? {};
      return more;
    };
    const all = { kind: "outreach", why: "Own on-call.", interest: 4, forecast: 0 } as const;
    assert.deepEqual(told(all), all);
    assert.deepEqual(told({ kind: "application", why: "" }), {});
    assert.deepEqual(["1", " 5 ", "0", "6", "2.5", ""].map(interestMeant), [
      1,
      5,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("wait, and bring back from the archive", () => {
    const { record } = read(rejected);
    const [text = ""] = after(rejected, "", {
      applications: [
        ...(waitChanges([record], today).applications ?? []),
        ...(unarchiveChanges([record]).applications ?? []),
      ],
    });
    const { application } = read(text).record;
    assert.equal(application.waiting_until, today);
    assert.equal(application.archived, undefined);
  });
});
