import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type Day } from "../../../../src/core/dates/dates.ts";
import { toMarkdown } from "../../../../src/core/export/markdown.ts";
import type { Application } from "../../../../src/core/schema/applications.ts";
import { kinds } from "../../../../src/core/schema/vocabulary.ts";
import { sharePhrase } from "../../../../src/webview/patterns/figures/figure.ts";
import {
  aboutParagraph,
  figuresOf,
  reportOf,
  watchParagraphs,
} from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { anyLog } from "../../patterns/arbitrary.ts";
import { application, day, summary, times } from "../../patterns/log.ts";
import { all, figure, write } from "./summaryFigures.ts";

describe("the summary in words", () => {
  it("is whole whatever the log says", () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...kinds), (log, kind) => {
        const patterns = summary(log, { kind });
        for (const { id, paragraphs, quiet, basis, how, tables, drawing } of all(patterns)) {
          assert.ok(paragraphs.length > 0 || quiet !== undefined, id);
          for (const { head, rows } of tables)
            assert.ok(
              rows.every((row) => row.length === head.length),
              id,
            );
          const said = [
            ...paragraphs,
            quiet ?? "",
            basis,
            how,
            drawing?.alternative ?? "",
            ...tables.flatMap(({ rows }) => rows.flat()),
            ...watchParagraphs(patterns, write),
          ].join("\n");
          assert.ok(!/NaN|undefined|Infinity|\{\d\}|!/.test(said), said);
          assert.match(basis, /^n = \d/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("answers first what is still out, how long one waits, how far it got and what might be worth trying", () => {
    assert.deepEqual(
      figuresOf(summary([]), write).first.map(({ heading }) => heading),
      ["Still out", "How long an answer takes", "How far it got", "What might be worth trying"],
    );
  });

  it("says of every figure how it is computed, whatever there is to compute", () => {
    const log = times(12, (index) =>
      application([`2026-08-0${1 + (index % 9)} applied`, "2026-08-12 interview", "2026-08-16 rejected"], {
        source: "a",
      }),
    );
    for (const some of times(log.length + 1, (n) => log.slice(0, n))) {
      for (const { id, how, tables } of all(summary(some))) {
        assert.match(how, /\w.*\.$/, id);
        assert.ok(tables.length > 0 || id === "worth-trying", id);
      }
    }
  });

  it("says below a minimum in one line what it takes, and nothing else", () => {
    const few = summary(times(3, () => application(["2026-08-01 applied", "2026-08-05 reply"])));
    assert.equal(
      figure(few, "time-to-answer")?.quiet,
      "From eight applications on that are in the log since they were sent: 5 more.",
    );
    assert.equal(figure(few, "time-to-answer")?.drawing, undefined);
    assert.equal(figure(few, "stated-reasons")?.quiet, "0 so far. There is a list from 5 on.");
    assert.deepEqual(figure(few, "how-far")?.paragraphs, [
      "Answers from a person so far: 3 of 3, good or bad.",
      "By round: reply 3.",
    ]);
    const markdown = toMarkdown(reportOf(few, write));
    assert.match(markdown, /^## Not told yet, and what it takes$/m);
    assert.match(markdown, /^Then and now: From eight in each half on/m);
    assert.deepEqual(
      markdown.match(/.*\d+%.*/g),
      [/.*forecast: 30.*/.exec(markdown)?.[0]],
      "no share is said of three",
    );
  });

  it("tells counts alone, in words and in tables, where there is too little", () => {
    const log = times(8, (index) =>
      application(
        [`2026-07-0${index + 1} applied`, "2026-07-12 interview", "2026-07-13 check_in_sent", "2026-07-16 rejected"],
        { forecast: 30, source: index < 4 ? "a" : "b" },
      ),
    );
    const share = /\d%/;
    for (const few of times(8, (n) => log.slice(0, n))) {
      for (const { id, paragraphs, tables } of all(summary(few))) {
        if (few.length >= 5 && !/time|kind|change|talks/.test(id)) continue;
        const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => (id === "forecasts" ? row.slice(1) : row))); // A forecast is a share itself.
        assert.deepEqual(
          [...paragraphs, ...cells].filter((text) => share.test(text)),
          [],
          `${id} of ${few.length}`,
        );
      }
    }
    const rows = (n: number) =>
      all(summary(log.slice(0, n)))
        .filter(({ id }) => /^(time|kind)/.test(id))
        .map(({ tables }) => tables[0]?.rows[0]);
    assert.deepEqual(rows(7), [undefined, undefined]);
    assert.deepEqual(rows(8), [
      ["4", "8", "1", "0", "88% (39–98%)"],
      ["4", "13% (1–42%)", "<37%", "88%"],
    ]);
  });

  it("asks for five interviews only where there are fewer", () => {
    const worthTrying = (interviews: number) =>
      figure(
        summary(times(interviews, () => application(["2026-09-01 applied", "2026-09-09 interview"]))),
        "worth-trying",
      )?.quiet;
    assert.match(worthTrying(4) ?? "", /with eight others; .* from five that led to one \(4 so far\)\.$/);
    assert.equal(worthTrying(5), "Groups are compared from eight of a kind on, with eight others.");
  });

  it("does not take applications whose day is unknown for none", () => {
    const pace = (log: readonly Application[]) => figure(summary(log), "pace")?.quiet;
    assert.equal(pace([application(["2026-08 applied"])]), "No day of applying is known.");
    assert.equal(pace([application(["2026-08-01 reply"])]), "Nothing has been sent yet.");
  });

  it("gives shares of steps with the range that they may come to", () => {
    const log = [
      ...times(3, () => application(["2026-08-01 applied", "2026-08-05 reply", "2026-08-09 rejected"])),
      ...times(4, () => application(["2026-08-01 applied", "2026-08-09 withdrawn"])),
    ];
    const open = application(["2026-08-01 applied"]);
    const row = (some: typeof log) => figure(summary(some), "steps")?.tables[0]?.rows[0];
    assert.deepEqual(row(log), ["Applied → They wrote", "3", "7", "0", "16–75%", "0"]);
    assert.deepEqual(row([...log, open]), ["Applied → They wrote", "3", "8", "1", "14–78%", "0"]);
    assert.equal(figure(summary(log), "how-far")?.paragraphs[0], "Answers from a person so far: 3 of 7, good or bad.");
  });

  it("sets forecasts beside what came, and measures them from ten on", () => {
    const log = times(10, (index) =>
      application(["2026-07-01 applied", index < 4 ? "2026-07-05 reply" : "2026-07-05 rejected"], { forecast: 20 }),
    ).concat(application(["2026-10-01 note"]));
    const forecasts = (count: number) => figure(summary(log.slice(-count - 1)), "forecasts");
    assert.match(forecasts(0)?.quiet ?? "", /^“forecast: 30”/);
    assert.equal(forecasts(9)?.quiet, "From ten forecasts on, of applications sent 60 days ago: 1 more.");
    assert.deepEqual(forecasts(10)?.paragraphs, [
      "4 of 10 with a forecast heard something other than a no within 60 days.",
      "By your forecasts it would have been 2.",
    ]);
    assert.match(forecasts(10)?.how ?? "", /is 0\.280;/);
    assert.deepEqual(forecasts(10)?.tables[0]?.rows, [["20–40%", "10", "2", "4", "17–69%"]]);
  });

  it("says how many events lie ahead, and what was applied to again, where there are any", () => {
    const about = (...events: readonly string[]) =>
      aboutParagraph(summary([application(["2026-09-01 applied", ...events])]), write);
    assert.equal(about(), "Applications, all dates. As of Oct 1, 2026, with one entry in the log.");
    assert.equal(about("2026-10-02 interview"), `${about()} Events dated later, which no figure counts yet: 1.`);
    assert.equal(
      about("2026-09-05 rejected", "2026-09-20 applied"),
      `${about()} Applied again within an entry: 1; each counts as one more.`,
    );
  });

  it("says since when and until when the log was watched, where that is not all the time", () => {
    const words = (log: readonly Application[], since?: Day) => watchParagraphs(summary(log, undefined, since), write);
    const silent = application(["2026-08-01 applied"]);
    const kept = application(["2026-10-01 note"]);
    assert.deepEqual(words([silent, kept]), []);
    assert.deepEqual(words([silent]), [
      "Nothing was written down after Aug 1, 2026, so all waits are counted up to that day.",
    ]);
    assert.deepEqual(words([silent, application(["2026-08-01 applied", "2026-09-25 accepted"])]), [
      "You accepted an offer on Sep 25, 2026; the waits of the others are counted up to that day.",
    ]);
    assert.deepEqual(words([silent, kept], day("2026-09-01")), [
      "The log says that everything is in it since Sep 1, 2026; what was sent before (1) is watched from then on.",
    ]);
    const begun = [
      ...times(30, () => application(["2026-07-01 applied"])),
      ...times(30, (index) => application(["2026-08-20 applied", `${addDays(day("2026-08-30"), index)} reply`])),
      ...times(12, () => application(["2026-08-20 applied"])),
      kept,
    ];
    assert.match(
      words(begun)[0] ?? "",
      /^The first answer in the log came on Aug 30, 2026, although 72 were out by then\./,
    );
  });

  it("never says none or all by rounding, and none of a share without what may be", () => {
    assert.deepEqual([0, 0.0001, 0.004, 0.005, 0.5, 0.994, 0.996, 0.9999, 1].map(write.percent), [
      "0%",
      "<0.1%",
      "0.4%",
      "1%",
      "50%",
      "99%",
      "99.6%",
      ">99.9%",
      "100%",
    ]);
    assert.deepEqual(
      [
        { low: 0, high: 0.004 },
        { low: 0.002, high: 0.997 },
        { low: 0.0001, high: 1 },
      ].map(write.range),
      ["0–0.4%", "0.2–99.7%", "0.1–100%"],
    );
    assert.deepEqual(
      [
        sharePhrase(0, { low: 0, high: 0.08 }, write),
        sharePhrase(1, { low: 0.9, high: 1 }, write),
        sharePhrase(0.41, { low: 0.3, high: 0.52 }, write),
      ],
      ["less than 8%", "more than 90%", "about 41% (30–52%)"],
    );
  });

  it("writes numbers and days in the reader's language, and in English where there is none", () => {
    const [german, none] = [formats("de"), formats("")];
    assert.equal(german.rate(1.5), "1,5");
    assert.equal(none.rate(1.5), "1.5");
    assert.deepEqual([0, 0.004, 0.0454, 0.05, 0.96].map(german.rate), ["0", "0,004", "0,05", "0,1", "1"]);
  });
});
