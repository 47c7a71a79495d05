import { render } from "preact";
import { type PageState, readToPage } from "../core/panel/messages.ts";
import { speak } from "../words/language.ts";
import { App } from "./app.tsx";
import { send } from "./host.ts";
import { follow, forgetStored, sendUnstored } from "./typedWords.ts";
import "./styles.css";

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const message = readToPage(data);
  switch (message?.type) {
    case "words":
      document.documentElement.lang = message.language;
      speak(message.language, message.bundle);
      sendUnstored();
      break;
    case "stored":
      forgetStored(message, message.counts);
      break;
    case "state":
      follow(message.reflect.shown);
      show(message);
      break;
    case undefined:
    // It is no message of ours.
  }
});
performance.mark("ready");
send({ type: "ready" });

function show(state: PageState): void {
  render(<App state={state} />, document.body);
}
