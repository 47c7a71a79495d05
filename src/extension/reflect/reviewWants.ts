import * as v from "valibot";
import * as vscode from "vscode";
import { reviewedChanges } from "../../core/actions/skipAndSnooze.ts";
import { type WantList, wantChanges, wantLists } from "../../core/reflection/wants.ts";
import type { Journal } from "../../core/schema/journal.ts";
import { commandWords } from "../../words/commands.ts";
import { inLabel } from "../../words/plainText.ts";
import { wantListInWords, wantWords } from "../../words/wants.ts";
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

/**
 * Goes through what a role must have and what would be nice: add, move, take out, one edit each, until Esc or all may
 * stay as it is. Each notes the day.
 */
export const reviewWants = command({ folder: v.string() }, async (environment, given) => {
  const title = commandWords.reviewWants();
  const hunt = environment.hunts.find(given.folder) ?? (await pickHunt(environment, title));
  if (!hunt) return;
  for (;;) {
    const journal = await journalOf(hunt);
    const wish = await pickWish(title, journal);
    if (!wish) return;
    const reviewed = reviewedChanges(environment.clock.today()).journal ?? [];
    if (wish === "stays") {
      await askAndApply(hunt, { journal: reviewed });
      return;
    }
    const to = wish.to === undefined ? await pickPlace(journal, wish.want) : wish.to;
    const changes = to === undefined ? [] : wantChanges(journal, wish.want, to ?? undefined);
    if (changes.length > 0 && !(await askAndApply(hunt, { journal: [...changes, ...reviewed] }))) return;
  }
});

async function pickWish(title: string, journal: Journal): Promise<Wish | "stays" | undefined> {
  const known = wantLists.flatMap((list): readonly Choice<Wish | "stays">[] => {
    const wants = journal[list] ?? [];
    if (wants.length === 0) return [];
    return [
      { label: wantListInWords(list), kind: vscode.QuickPickItemKind.Separator },
      ...wants.map((want) => ({ label: inLabel(want), value: { want } })),
    ];
  });
  const stays = { iconPath: new vscode.ThemeIcon("check"), label: wantWords.staysAsItIs(), value: "stays" } as const;
  const answer = await pick<Wish | "stays">(
    { title, step: 1, totalSteps: 1 },
    {
      placeholder: wantWords.pickOne(),
      choices: [stays, ...known],
      typed: (text) =>
        text === "" || known.some(({ value }) => value !== "stays" && value?.want === text)
          ? []
          : wantLists.map((to) => ({
              iconPath: new vscode.ThemeIcon("add"),
              label: wantWords.newWant(inLabel(text)),
              description: wantListInWords(to),
              value: { want: text, to },
            })),
    },
  );
  return answer === undefined || answer === "back" ? undefined : answer.value;
}

async function pickPlace(journal: Journal, want: string): Promise<WantList | null | undefined> {
  const others = wantLists.filter((list) => !journal[list]?.includes(want));
  const choices: readonly Choice<WantList | null>[] = [
    ...others.map((list) => ({ label: wantListInWords(list), value: list })),
    { label: wantWords.takeOut(), value: null },
  ];
  const answer = await pick<WantList | null>(
    { title: inLabel(want), step: 1, totalSteps: 1 },
    { placeholder: wantWords.whereBelongs(), choices },
  );
  return answer === undefined || answer === "back" ? undefined : answer.value;
}
