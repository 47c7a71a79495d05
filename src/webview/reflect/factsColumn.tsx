import type { ReflectionState } from "../../core/panel/reflectState.ts";
import { commandWords } from "../../words/commands.ts";
import { factWords } from "../../words/reflectFacts.ts";
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
    <aside aria-label={factWords.recorded()}>
      <h2>{factWords.whatLogSays()}</h2>
      <p>{summary.join(" ")}</p>
      <dl class="timeline">
        {events.map(({ date, what, details, signs, file }, index) => (
          <div key={index}>
            <dt>{date}</dt>
            <dd>
              <strong>{what}</strong>
              {details.map((detail, at) => (
                <p key={at} class="written">
                  {detail}
                </p>
              ))}
              {file?.opens === true && (
                <button type="button" class="link" onClick={() => send({ type: "openFile", folder, file: file.name })}>
                  {file.name}
                </button>
              )}
              {file?.opens === false && <p class="written">{file.name}</p>}
              {signs.length > 0 && (
                <>
                  <p>{factWords.signs()}</p>
                  <List items={signs} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {strengths && strengths.achievements.length > 0 && (
        <>
          <h2>{factWords.didBefore()}</h2>
          <List items={strengths.achievements} />
        </>
      )}
      {strengths && strengths.strengths.length > 0 && (
        <>
          <h2>{factWords.goodAt()}</h2>
          <List items={strengths.strengths} />
        </>
      )}
      {strengths?.strengths.length === 0 && (
        <>
          <p>{factWords.nothingGoodAt()}</p>
          <button
            type="button"
            class="quiet"
            onClick={() => send({ type: "run", command: "rebound.addStrength", folder })}
          >
            {commandWords.addStrengthHere()}
          </button>
        </>
      )}
      {arc && (
        <details>
          <summary>{factWords.longLine()}</summary>
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
          <h2>{factWords.lookingFor()}</h2>
          {wants.must.length > 0 && <p>{factWords.mustHave()}</p>}
          <List items={wants.must} />
          {wants.nice.length > 0 && <p>{factWords.niceToHave()}</p>}
          <List items={wants.nice} />
          {wants.must.length + wants.nice.length === 0 && <p>{factWords.noMustHave()}</p>}
          <button
            type="button"
            class="quiet"
            onClick={() => send({ type: "run", command: "rebound.reviewWants", folder })}
          >
            {factWords.goThrough()}
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
