import * as l10n from "@vscode/l10n";
import { useEffect } from "preact/hooks";
import { type Page, type PageState, remembering } from "../core/panel/messages.ts";
import { CoolingOff } from "./coolingOff.tsx";
import { recall, remember, send } from "./host.ts";
import { PatternsPage } from "./patterns/patternsPage.tsx";
import { ReflectPage } from "./reflect/reflectPage.tsx";

export function App({ state }: { readonly state: PageState }) {
  const { page, reflect, patterns, heldUntil } = state;
  useEffect(() => remember(remembering(recall(), state)), [state]);
  const link = (to: Page, title: string) => (
    <button
      type="button"
      aria-current={page === to ? "page" : undefined}
      onClick={() => send({ type: "turnTo", page: to })}
    >
      {title}
    </button>
  );
  return (
    <>
      <nav aria-label="Rebound">
        {link("reflect", l10n.t("Reflect"))}
        {link("patterns", l10n.t("Patterns"))}
      </nav>
      <main>
        {page === "reflect" ? (
          <ReflectPage state={reflect} />
        ) : heldUntil !== undefined ? (
          <>
            <h1>{l10n.t("Patterns")}</h1>
            <CoolingOff
              until={heldUntil}
              goOn={l10n.t("Show the figures all the same")}
              onGoOn={() => send({ type: "showFigures" })}
            />
          </>
        ) : patterns ? (
          <PatternsPage
            patterns={patterns}
            onFilter={(filter) => send({ type: "filter", filter })}
            onExport={(file, text) => send({ type: "export", file, text })}
          />
        ) : (
          <NoLog />
        )}
      </main>
    </>
  );
}

function NoLog() {
  return (
    <section>
      <h1>{l10n.t("Patterns")}</h1>
      <p>{l10n.t("There is no application log here that can be read.")}</p>
      <p>
        <button type="button" class="primary" onClick={() => send({ type: "run", command: "rebound.createLog" })}>
          {l10n.t("Create Application Log")}
        </button>
      </p>
    </section>
  );
}
