import * as l10n from "@vscode/l10n";
import { send } from "../host.ts";

interface Props {
  readonly until: string;
  readonly place: { readonly folder: string; readonly record: string };
  readonly onGoOn: () => void;
}

export function CoolingOff({ until, place: { folder, record }, onGoOn }: Props) {
  return (
    <section>
      <h2>{l10n.t("This is still fresh")}</h2>
      <p>{l10n.t("Looking back is easier with a night in between. From {0} on, this page will be here. Until then nothing has to be done about it.", until)}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => send({ type: "run", command: "rebound.letItOut", folder, record })}>
          {l10n.t("Let it out")}
        </button>
        <button type="button" class="quiet" onClick={onGoOn}>
          {l10n.t("Look back now all the same")}
        </button>
      </p>
    </section>
  );
}
