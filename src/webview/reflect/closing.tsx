import { useEffect, useRef } from "preact/hooks";
import type { ReflectionState } from "../../core/panel/reflectState.ts";
import { commandWords } from "../../words/commands.ts";
import { reflectWords } from "../../words/reflectPage.ts";
import { send } from "../host.ts";

interface Props {
  readonly reflection: ReflectionState;
  readonly place: { readonly folder: string; readonly record: string };
}

/** The end: what is still open, what comes next, and putting this one away. */
export function Closing({ reflection: { closing, archived }, place: { folder, record } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="closing">
      <h2 id="closing" tabIndex={-1} ref={heading}>
        {reflectWords.thatIsAll()}
      </h2>
      <p>
        {closing.live} {closing.quiet}
      </p>
      {closing.nothingElse && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => send({ type: "run", command: "rebound.addApplication", folder })}
          >
            {commandWords.addApplication()}
          </button>{" "}
          {reflectWords.whenYouLike()}
        </p>
      )}
      <Others others={closing.answered} folder={folder} />
      {closing.lead && (
        <>
          <p>{reflectWords.nextLead()}</p>
          <Others others={[closing.lead]} folder={folder} />
        </>
      )}
      {closing.alike.length > 0 && (
        <>
          <p>{reflectWords.alike()}</p>
          <Others others={closing.alike} folder={folder} />
        </>
      )}
      {closing.stayInTouch !== undefined && <p>{reflectWords.stayInTouch(closing.stayInTouch)}</p>}
      {archived ? (
        <p>{reflectWords.isArchived()}</p>
      ) : (
        <p class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => send({ type: "run", command: "rebound.archive", folder, record })}
          >
            {reflectWords.archive()}
          </button>
        </p>
      )}
    </section>
  );
}

function Others({ others, folder }: { readonly others: ReflectionState["closing"]["alike"]; readonly folder: string }) {
  return (
    <ul>
      {others.map(({ record, name, stage }) => (
        <li key={record}>
          <button
            type="button"
            class="link"
            onClick={() => send({ type: "run", command: "rebound.openRecord", folder, record })}
          >
            {name}
          </button>
          {stage !== "" && <span class="about"> · {stage}</span>}
        </li>
      ))}
    </ul>
  );
}
