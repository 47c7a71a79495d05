import * as vscode from "vscode";
import { inLabel } from "../../words/plainText.ts";
import type { Hunt } from "../files/hunts.ts";
import type { Answer, Frame } from "./ask.ts";
import { pick } from "./pick.ts";

/** In which folder? The answer is the hunt's id. */
export function pickFolder(frame: Frame, places: readonly Hunt[]): Promise<Answer<string>> {
  return pick(frame, {
    placeholder: vscode.l10n.t("In which folder?"),
    choices: places.map(({ folder, id }) => ({ label: inLabel(folder.name), value: id })),
  });
}
