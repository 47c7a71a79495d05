import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { brief, day, northwind, stepsOn } from "./log.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const realSearch = parseApplications(
  readFileSync(join(root, "test", "fixtures", "real-search", "applications.yaml"), "utf8"),
).records;

function named(company: string, { application }: LoggedApplication): LoggedApplication {
  return { key: company, application: { ...application, company } };
}

describe("a long search", () => {
  it("is quiet a year later: 138 applications are one row of tidying up", () => {
    const steps = stepsOn("2026-11-20", realSearch);
    assert.deepEqual(
      steps.map(({ kind, state }) => `${state} ${kind}`),
      ["due archive"],
    );
  });

  it("stays short on every day of the search itself", () => {
    const days = ["2025-02-03", "2025-03-03", "2025-04-01", "2025-05-01", "2025-06-02", "2025-07-01"];
    const due = days.map((today) => stepsOn(today, realSearch).filter(({ state }) => state === "due").length);
    assert.ok(Math.max(...due) <= 7, `due on these days: ${due.join(", ")}`);
  });

  const longClosed = northwind("2026-01-01 applied\n2026-02-01 rejected");
  const justClosed = northwind("2026-09-01 applied\n2026-09-15 rejected");

  const farewell = northwind("2026-09-01 interview\n2026-09-14 rejected\n2026-09-15 thank_you_sent");
  const longFarewell = northwind("2026-08-01 interview\n2026-08-14 rejected\n2026-08-15 thank_you_sent");

  it("tidies up form letters, one's own ends and the long closed together, and a fresh farewell by itself", () => {
    const all = [
      named("Contoso", longClosed),
      named("Fabrikam", justClosed),
      named("Adatum", northwind("2026-09-15 withdrawn")),
      named("Litware", farewell),
      named("Proseware", longFarewell),
    ];
    const steps = stepsOn("2026-09-16", all);
    assert.deepEqual(
      steps.map(({ subject }) =>
        subject.kind === "applications" ? subject.records.map(({ key }) => key) : subject.kind,
      ),
      [["Contoso", "Proseware", "Adatum", "Fabrikam"], "application"],
    );
    assert.deepEqual(steps[0]?.why, { code: "several-ended", count: 4 });
  });

  it("lets no looking back be due on the day of a rejection", () => {
    const earlier = northwind("2026-09-01 interview\n2026-09-14 rejected", { archived: true });
    assert.deepEqual(stepsOn("2026-09-16", [earlier]).map(brief), ["due reflect 2026-09-15 until 2026-09-29"]);
    assert.deepEqual(
      stepsOn("2026-09-16", [earlier, named("Contoso", northwind("2026-09-16 rejected", { archived: true }))]).map(
        brief,
      ),
      ["coming reflect 2026-09-17 until 2026-09-29"],
    );
  });

  it("leaves a single long closed one by itself", () => {
    assert.deepEqual(
      stepsOn("2026-09-16", [longClosed]).map(({ subject }) => subject.kind),
      ["application"],
    );
  });

  it("lists due steps in a kind order and coming ones by their day", () => {
    const steps = stepsOn(
      "2026-09-16",
      [
        named(
          "A",
          northwind("2026-09-08 reply\n2026-09-15 rejected\n2026-09-15 skipped:rejection_thank_you", {
            archived: true,
          }),
        ),
        named("B", justClosed),
        named("C", northwind("2026-09-01 applied", { contacts: [{ name: "Jane Roe" }] })),
        named("D", northwind("2026-09-15 interview")),
        named("E", northwind("2026-09-08 reply\n2026-09-15 rejected")),
        named("F", northwind("2026-09-16 interview")),
        named("G", northwind("2026-09-08 reply", { waiting_until: day("2026-09-20") })),
        named("H", northwind("2026-09-08 reply", { waiting_until: day("2026-09-17") })),
      ],
      {
        journal: {
          plan: [{ if: "x", then: "y", due: day("2026-09-16") }],
          people: [{ name: "Sam", every: "30d", last: day("2026-08-01") }],
        },
      },
    );
    assert.deepEqual(
      steps.map(({ state, kind }) => `${state} ${kind}`),
      [
        "due prepare",
        "due rejection_thank_you",
        "due thank_you",
        "due check_in",
        "due archive",
        "due reflect",
        "due plan",
        "due stay_in_touch",
        "coming ask_kindly",
        "coming ask_kindly",
      ],
    );
    assert.deepEqual(
      steps.slice(-2).map(({ due }) => due),
      ["2026-09-18", "2026-09-21"],
    );
  });
});

describe("where the machine is", () => {
  const script = `
    import { northwind, stepsOn, brief, jane } from "./test/unit/nextSteps/log.ts";
    const logs = ["2026-03-27 interview", "2026-10-30 interview 23:30", "2026-09-26 reply\\n2026-09-27 rejected", "2028-02-21 applied", "2026-12-31 interview"];
    const days = ["2026-03-28", "2026-03-30", "2026-09-27", "2026-09-28", "2026-10-31", "2026-11-02", "2027-01-01", "2028-02-29"];
    console.log(JSON.stringify(days.map((today) => logs.map((log) => stepsOn(today, [northwind(log, { contacts: jane })], { time: "00:30" }).map(brief)))));
  `;
  function stepsIn(zone: string): string {
    const run = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", script], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout;
  }

  for (const zone of ["Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati"]) {
    it(`changes nothing: ${zone}`, () => assert.equal(stepsIn(zone), stepsIn("UTC"))).timeout(10_000);
  }

  it("was asked about steps that exist", () => assert.match(stepsIn("UTC"), /due thank_you/)).timeout(10_000);
});

describe("people and plans of the journal", () => {
  function lists(
    title: string,
    today: string,
    journal: Parameters<typeof stepsOn>[2] & object,
    expected: readonly string[],
  ): void {
    it(title, () => assert.deepEqual(stepsOn(today, [], journal).map(brief), expected));
  }
  const sam = (every: string, last?: string) => ({
    journal: { people: [{ name: "Sam", every, ...(last === undefined ? {} : { last: day(last) }) }] },
  });
  lists("a person after so many days", "2026-09-16", sam("30d", "2026-08-17"), ["due stay_in_touch 2026-09-16"]);
  lists("a person after so many weeks, on a working day", "2026-09-12", sam("2w", "2026-08-29"), [
    "coming stay_in_touch 2026-09-14",
  ]);
  lists("a person after so many months, at the end of a short one", "2027-02-26", sam("3m", "2026-11-30"), [
    "coming stay_in_touch 2027-03-01",
  ]);
  lists("a person never spoken to", "2026-09-16", sam("1m"), ["due stay_in_touch 2026-09-16"]);
  lists("a person without an interval", "2026-09-16", { journal: { people: [{ name: "Sam" }] } }, []);
  const plan = (more: object) => ({ journal: { plan: [{ if: "x", then: "y", due: day("2026-09-16"), ...more }] } });
  lists("a plan on its day", "2026-09-16", plan({}), ["due plan 2026-09-16"]);
  lists("a plan that is done", "2026-09-16", plan({ done: day("2026-09-10") }), []);

  const rejected = northwind("2026-09-08 assessment\n2026-09-15 rejected", { id: "northwind", archived: true });
  const reflected = (more: object) =>
    stepsOn("2026-09-16", [rejected], {
      journal: { reflections: [{ application: "northwind", date: day("2026-09-16"), ...more }] },
    });
  it("an answered reflection is done", () => assert.deepEqual(reflected({ answers: { friend: "…" } }), []));
  it("a reflection left out is done", () => assert.deepEqual(reflected({ skipped: ["friend"] }), []));
  it("a note alone is no reflection", () => assert.equal(reflected({ note: "…" }).length, 1));
  it("a reflection on an earlier rejection is another", () =>
    assert.equal(reflected({ date: day("2026-09-01"), answers: { friend: "…" } }).length, 1));
});
