import * as v from "valibot";
import * as vscode from "vscode";
import { type Arrangement, type Order, orders, tagsOf } from "../../core/outline/arrange.ts";
import { inLabel } from "../../words/plainText.ts";
import { command } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { pick } from "../prompts/pick.ts";

/** Shows only the applications that have a tag, or in which all words typed occur. */
export const filterApplications = command(
  { text: v.string(), tag: v.string() },
  async ({ hunts, arrangement }, given) => {
    if (given.text !== undefined || given.tag !== undefined)
      return arrangement.change(only(arrangement.current(), given));
    const tags = tagsOf((await hunts.read()).flatMap(({ document }) => document.records));
    const answer = await pick<Pick<Arrangement, "text" | "tag">>(
      { title: vscode.l10n.t("Filter Applications"), step: 1, totalSteps: 1 },
      {
        placeholder: vscode.l10n.t("Pick a tag, or type words"),
        choices: [
          { label: vscode.l10n.t("Show all"), value: {} },
          ...tags.map((tag) => ({ iconPath: new vscode.ThemeIcon("tag"), label: inLabel(tag), value: { tag } })),
        ],
        typed: (text) =>
          text === ""
            ? []
            : [
                {
                  iconPath: new vscode.ThemeIcon("search"),
                  label: vscode.l10n.t("With “{0}”", inLabel(text)),
                  value: { text },
                },
              ],
      },
    );
    if (answer !== undefined && answer !== "back") await arrangement.change(only(arrangement.current(), answer.value));
  },
);

export const clearFilter = command({}, ({ arrangement }) => arrangement.change(only(arrangement.current(), {})));

/** Sorts the applications inside their groups. */
export const sortApplications = command({ order: v.picklist(orders) }, async ({ arrangement }, given) => {
  const current = arrangement.current();
  const order = given.order ?? (await pickOrder(current.order));
  if (order !== undefined) await arrangement.change({ ...current, order });
});

async function pickOrder(current: Order): Promise<Order | undefined> {
  const chosen = await vscode.window.showQuickPick(
    orders.map((order) => ({
      label: orderInWords(order),
      order,
      ...(order === current && { description: vscode.l10n.t("as now") }),
    })),
    { title: vscode.l10n.t("Sort Applications"), placeHolder: vscode.l10n.t("By what?") },
  );
  return chosen?.order;
}

function orderInWords(order: Order): string {
  switch (order) {
    case "last_event":
      return vscode.l10n.t("Latest event first");
    case "next_due":
      return vscode.l10n.t("Next step first");
    case "interest":
      return vscode.l10n.t("Most wanted first");
    case "company":
      return vscode.l10n.t("By company");
  }
}

function only(
  { order }: Arrangement,
  { text, tag }: { readonly text?: string | undefined; readonly tag?: string | undefined },
): Arrangement {
  return { order, ...(text !== undefined && { text }), ...(tag !== undefined && { tag }) };
}

/** Says the filter above the view: "fintech". */
export function filterInWords({ arrangement }: Environment): string | undefined {
  const { text, tag } = arrangement.current();
  return tag ?? text;
}
