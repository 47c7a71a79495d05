import * as v from "valibot";
import * as vscode from "vscode";
import { type DraftKind, type DraftLanguage, draftKinds, draftLanguages } from "../../core/drafts/kinds.ts";
import { variables } from "../../core/drafts/variables.ts";
import { builtInTemplate } from "../../core/drafts/writeDraft.ts";
import { buttonWords } from "../../words/buttons.ts";
import { commandWords } from "../../words/commands.ts";
import { draftKindInWords, languageInWords, variableInWords } from "../../words/drafts.ts";
import { templateWords } from "../../words/templates.ts";
import { command } from "../commands/command.ts";
import { foldersForNew } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { exists } from "../host/gitFiles.ts";
import { ask } from "../prompts/ask.ts";
import { pick } from "../prompts/pick.ts";
import { pickFolder } from "../prompts/pickFolder.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { draftLanguage, templateUri } from "./templateFiles.ts";

interface Wanted {
  readonly folder?: string;
  readonly kind?: DraftKind;
  readonly language?: DraftLanguage;
}

/**
 * Writes a built-in template into the folder, unless it is there already, and opens it. From then on the file counts.
 */
export const customizeTemplates = command(
  { folder: v.string(), kind: v.picklist(draftKinds), language: v.picklist(draftLanguages) },
  async ({ hunts }, given) => {
    if (!vscode.workspace.isTrusted) {
      throw new Showable(templateWords.trustFirst(), {
        title: buttonWords.manageTrust(),
        run: () => vscode.commands.executeCommand("workbench.trust.manage"),
      });
    }
    const folders = foldersForNew(hunts, await hunts.read());
    const wanted = await ask<Wanted>(
      () => commandWords.customizeTemplates(),
      [
        questionFor<Wanted, "folder">(
          "folder",
          (frame) => pickFolder(frame, folders),
          () => folders.length > 1,
        ),
        questionFor<Wanted, "kind">("kind", (frame) =>
          pick(frame, {
            placeholder: templateWords.which(),
            choices: draftKinds.map((kind) => ({ label: draftKindInWords(kind), value: kind })),
          }),
        ),
        questionFor<Wanted, "language">("language", (frame) =>
          pick(frame, {
            placeholder: templateWords.inWhichLanguage(),
            choices: languagesFirst().map((language) => ({ label: languageInWords(language), value: language })),
          }),
        ),
      ],
      given,
    );
    const folder = (folders.find(({ id }) => id === wanted?.folder) ?? folders[0])?.folder;
    if (wanted?.kind === undefined || wanted.language === undefined || !folder) return;
    const uri = templateUri(folder, wanted.kind, wanted.language);
    if (!(await exists(uri)))
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(withHelp(builtInTemplate(wanted.kind, wanted.language))),
      );
    await vscode.window.showTextDocument(uri, { preview: false });
  },
);

function languagesFirst(): readonly DraftLanguage[] {
  const usual = draftLanguage(undefined);
  return [usual, ...draftLanguages.filter((language) => language !== usual)];
}

/** The template below a comment that says what it can use. */
function withHelp(template: string): string {
  const lines = [
    templateWords.usedInstead(),
    templateWords.form(),
    "",
    ...variables.map((name) => `${name.padEnd(14)} ${variableInWords(name)}`),
  ];
  return `{% comment %}\n${lines.join("\n")}\n{% endcomment %}\n${template}\n`;
}
