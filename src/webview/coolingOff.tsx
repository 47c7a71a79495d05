import { panelWords } from "../words/panel.ts";
import { send } from "./host.ts";

interface Props {
  readonly until: string;
  /** The rejection that it is about, where it is about one. */
  readonly place?: { readonly folder: string; readonly record: string };
  /** The label of the button that goes on all the same. */
  readonly goOn: string;
  readonly onGoOn: () => void;
}

/** On the day of a rejection: what a page says instead of what it is for, and the way there all the same. */
export function CoolingOff({ until, place, goOn, onGoOn }: Props) {
  return (
    <section>
      <h2>{panelWords.stillFresh()}</h2>
      <p>{panelWords.lookLater(until)}</p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => send({ type: "run", command: "rebound.letItOut", ...place })}
        >
          {panelWords.letItOut()}
        </button>
        <button type="button" class="quiet" onClick={onGoOn}>
          {goOn}
        </button>
      </p>
    </section>
  );
}
