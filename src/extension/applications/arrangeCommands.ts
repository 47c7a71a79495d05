import * as v from "valibot";
import * as vscode from "vscode";
import { type Arrangement, type Order, orders, tagsOf } from "../../core/outline/arrange.ts";
import { arrangeWords, orderInWords } from "../../words/arranging.ts";
import { commandWords } from "../../words/commands.ts";
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
      { title: commandWords.filterApplications(), step: 1, totalSteps: 1 },
      {
        placeholder: arrangeWords.pickTag(),
        choices: [
          { label: arrangeWords.showAll(), value: {} },
          ...tags.map((tag) => ({ iconPath: new vscode.ThemeIcon("tag"), label: inLabel(tag), value: { tag } })),
        ],
        typed: (text) =>
          text === ""
            ? []
            : [
                {
                  iconPath: new vscode.ThemeIcon("search"),
                  label: arrangeWords.withText(inLabel(text)),
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
      ...(order === current && { description: arrangeWords.asNow() }),
    })),
    { title: commandWords.sortApplications(), placeHolder: arrangeWords.byWhat(), ignoreFocusOut: true },
  );
  return chosen?.order;
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
