import assert from "node:assert/strict";
import fc from "fast-check";
import type { FlowNode } from "../../../../src/core/patterns/flow.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { answerTimesChart } from "../../../../src/webview/patterns/geometry/answerTimesChart.ts";
import { countBars, shareIntervals } from "../../../../src/webview/patterns/geometry/barCharts.ts";
import type { Chart, Look, Mark } from "../../../../src/webview/patterns/geometry/chart.ts";
import { flowChart } from "../../../../src/webview/patterns/geometry/flowChart.ts";
import { incidenceChart } from "../../../../src/webview/patterns/geometry/incidenceChart.ts";
import { paceChart } from "../../../../src/webview/patterns/geometry/paceChart.ts";
import { placeInWords } from "../../../../src/words/patterns/vocabulary.ts";
import { anyLog } from "../../patterns/arbitrary.ts";
import { application, day, summary, times } from "../../patterns/log.ts";

const write = formats("en");
const words = { ...write, days: "days", atRisk: "watched", positive: "yes", rejected: "no", place: placeInWords };

function looking(chart: Chart, look: Look): readonly Exclude<Mark, { readonly kind: "text" }>[] {
  return chart.marks.filter((mark) => mark.kind !== "text").filter((mark) => mark.look === look);
}

/** The corners of a path, as pairs; for curves also the points they bend to. */
function corners(mark: Mark | undefined): readonly (readonly [number, number])[] {
  assert.ok(mark?.kind === "path");
  const numbers = [...mark.d.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number));
  return times(numbers.length / 2, (index) => [numbers[2 * index] ?? NaN, numbers[2 * index + 1] ?? NaN]);
}

function texts(chart: Chart) {
  return chart.marks.filter((mark) => mark.kind === "text");
}

/** Widths from a page of 320 px with its margins to a wide one. */
const width = fc.integer({ min: 260, max: 760 });

describe("charts", () => {
  it("stay on their paper, with every number a number", () => {
    fc.assert(
      fc.property(anyLog, width, (log, width) => {
        const { times, incidence, flow, pace, endings } = summary(log);
        const charts = [
          answerTimesChart(times, width, words),
          incidenceChart(incidence, width, words),
          flowChart(flow, width, words),
          paceChart(pace, width, { ...words, day: write.day }),
          countBars(
            endings.counts.map(({ stage, count }) => ({ label: stage, count })),
            width,
            words,
          ),
        ];
        for (const chart of charts) {
          assert.ok(!JSON.stringify(chart).includes("null"));
          for (const mark of chart.marks) {
            const points =
              mark.kind === "path"
                ? corners(mark)
                : mark.kind === "rect"
                  ? ([
                      [mark.x, mark.y],
                      [mark.x + mark.width, mark.y + mark.height],
                    ] as const)
                  : ([[mark.x, mark.y]] as const);
            for (const [x, y] of points)
              assert.ok(
                x >= -1 && x <= chart.width + 1 && y >= -1 && y <= chart.height + 1,
                `${JSON.stringify(mark)} on ${chart.width} × ${chart.height}`,
              );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("keep their words apart and on the paper, short or long", () => {
    const long = { ...words, place: (node: FlowNode) => `${placeInWords(node)} für eine Weile` };
    fc.assert(
      fc.property(anyLog, width, fc.constantFrom(words, long), (log, width, words) => {
        const { times, incidence, flow } = summary(log);
        const shares = flow.links.map(({ from, to, count }) => ({
          label: `${words.place(from)} → ${words.place(to)}`,
          value: `${count} of 100`,
          share: 0.5,
          interval: { low: 0.25, high: 0.75 },
        }));
        const bars = shares.map(({ label }, index) => ({ label, count: 10 ** index }));
        for (const chart of [
          answerTimesChart(times, width, words),
          incidenceChart(incidence, width, words),
          flowChart(flow, width, words),
          shareIntervals(shares, width, words),
          countBars(bars, width, words),
        ]) {
          const boxes = texts(chart).map(({ x, y, anchor, text }) => {
            const length = text.length * 6.5;
            const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
            return { left, right: left + length, y, text };
          });
          boxes.forEach((one, index) => {
            assert.ok(
              one.left >= -1 && one.right <= chart.width + 1,
              `“${one.text}” from ${one.left} to ${one.right} on ${chart.width}`,
            );
            for (const other of boxes.slice(index + 1)) {
              assert.ok(
                Math.abs(one.y - other.y) >= 12 || one.right <= other.left || other.right <= one.left,
                `“${one.text}” on “${other.text}” at ${width}`,
              );
            }
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("curve of the time to an answer", () => {
  const log = [
    ...times(4, (index) => application(["2026-08-01 applied", `2026-08-${11 + 10 * (index % 2)} reply`])),
    ...times(8, () => application(["2026-08-22 applied"])),
    application(["2026-10-01 note"]),
  ];
  const { times: found } = summary(log);
  const chart = answerTimesChart({ ...found, half: { time: 20, low: 10, high: undefined } }, 400, words);

  it("comes down in steps at the days of the answers", () => {
    const points = corners(looking(chart, "first")[0]);
    const [left, top] = points[0] ?? [NaN, NaN];
    const [right, bottom] = points.at(-1) ?? [NaN, NaN];
    // 12 watched; 2 answered on day 10 and 2 on day 20; 8 last watched on day 40.
    assert.deepEqual(
      points.map(([x, y]) => [
        Math.round((40 * (x - left)) / (right - left)),
        Number((1 - (y - top) / (bottom - top) / 3).toFixed(2)),
      ]),
      [
        [0, 1],
        [10, 1],
        [10, 0.83],
        [20, 0.83],
        [20, 0.67],
        [40, 0.67],
        [40, 0.67],
      ],
    );
  });

  it("has a stroke where somebody was last seen waiting, a guide at the half, and who was left at each day", () => {
    assert.equal(looking(chart, "censored").length, 1);
    assert.equal(looking(chart, "guide").length, 2);
    const lowest = Math.max(...texts(chart).map(({ y }) => y));
    assert.deepEqual(
      texts(chart)
        .filter(({ y }) => y === lowest)
        .map(({ text }) => text),
      ["12", "12", "10", "8", "8"],
    );
  });

  it("has a band around it", () => {
    const band = corners(looking(chart, "band")[0]);
    assert.ok(band.length > 8);
  });
});

describe("flow", () => {
  const { flow } = summary([
    ...times(6, () => application(["2026-08-01 applied", "2026-08-05 screen", "2026-08-09 rejected"])),
    ...times(3, () => application(["2026-08-01 applied"])),
    application(["2026-08-05 reply"]),
  ]);
  const chart = flowChart(flow, 800, words);

  it("has links as wide as their counts", () => {
    const widths = looking(chart, "link").map((mark) => (mark.kind === "path" ? (mark.thickness ?? 0) : 0));
    const unit = Math.max(...widths) / 6;
    flow.links.forEach(({ count }, index) => assert.ok(Math.abs((widths[index] ?? 0) - count * unit) <= 0.2));
  });

  it("names every place with its count", () => {
    assert.deepEqual(
      texts(chart).map(({ text }) => text),
      ["They wrote first 1", "Applied 9", "They wrote 1", "First call 6", "Goes on 1", "Rejected 6", "No answer yet 3"],
    );
  });

  it("never gets narrower than its words need", () => {
    // Three steps of a place, its gap and the longest name, "They wrote first 1"; the last place and "No answer yet 3".
    assert.equal(flowChart(flow, 280, words).width, 3 * (10 + 6 + 18 * 7) + 10 + 6 + 15 * 7);
  });
});

describe("bars", () => {
  it("are as long as their counts", () => {
    const bars = looking(
      countBars(
        [
          { label: "a", count: 10 },
          { label: "b", count: 4 },
          { label: "c", count: 0 },
        ],
        300,
        words,
      ),
      "bar",
    );
    assert.deepEqual(
      bars.map((mark) => mark.kind === "rect" && mark.width),
      [300, 120, 0],
    );
  });

  it("show a share with the reach of its interval", () => {
    const chart = shareIntervals(
      [{ label: "a", value: "3 of 6", share: 0.5, interval: { low: 0.25, high: 0.75 } }],
      212,
      words,
    );
    assert.deepEqual(
      corners(looking(chart, "whisker")[0]).map(([x]) => x),
      [56, 156],
    );
    assert.equal(looking(chart, "point").length, 1);
  });

  it("of the pace stand at their weeks", () => {
    const bars = looking(
      paceChart(
        {
          weeks: 4,
          counts: [
            { monday: day("2026-09-07"), count: 2 },
            { monday: day("2026-09-21"), count: 4 },
          ],
        },
        430,
        { ...words, day: write.day },
      ),
      "bar",
    );
    const [first, third] = bars.map((mark) => (mark.kind === "rect" ? mark : undefined));
    assert.ok(first && third);
    assert.equal(third.x - first.x, 200);
    assert.ok(Math.abs(third.height - 2 * first.height) < 0.2);
  });
});
