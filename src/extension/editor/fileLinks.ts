import * as vscode from "vscode";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { pathInFolder } from "../../core/filing/pathInFolder.ts";
import type { TextRange } from "../../core/text/textEdit.ts";
import type { Environment } from "../commands/environment.ts";
import { eventFile } from "../files/openEventFile.ts";
import { rangeIn } from "../host/ranges.ts";

class FileLink extends vscode.DocumentLink {
  readonly folder: vscode.Uri;
  readonly file: string;

  constructor(range: vscode.Range, folder: vscode.Uri, file: string) {
    super(range);
    this.folder = folder;
    this.file = file;
  }
}

/** Makes links of the files that events name, in the applications file; VS Code says where one is not there. */
export function fileLinks({ hunts }: Environment): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider<FileLink> = {
    provideDocumentLinks: async (document) => {
      const hunt = hunts.all().find(({ applications }) => applications.uri?.toString() === document.uri.toString());
      const log = await hunt?.applications.read().catch(() => undefined);
      if (!hunt || log?.text !== document.getText()) return [];
      return log.records
        .flatMap(filesIn)
        .map(({ range, file }) => new FileLink(rangeIn(document, range), hunt.folder.uri, file));
    },
    resolveDocumentLink: async (link) => {
      const target = await eventFile(link.folder, link.file);
      if (target) link.target = target;
      return link;
    },
  };
  return vscode.languages.registerDocumentLinkProvider({ language: "yaml" }, provider);
}

function filesIn(record: ApplicationRecord): readonly { readonly range: TextRange; readonly file: string }[] {
  return (record.application.events ?? []).flatMap(({ file }, index) => {
    if (file === undefined || pathInFolder(file) === undefined) return [];
    const range = record.rangeOf(["events", index, "file"]);
    return range ? [{ range, file }] : [];
  });
}
