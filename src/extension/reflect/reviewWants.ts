import * as v from "valibot";
import * as vscode from "vscode";
import { type WantList, wantChanges, wantLists } from "../../core/reflection/wants.ts";
import type { Journal } from "../../core/schema/journal.ts";
import { inLabel } from "../../words/plainText.ts";
import { command } from "../commands/command.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import { journalOf } from "../files/hunts.ts";
import { type Choice, pick } from "../prompts/pick.ts";
import { pickHunt } from "../prompts/pickHunt.ts";

interface Wish {
  readonly want: string;
  /** Where it goes; absent when that is still to be asked, `null` when it goes out. */
  readonly to?: WantList | null;
}

/** Goes through what a role must have and what would be nice: add, move, take out, one edit each, until Esc. */
export const reviewWants = command({ folder: v.string() }, async (environment, given) => {
  const title = vscode.l10n.t("What You Are Looking For");
  const hunt = environment.hunts.find(given.folder) ?? (await pickHunt(environment, title));
  if (!hunt) return;
  for (;;) {
    const journal = await journalOf(hunt);
    const wish = await pickWish(title, journal);
    if (!wish) return;
    const to = wish.to === undefined ? await pickPlace(journal, wish.want) : wish.to;
    const changes = to === undefined ? [] : wantChanges(journal, wish.want, to ?? undefined);
    if (changes.length > 0 && !(await askAndApply(hunt, { journal: changes }))) return;
  }
});

async function pickWish(title: string, journal: Journal): Promise<Wish | undefined> {
  const known = wantLists.flatMap((list): readonly Choice<Wish>[] => {
    const wants = journal[list] ?? [];
    if (wants.length === 0) return [];
    return [
      { label: placeInWords(list), kind: vscode.QuickPickItemKind.Separator },
      ...wants.map((want) => ({ label: inLabel(want), value: { want } })),
    ];
  });
  const answer = await pick<Wish>(
    { title, step: 1, totalSteps: 1 },
    {
      placeholder: vscode.l10n.t("Pick one to move it or to take it out, or type a new one. Esc when it is right."),
      choices: known,
      typed: (text) =>
        text === "" || known.some(({ value }) => value?.want === text)
          ? []
          : wantLists.map((to) => ({
              iconPath: new vscode.ThemeIcon("add"),
              label: vscode.l10n.t("“{0}”", inLabel(text)),
              description: placeInWords(to),
              value: { want: text, to },
            })),
    },
  );
  return answer === undefined || answer === "back" ? undefined : answer.value;
}

async function pickPlace(journal: Journal, want: string): Promise<WantList | null | undefined> {
  const others = wantLists.filter((list) => !journal[list]?.includes(want));
  const choices: readonly Choice<WantList | null>[] = [
    ...others.map((list) => ({ label: placeInWords(list), value: list })),
    { label: vscode.l10n.t("Take it out"), value: null },
  ];
  const answer = await pick<WantList | null>(
    { title: inLabel(want), step: 1, totalSteps: 1 },
    { placeholder: vscode.l10n.t("Where does it belong?"), choices },
  );
  return answer === undefined || answer === "back" ? undefined : answer.value;
}

function placeInWords(list: WantList): string {
  return list === "must_haves" ? vscode.l10n.t("A role must have it") : vscode.l10n.t("It would be nice to have");
}
