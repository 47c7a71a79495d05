import * as l10n from "@vscode/l10n";
import type { ReflectionState } from "../../core/panel/reflectState.ts";
import { send } from "../host.ts";

/** The column of recorded facts, beside the questions about them. */
export function FactsColumn({
  reflection: { summary, events, strengths, arc, wants },
  folder,
}: {
  readonly reflection: ReflectionState;
  readonly folder: string;
}) {
  return (
    <aside aria-label={l10n.t("What is recorded")}>
      <h2>{l10n.t("What the log says")}</h2>
      <p>{summary.join(" ")}</p>
      <dl class="timeline">
        {events.map(({ date, what, details, signs }, index) => (
          <div key={index}>
            <dt>{date}</dt>
            <dd>
              <strong>{what}</strong>
              {details.map((detail, at) => (
                <p key={at} class="written">
                  {detail}
                </p>
              ))}
              {signs.length > 0 && (
                <>
                  <p>{l10n.t("Warning signs you noted at the time:")}</p>
                  <List items={signs} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {strengths && strengths.achievements.length > 0 && (
        <>
          <h2>{l10n.t("What you did before")}</h2>
          <List items={strengths.achievements} />
        </>
      )}
      {strengths && strengths.strengths.length > 0 && (
        <>
          <h2>{l10n.t("What you are good at, and where it showed")}</h2>
          <List items={strengths.strengths} />
        </>
      )}
      {arc && (
        <details>
          <summary>{l10n.t("The long line: roles, achievements, searches")}</summary>
          <dl class="timeline">
            {arc.map(({ when, what }, index) => (
              <div key={index}>
                <dt>{when}</dt>
                <dd class="written">{what}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {wants && (
        <>
          <h2>{l10n.t("What you are looking for")}</h2>
          {wants.must.length > 0 && <p>{l10n.t("A role must have:")}</p>}
          <List items={wants.must} />
          {wants.nice.length > 0 && <p>{l10n.t("It would be nice to have:")}</p>}
          <List items={wants.nice} />
          {wants.must.length + wants.nice.length === 0 && (
            <p>{l10n.t("Nothing is written down yet about what a role must have.")}</p>
          )}
          <button
            type="button"
            class="quiet"
            onClick={() => send({ type: "run", command: "rebound.reviewWants", folder })}
          >
            {l10n.t("Go through it")}
          </button>
        </>
      )}
    </aside>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index} class="written">
          {item}
        </li>
      ))}
    </ul>
  );
}
