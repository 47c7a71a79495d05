import * as l10n from "@vscode/l10n";
import { render } from "preact";
import { readToPage } from "../core/panel/messages.ts";
import { App } from "./app.tsx";
import { send } from "./host.ts";
import "./styles.css";

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  if (message?.type === "words") {
    document.documentElement.lang = message.language;
    l10n.config({ contents: message.bundle });
  } else if (message) {
    render(<App state={message} />, document.body);
  }
});
performance.mark("ready");
send({ type: "ready" });
