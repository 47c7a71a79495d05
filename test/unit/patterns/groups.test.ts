import assert from "node:assert/strict";
import { placesIn } from "../../../src/core/patterns/places.ts";
import { type RoleKind, roleKindOf } from "../../../src/core/patterns/roleKind.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { grayTest } from "../../../src/core/statistics/grayTest.ts";
import { againstRest, gridOf, tallyOf } from "../../../src/core/statistics/twoSamples.ts";
import { application, summary, times } from "./log.ts";

const heard = (more: Partial<Application>) => application(["2026-08-01 applied", "2026-08-05 reply"], more);
const silent = (more: Partial<Application>) => application(["2026-08-01 applied"], more);
const kept = application(["2026-10-01 note"]);

function comparisonNames(log: readonly Application[]): readonly string[] {
  return summary([...log, kept]).groups.compared.map(({ names, restNames }) =>
    [names, restNames]
      .filter((some) => some.length > 0)
      .map((some) => some.map(({ dimension, label }) => `${dimension} ${label}`).join(" and "))
      .join(" against "),
  );
}

describe("groups", () => {
  it("are set against the rest by Gray’s test", () => {
    const { groups } = summary([
      ...times(7, () => heard({ source: "referral" })),
      silent({ source: "Referral " }),
      ...times(2, () => heard({ source: "job board" })),
      ...times(18, () => silent({ source: "job board" })),
      silent({}),
      kept,
    ]);
    const [source, ...others] = groups.compared.filter(({ names }) => names[0]?.dimension === "source");
    assert.deepEqual(others, [], "two that make up everybody are one comparison");
    assert.deepEqual(
      [source?.names, source?.restNames, source?.n, source?.positive, source?.waiting, source?.rest],
      [
        [{ dimension: "source", label: "Referral" }],
        [{ dimension: "source", label: "job board" }],
        8,
        7,
        1,
        { n: 20, positive: 2 },
      ],
    );
    const waits = [...times(7, () => 4), 61, ...times(2, () => 4), ...times(18, () => 61)];
    const grid = gridOf(
      waits.map((time) => ({ time, cause: time === 4 ? "positive" : undefined })),
      "positive",
    );
    const rows = againstRest(tallyOf(grid, waits.keys().take(8)), tallyOf(grid, waits.keys()));
    assert.equal(source?.p, grayTest(rows)?.p);
    assert.ok(source && source.q <= 0.1 && source.stands && source.logRank < 0.01);
    assert.deepEqual([source.by?.day, source.by?.group.share, source.by?.rest.share], [4, 0.875, 0.1]);
  });

  it("of unlike age are compared day by day, so that new ones do not look worse", () => {
    const slow = (applied: string, after: string | undefined, source: string) =>
      application([`${applied} applied`, ...(after === undefined ? [] : [`${after} reply`])], { source });
    const { groups } = summary([
      ...times(30, (index) => slow("2026-07-01", index < 15 ? "2026-08-10" : undefined, "old")),
      ...times(30, () => slow("2026-09-05", undefined, "new")),
    ]);
    const [old] = groups.compared;
    assert.deepEqual([old?.positive, old?.rest.positive, old?.stands], [0, 15, false]);
  });

  it("below eight only say how many more it takes, in the group or in the rest", () => {
    const { groups } = summary([
      ...times(7, () => heard({ source: "few" })),
      ...times(12, () => silent({ source: "many" })),
      ...times(19, () => silent({ source: "most" })),
      kept,
    ]);
    assert.deepEqual(groups.small, [
      { dimension: "source", label: "few", n: 7, needed: 1 },
      { dimension: "roleKind", label: "softwareEngineering", n: 38, needed: 8 },
    ]);
    assert.deepEqual(
      groups.compared.map(({ names }) => names[0]?.label),
      ["most", "many"],
    );
  });

  it("by tag and skill have everything else as the rest; a place counts with each of its words", () => {
    const { groups } = summary([
      ...times(8, () => heard({ tags: ["fintech", "FinTech"], location: "Berlin, remote" })),
      ...times(9, () => silent({ skills: ["Go"], location: "Berlin" })),
      ...times(10, () => silent({ location: "Remote" })),
      ...times(8, () => silent({})),
      kept,
    ]);
    assert.deepEqual(
      groups.compared.map(({ names: [name], n, rest }) => [name?.dimension, name?.label, n, rest.n]),
      [
        ["tag", "FinTech", 8, 27],
        ["skill", "Go", 9, 26],
        ["location", "Remote", 18, 9],
        ["location", "Berlin", 17, 10],
      ],
    );
  });

  it("of the same applications are one, by all its names", () => {
    assert.deepEqual(
      comparisonNames([
        ...times(9, () => heard({ source: "referral", tags: ["warm"], skills: ["Go"] })),
        ...times(20, () => silent({ source: "job board" })),
      ]),
      ["source referral and tag warm and skill Go against source job board"],
      "a tag, a skill and a source with two values",
    );
    assert.deepEqual(
      comparisonNames([
        ...times(9, () => heard({ documents: ["cv-2.pdf"], tags: ["new cv"] })),
        ...times(11, () => silent({ documents: ["cv-1.pdf"] })),
      ]),
      ["tag new cv and document cv-2.pdf against document cv-1.pdf"],
      "a version of the CV that has a tag",
    );
    assert.deepEqual(
      comparisonNames([
        ...times(9, () => heard({ via: "Example Recruiting", source: "agency" })),
        ...times(11, () => silent({ source: "web" })),
      ]),
      ["source agency and via Example Recruiting against source web"],
    );
    assert.deepEqual(
      comparisonNames([
        ...times(9, () => heard({ tags: ["Go"] })),
        ...times(9, () => heard({ skills: ["Go"] })),
        ...times(9, () => silent({})),
      ]),
      ["tag Go", "skill Go"],
      "the same word for other applications is another group",
    );
    assert.deepEqual(
      comparisonNames([
        ...times(9, () => heard({ location: "Berlin", role: "Product Manager" })),
        ...times(9, () => silent({ location: "Hamburg" })),
      ]),
      ["roleKind product and location Berlin against roleKind softwareEngineering and location Hamburg"],
    );
  });

  it("make nothing of chance: with thirty groups alike, none stands out", () => {
    const { groups } = summary([
      ...times(300, (index) =>
        (index % 10 === 0 ? heard : silent)({
          source: `source ${index % 7}`,
          tags: [`tag ${index % 11}`],
          skills: [`skill ${index % 13}`],
        }),
      ),
      kept,
    ]);
    assert.equal(groups.compared.length, 31);
    assert.ok(groups.compared.every(({ stands }) => !stands));
  });

  it("take links for the sites they lead to", () => {
    const links = [
      "https://www.jobs.example/17",
      "http://jobs.example/18?ref=a",
      "jobs.example/19",
      "www.jobs.example",
      "https://jobs.example",
    ];
    const { groups } = summary([
      ...times(10, (index) => heard({ source: links[index % 5] ?? "" })),
      ...times(9, () => silent({ source: "a friend of St.Gallen" })),
      kept,
    ]);
    assert.deepEqual(
      groups.small.filter(({ dimension }) => dimension === "source"),
      [],
    );
    assert.deepEqual(
      groups.compared.map(({ names, restNames }) => [...names, ...restNames].map(({ label }) => label).toSorted()),
      [["a friend of St.Gallen", "jobs.example"]],
    );
  });
});

describe("places", () => {
  function are(location: string, ...places: string[]): void {
    it(`${location}: ${places.join("; ")}`, () => assert.deepEqual(placesIn(location), places));
  }
  are("Toronto, CA", "Toronto");
  are("San Francisco, CA", "San Francisco");
  are("Berlin, Germany", "Berlin");
  are("Zürich, ZH, Schweiz", "Zürich");
  are("Portland, Oregon, USA", "Portland");
  are("Berlin, Hamburg", "Berlin", "Hamburg");
  are("Berlin / Hamburg; München", "Berlin", "Hamburg", "München");
  are("London or Paris", "London", "Paris");
  are("Berlin, remote", "Remote", "Berlin");
  are("Remote (US)", "Remote", "US");
  are("Fully remote, Germany", "Remote", "Germany");
  are("Berlin (hybrid)", "Hybrid", "Berlin");
  are("Hamburg, vor Ort", "On site", "Hamburg");
  are("Homeoffice", "Remote");
  are("Deutschland", "Deutschland");
  are("California", "California");
  are("Singapore", "Singapore");
  are("New York, NY", "New York");
  are("", ...[]);
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
  is(
    "management",
    "Manager, Software Engineering",
    "Director of Engineering",
    "VP Engineering",
    "CTO",
    "Team Lead",
    "Leiter Softwareentwicklung",
  );
  is("architecture", "Solutions Architect", "Softwarearchitektin", "Senior Software Architect");
  is("softwareEngineering", "Webentwickler", "Anwendungsentwicklerin", "Web-Entwickler", "Tech Lead", "Lead Developer");
  is("other", "Account Manager", "Office Manager", "Business Development Manager", "Head of Sales", "Project Manager");
  is("softwareEngineering", "Sr Eng", "Software Engineer", "Softwareentwickler (m/w/d)", "Developer");
  is("other", "", "Barista");
});
