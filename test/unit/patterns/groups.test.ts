import assert from "node:assert/strict";
import { type RoleKind, roleKindOf } from "../../../src/core/patterns/roleKind.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { fisherExact } from "../../../src/core/statistics/fisher.ts";
import { application, summary, times } from "./log.ts";

const heard = (more: Partial<Application>) => application(["2026-08-01 applied", "2026-08-05 reply"], more);
const silent = (more: Partial<Application>) => application(["2026-08-01 applied"], more);

describe("groups", () => {
  it("are set against the rest by Fisher's test", () => {
    const { groups } = summary([
      ...times(7, () => heard({ source: "referral" })),
      silent({ source: "Referral " }),
      ...times(2, () => heard({ source: "job board" })),
      ...times(18, () => silent({ source: "job board" })),
      silent({}),
    ]);
    const [board, referral] = groups.compared.filter(({ dimension }) => dimension === "source");
    assert.deepEqual(
      [referral?.label, referral?.n, referral?.positive, referral?.waiting, referral?.rest],
      ["Referral", 8, 7, 1, { n: 20, positive: 2 }],
    );
    assert.equal(
      referral?.p,
      fisherExact([
        [7, 1],
        [2, 18],
      ]),
    );
    assert.ok(referral.q <= 0.1 && referral.stands);
    assert.equal(board?.q, referral.q);
  });

  it("below eight only say how many more it takes, in the group or in the rest", () => {
    const { groups } = summary([
      ...times(7, () => heard({ source: "few" })),
      ...times(12, () => silent({ source: "many" })),
      ...times(19, () => silent({ source: "most" })),
    ]);
    assert.deepEqual(groups.small, [
      { dimension: "source", label: "few", n: 7, needed: 1 },
      { dimension: "roleKind", label: "softwareEngineering", n: 38, needed: 8 },
    ]);
    assert.deepEqual(
      groups.compared.map(({ label }) => label),
      ["most", "many"],
    );
  });

  it("by tag and skill have everything else as the rest; a place counts with each of its words", () => {
    const { groups } = summary([
      ...times(8, () => heard({ tags: ["fintech", "FinTech"], location: "Berlin, remote" })),
      ...times(8, () => silent({ skills: ["Go"], location: "Berlin" })),
      ...times(8, () => silent({ location: "Remote" })),
    ]);
    assert.deepEqual(
      groups.compared.map(({ dimension, label, n, rest }) => [dimension, label, n, rest.n]),
      [
        ["tag", "FinTech", 8, 16],
        ["skill", "Go", 8, 16],
        ["location", "Berlin", 16, 8],
        ["location", "Remote", 16, 8],
      ],
    );
  });

  it("leave out what was applied to less than two weeks ago", () => {
    const { groups } = summary([
      silent({ source: "a" }),
      application(["2026-09-18 applied"], { source: "a" }),
      application(["2026-09 applied"], { source: "a" }),
    ]);
    assert.equal(groups.n, 1);
    assert.deepEqual(groups.leftOut, [{ reason: "recent", count: 2 }]);
  });

  it("make nothing of chance: with thirty groups alike, none stands out", () => {
    const { groups } = summary(
      times(300, (index) =>
        (index % 10 === 0 ? heard : silent)({
          source: `source ${index % 7}`,
          tags: [`tag ${index % 11}`],
          skills: [`skill ${index % 13}`],
        }),
      ),
    );
    assert.equal(groups.compared.length, 31);
    assert.ok(groups.compared.every(({ stands }) => !stands));
  });
});

describe("kind of role", () => {
  function is(kind: RoleKind, ...titles: string[]): void {
    for (const title of titles) it(`${title} is ${kind}`, () => assert.equal(roleKindOf(title), kind));
  }
  is("management", "Engineering Manager", "Eng Mgr", "VP of Engineering", "Head of Data", "Teamleiter Entwicklung");
  is("product", "Senior Product Manager");
  is("backend", "Senior Backend Engineer", "Back-end Developer");
  is("frontend", "Frontend-Entwicklerin", "React Developer");
  is("fullStack", "Sr Fullstack Eng", "Full-Stack Developer");
  is("mobile", "iOS Engineer", "React Native Developer");
  is("platform", "DevOps Engineer", "Site Reliability Engineer", "Platform Engineer");
  is("machineLearning", "ML Engineer", "KI-Entwickler");
  is("data", "Data Engineer", "Datenanalyst");
  is("quality", "QA Engineer", "Testautomatisierer");
  is("security", "Security Engineer");
  is("embedded", "Firmware Engineer");
  is("design", "UX Designer");
  is("softwareEngineering", "Sr Eng", "Software Engineer", "Softwareentwickler (m/w/d)", "Developer");
  is("other", "", "Barista");
});
