import { useEffect } from "preact/hooks";
import { type Page, type PageState, remembering } from "../core/panel/messages.ts";
import { commandWords } from "../words/commands.ts";
import { panelWords } from "../words/panel.ts";
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
        {link("reflect", panelWords.reflect())}
        {link("patterns", panelWords.patterns())}
      </nav>
      <main>
        {page === "reflect" ? (
          <ReflectPage state={reflect} />
        ) : heldUntil !== undefined ? (
          <>
            <h1>{panelWords.patterns()}</h1>
            <CoolingOff until={heldUntil} goOn={panelWords.showPage()} onGoOn={() => send({ type: "showFigures" })} />
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
      <h1>{panelWords.patterns()}</h1>
      <p>{panelWords.noLog()}</p>
      <p>
        <button type="button" class="primary" onClick={() => send({ type: "run", command: "rebound.createLog" })}>
          {commandWords.createLog()}
        </button>
      </p>
    </section>
  );
}
