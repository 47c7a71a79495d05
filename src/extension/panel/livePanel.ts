import * as vscode from "vscode";
import { type FromPage, type Memory, readFromPage, type ToPage } from "../../core/panel/messages.ts";
import type { RecordRef } from "../../core/panel/typedWords.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import { openEventFile } from "../files/openEventFile.ts";
import { showError } from "../host/errors.ts";
import type { Answers } from "../reflect/answers.ts";
import { exportText } from "./exportText.ts";
import { pageOf } from "./html.ts";
import { stateOf, type Turned } from "./stateOf.ts";

/** A request to turn the panel; absent parts stay as they are. */
type Wish = Partial<Memory>;

/** A panel with its page: whole state down, intents up. */
export interface LivePanel {
  readonly turnTo: (wish: Wish) => void;
}

export function livePanel(
  environment: Pick<Environment, "hunts" | "clock" | "log">,
  extension: vscode.Uri,
  answers: Answers,
  panel: vscode.WebviewPanel,
  memory: Memory,
): LivePanel {
  const { hunts, clock, log } = environment;
  let turned: Turned = { ...memory, visit: 0 };
  let ready = false;
  let stale = true;
  let drawing: Promise<void> | undefined;

  const send = async (message: ToPage): Promise<void> => {
    if (ready) await panel.webview.postMessage(message);
  };
  /** Many changes at once make one state, and every state is of after the last change. */
  const draw = (): void => {
    stale = true;
    drawing ??= redraw()
      .catch((error: unknown) => showError(error, log))
      .finally(() => {
        drawing = undefined;
        if (ready && stale) draw();
      });
  };
  const redraw = async (): Promise<void> => {
    while (ready && stale) {
      stale = false;
      await answers.settled();
      const { shown } = turned;
      const state = await stateOf(environment, answers, turned);
      // The latest rejection was shown, or one that has another key by now: no other takes its place while somebody
      // writes.
      if (turned.shown === shown && state.reflect.shown) turned = { ...turned, shown: refOf(state.reflect.shown) };
      await send(state);
    }
  };
  const turnTo = (wish: Wish): void => {
    turned = { ...turned, ...wish, visit: turned.visit + (wish.shown ? 1 : 0) };
    draw();
  };

  const act = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case "ready":
        ready = true;
        await send({ type: "words", language: vscode.env.language, bundle: vscode.l10n.bundle ?? {} });
        draw();
        break;
      case "turnTo":
        turnTo({ page: message.page });
        break;
      case "choose":
        turnTo({ shown: refOf(message) });
        break;
      case "filter":
        turnTo({ filter: message.filter });
        break;
      case "showFigures":
        turned = { ...turned, wanted: clock.today() };
        draw();
        break;
      case "answer":
        answers.add(message);
        break;
      case "leave":
        if (message.skip) answers.skip(refOf(message), message.step, message.asked);
        await answers.finish(refOf(message));
        draw();
        break;
      case "keep":
        await answers.finish(refOf(message), true);
        break;
      case "export":
        await exportText(message.file, message.text);
        break;
      case "openFile": {
        const hunt = hunts.find(message.folder);
        if (hunt) await openEventFile(hunt.folder.uri, message.file);
        break;
      }
      case "run": {
        const { command, type: _, ...given } = message;
        await execute(command, given);
      }
    }
  };

  panel.webview.options = {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extension, "dist")],
  };
  const subscriptions = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const intent = readFromPage(message);
      if (intent) act(intent).catch((error: unknown) => showError(error, log));
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) void answers.flush();
    }),
    answers.onDidChange(({ from, to }) => {
      if (turned.shown?.folder === from.folder && turned.shown.record === from.record)
        turned = { ...turned, shown: to };
      draw();
    }),
    answers.onDidStore((stored) => void send({ type: "stored", ...stored })),
    hunts.onDidChange(draw),
    clock.onDidChangeDay(draw),
  );
  panel.onDidDispose(() => {
    ready = false;
    subscriptions.dispose();
    void answers.flush();
  });
  panel.webview.html = pageOf(panel.webview, extension);
  return { turnTo };
}

function refOf({ folder, record }: RecordRef): RecordRef {
  return { folder, record };
}
