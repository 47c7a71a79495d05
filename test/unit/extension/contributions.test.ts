import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseDate } from "../../../src/core/dates/dates.ts";
import { groupNames } from "../../../src/core/outline/outline.ts";
import type { EventType } from "../../../src/core/schema/vocabulary.ts";
import { commandIds, contextKeys, rowContext, settings, viewIds } from "../../../src/extension/host/contributions.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly order: number }>>;
    }[];
  };
}

const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
const { contributes } = JSON.parse(text) as Manifest;
const words = JSON.parse(readFileSync(new URL("../../../package.nls.json", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

/** What VS Code shows of the manifest, by the keys it stands under. */
const shownKeys =
  /^(displayName|description|title|name|contextualTitle|category|contents|label|altText|aliases|markdown(Enum)?Descriptions?|enumDescriptions|enumItemLabels|(markdown)?DeprecationMessage)$/i;

function shown(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    shownKeys.test(key)
      ? [value].flat().flatMap((word) => (typeof word === "string" ? [word] : shown(word)))
      : shown(value),
  );
}

describe("package.json and the code", () => {
  it("name the same commands", () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).toSorted(), commandIds.toSorted());
    assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ["Rebound"]);
  });

  it("name the same views", () => {
    assert.deepEqual(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
      [...viewIds],
    );
  });

  it("name the same settings, with the same defaults", () => {
    const declared = contributes.configuration
      .flatMap(({ properties }) => Object.entries(properties))
      .map(([id, { default: value }]) => [id, value]);
    assert.deepEqual(Object.fromEntries(declared), settings);
  });

  it("give each setting of a group a place of its own", () => {
    for (const { properties } of contributes.configuration) {
      const orders = Object.values(properties).map(({ order }) => order);
      assert.deepEqual(
        orders,
        orders.map((_, index) => index + 1),
      );
    }
  });

  it("name the same context keys", () => {
    const clauses = [...text.matchAll(/"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/g)].map(([, clause]) => clause ?? "");
    const used = clauses.flatMap((clause) => [...clause.matchAll(/\brebound\.\w+/g)].map(([key]) => key));
    const others: readonly string[] = [...viewIds, ...commandIds, ...Object.keys(settings)];
    assert.deepEqual([...new Set(used.filter((key) => !others.includes(key)))].toSorted(), contextKeys.toSorted());
  });

  it("show only commands and views that exist", () => {
    const shown = Object.values(contributes.menus)
      .flat()
      .map(({ command }) => command);
    assert.deepEqual(
      shown.filter((id) => !(commandIds as readonly string[]).includes(id)),
      [],
    );
    assert.deepEqual(
      contributes.viewsWelcome.filter(({ view }) => !(viewIds as readonly string[]).includes(view)),
      [],
    );
    const linked = [
      ...Object.values(words)
        .join(" ")
        .matchAll(/command:(rebound\.\w+)/g),
    ].map(([, id]) => id ?? "");
    assert.deepEqual(
      linked.filter((id) => !(commandIds as readonly string[]).includes(id)),
      [],
    );
  });

  it("offer a row to look back on where there is a rejection, whatever came before or after it, and nothing else for that", () => {
    const offered = (group: (typeof groupNames)[number], ...types: readonly EventType[]) => {
      const date = parseDate("2026-09-20");
      assert.ok(date);
      const row = rowContext(
        group,
        types.map((type) => ({ type, date })),
      );
      return (contributes.menus["view/item/context"] ?? [])
        .filter(({ when = "" }) => {
          const [, pattern] = /^view == rebound\.applications && viewItem =~ \/(.*)\/$/.exec(when) ?? [];
          return pattern !== undefined && new RegExp(pattern).test(row);
        })
        .map(({ command }) => command);
    };
    const look = "rebound.reflect";
    for (const group of ["closed", "archived"] as const) {
      for (const types of [[], ["withdrawn"], ["declined"]] as const)
        assert.ok(!offered(group, ...types).includes(look), `${group} ${types.join()}`);
      for (const types of [
        ["rejected"],
        ["rejected", "thank_you_sent"],
        ["rejected", "reopened", "withdrawn"],
      ] as const)
        assert.ok(offered(group, ...types).includes(look), `${group} ${types.join()}`);
    }
    for (const group of groupNames)
      assert.deepEqual(
        offered(group, "rejected").filter((command) => command !== look),
        offered(group),
        group,
      );
  });

  it("say everything through package.nls.json, and nothing there is left over", () => {
    const used = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? "");
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(words).toSorted());
    assert.deepEqual(
      shown(JSON.parse(text)).filter((word) => !/^(%[\w.]+%|Rebound|rebound)$/.test(word)),
      [],
    );
  });
});
