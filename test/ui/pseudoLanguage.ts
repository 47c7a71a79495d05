/**
 * A pseudo language, made from the English texts by putting marks on all letters, so that a text that was not
 * translated stands out by its plain ones. The log here has no Latin letter in what people write, only in YAML's own
 * words.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getL10nPseudoLocalized } from "@vscode/l10n-dev";
import type { Locator, Page } from "playwright-core";
import { prompts } from "../../src/core/reflection/prompts.ts";
import { jsonSchemas } from "../../src/core/schema/jsonSchemas.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { webview } from "../harness/workbench.ts";

/**
 * A text as the pseudo language has it; what stands for something else, such as {0}, is left out with all behind it.
 */
export function pseudo(english: string): string {
  const beginning = english.replace(/\{\d.*/, "").trim();
  const { [beginning]: marked } = getL10nPseudoLocalized({ [beginning]: beginning });
  return typeof marked === "string" ? marked : "";
}

/** A log with every state that the views, the figures and the routine tell apart, and a journal. */
export function foreignHunt(): string {
  const folder = join(temporaryFolder("language"), "仕事");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "applications.yaml"),
    `applications:\n${[...single, ...Array.from({ length: 24 }, (_, index) => oneOfMany(index))].join("")}`,
  );
  writeFileSync(join(folder, "journal.yaml"), journal);
  return folder;
}

const single = [
  [
    "北風",
    "    id: 一\n    tags: [赤]\n    interest: 5\n    contacts:\n      - name: 山田\n        email: a@b.jp\n",
    "2026-09-01 applied",
    "2026-09-09 interview\n        round: 面接\n        with: [山田]\n        liked: [海]\n        red_flags: [雨]\n        hours: 2",
  ],
  ["南風", "    contacts:\n      - name: 山田\n        email: a@b.jp\n", "2026-09-01 applied"],
  ["東風", "    tags: [赤]\n    interest: 4\n"],
  [
    "西風",
    "    id: 西\n    tags: [赤]\n    skills: [青]\n    why: 海\n    contacts:\n      - name: 山田\n        email: a@b.jp\n",
    "2026-08-01 applied",
    "2026-08-10 interview\n        with: [山田]\n        note: 空\n        liked: [海]\n        red_flags: [雨]",
    "2026-08-12 assessment\n        hours: 3",
    "2026-08-20 interview\n        round: 面接",
    "2026-09-08 rejected\n        reason: skills\n        basis: stated\n        text: 空",
  ],
  ["待風", "    waiting_until: 2026-09-30\n", "2026-09-01 applied", "2026-09-02 reply"],
  ["止風", "", "2026-09-01 applied", "2026-09-02 screen", "2026-09-03 on_hold"],
  ["贈風", "    kind: internal\n", "2026-09-01 applied", "2026-09-03 offer"],
  ["願風", "    kind: outreach\n", "2026-08-01 applied", "2026-08-03 reply", "2026-08-09 offer", "2026-08-10 accepted"],
  ["去風", "", "2026-08-01 applied", "2026-08-03 withdrawn"],
  ["断風", "", "2026-08-01 applied", "2026-08-03 offer", "2026-08-04 declined"],
  ["北風", "    archived: true\n", "2026-01-01 applied", "2026-01-02 rejected"],
  ["次風", "", "2026-09-01 applied", "2026-09-11 interview\n        time: 14:30"],
].map(([company = "", keys = "", ...events]) => record(company, keys, events));

function record(company: string, keys: string, events: readonly string[]): string {
  const list = events
    .map((event) => event.replace(/^(\S+) (\w+)/, "      - date: $1\n        type: $2") + "\n")
    .join("");
  return `  - company: ${company}\n    role: 開発者\n${keys}${list === "" ? "" : `    events:\n${list}`}`;
}

/** Enough of them for groups, curves, reasons and forecasts. */
function oneOfMany(index: number): string {
  const day = String(1 + index).padStart(2, "0");
  const end = `2026-07-${day} rejected${index % 2 === 0 ? "\n        reason: timing\n        basis: stated" : index % 3 === 0 ? "\n        reason: culture\n        basis: guessed" : ""}`;
  const events = [
    `2026-06-${day} applied`,
    ...(index % 3 === 0 ? [`2026-06-2${index % 9} interview\n        round: 面接`] : []),
    ...(index % 8 === 7 ? [] : [end]),
  ];
  return record(
    `会社${index}`,
    `    source: ${index % 2 === 0 ? "紹介" : "広告"}\n    tags: [${index % 2 === 0 ? "赤" : "青"}]\n    forecast: 30\n    archived: true\n`,
    events,
  );
}

const journal = `must_haves: [静]
nice_to_haves: [窓]
comforts: [散歩]
roles:
  - title: 開発者
    company: 旧社
    from: 2020-01
achievements:
  - date: 2025-11
    text: 速
    tags: [赤]
strengths:
  - text: 力
    evidence: 2025-11
people:
  - name: 友
    kind: support
    contact: "+49123"
    every: 30d
    last: 2026-07-01
plan:
  - if: 雨
    then: 傘
    due: 2026-09-10
`;

/** Where our words are in the window; what VS Code says around them is its own. */
const ours = [
  ".part.sidebar [role=treeitem]",
  ".part.sidebar .pane-body > .message",
  ".part.sidebar .welcome-view-content",
  ".quick-input-title",
  ".quick-input-header input[type=text]",
  ".quick-input-message",
  ".quick-input-list .monaco-list-row",
  ".notification-list-item-message",
  ".notification-list-item .monaco-button",
  ".monaco-dialog-box",
  ".statusbar-item[id*=rebound]",
  ".monaco-hover",
  ".codelens-decoration",
  ".markers-panel [role=treeitem]",
  ".action-widget .monaco-list-row",
  ".gettingStartedDetailsContent .getting-started-category",
  ".gettingStartedDetailsContent .getting-started-step",
  ".settings-editor .setting-item-description",
  ".settings-editor .setting-item-enumDescription",
].join();

/** Everything of ours in the window that can be seen, and what is read out. */
export function saidInWindow(page: Page): Promise<readonly string[]> {
  return said(page.locator(ours));
}

/** The same of the page in the panel, with what is folded away. */
export function saidInPanel(page: Page): Promise<readonly string[]> {
  return said(webview(page).locator("html"));
}

function said(places: Locator): Promise<readonly string[]> {
  return places.evaluateAll((elements) => {
    const visible = elements.filter((element) => element.getClientRects().length > 0);
    const each = [
      ...new Set(
        visible.flatMap((element) => [
          element,
          ...element.querySelectorAll(
            ":not(style, script, .monaco-keybinding, .monaco-keybinding *, .marker-code, .marker-code *)",
          ),
        ]),
      ),
    ];
    const spoken = each.flatMap((element) =>
      ["aria-label", "aria-description", "title", "placeholder", "alt"].map((name) => element.getAttribute(name)),
    );
    const seen = each.flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    );
    return [...new Set([...spoken, ...seen])].filter((text) => text !== null && text.trim() !== "") as string[];
  });
}

/** Of what was said, the texts with runs of plain Latin letters in them that are in nobody else's charge. */
export function untranslated(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    if (asked.some((prompt) => prompt.test(text))) return false;
    const words =
      text
        .replaceAll(ofVsCode, "")
        .replaceAll(names, "")
        .match(/[\p{L}\p{M}_]+/gu) ?? [];
    return words.some((word) => /[a-z]{3,}/i.test(word) && !unchanged.has(word));
  });
}

/** What VS Code adds to our words. */
const ofVsCode = new RegExp(
  [
    /^Actions for |Type the name of a command to run\.|^(other commands|similar commands|recently used)$|^Configure Keybinding$|\bFocus on | View\b/, // trees and the palette
    /\(Press 'Enter' to confirm or 'Escape' to cancel\)|,? ?Quick Fix$|^Enter to Apply$/, // questions and fixes
    /^(Error|Warning|Info): | at line \d+ and character \d+\.? generated by |\[Ln \d+, Col \d+\]|^\d+ problems? in file .*|^\/.*\/applications\.yaml$|^Show (fixes|message in single line)$/, // the Problems view
    /^(Warning|Close Dialog|Cancel)$/, // questions that wait for an answer
    /^Activating Extensions\.\.\.$/, // the status bar
    /: Not completed$|^Mark Done$|^Inspect this in the accessible view \(.+\)\./, // the walkthrough
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Names, which no language changes: ours, and those of files, forms and people. */
const names =
  /Rebound|rebound-draft|https:|(applications|journal)\.yaml|\b(YAML|YYYY|SVG|JSON|Markdown|SankeyMATIC|Kaplan|Meier)\b|\.eml|\{\w+\}/g;

/** The wordings of the reflection have a file of their own, with both languages. */
const asked = Object.values(prompts)
  .flat()
  .map(
    ({ en }) =>
      new RegExp(
        `^${en
          .split(/\{\w+\}/)
          .map((part) => RegExp.escape(part))
          .join(".*")}$`,
      ),
  );

/** The words of the two files, and those of dates, for which this language has none. */
const unchanged: ReadonlySet<string> = new Set([...Object.values(jsonSchemas).flatMap(wordsOf), ...dates()]);

function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === "enum" && Array.isArray(value)) return value.map(String);
    return key === "properties" ? [...Object.keys(value as object), ...wordsOf(value)] : wordsOf(value);
  });
}

function dates(): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => new Date(2026, index)).flatMap((date, index) =>
    (["short", "long"] as const).flatMap((length) => [
      date.toLocaleDateString("en", { month: length }),
      new Date(2026, 0, index).toLocaleDateString("en", { weekday: length }),
    ]),
  );
}
