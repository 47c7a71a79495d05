import { useState } from "preact/hooks";
import type { ReflectionState, ReflectState } from "../../core/panel/reflectState.ts";
import { reflectWords } from "../../words/reflectPage.ts";
import { recall, send } from "../host.ts";
import "./reflect.css";
import { CoolingOff } from "../coolingOff.tsx";
import { beside } from "./beside.ts";
import { FactsColumn } from "./factsColumn.tsx";
import { openAtFirst, Steps } from "./steps.tsx";

type Shown = NonNullable<ReflectState["shown"]>;

export function ReflectPage({ state: { choices, shown } }: { readonly state: ReflectState }) {
  if (!shown) {
    return (
      <section>
        <h1>{reflectWords.nothing()}</h1>
        {choices.length === 0 ? (
          <p>{reflectWords.noRejection()}</p>
        ) : (
          <>
            <p>{reflectWords.noneHere()}</p>
            <Choice choices={choices} shown={undefined} />
          </>
        )}
      </section>
    );
  }
  const { company, role, rejected } = shown.reflection;
  return (
    <>
      <header>
        <h1>{reflectWords.lookingBack(company)}</h1>
        <p class="about">{rejected === undefined ? role : `${role} · ${rejected}`}</p>
        {choices.length > 1 && <Choice choices={choices} shown={shown} />}
      </header>
      <Reflection key={shown.visit} shown={shown} />
    </>
  );
}

function Reflection({ shown }: { readonly shown: Shown }) {
  const { reflection } = shown;
  const [open, setOpen] = useState(() => openAtFirst(shown));
  const [goOn, setGoOn] = useState(() => isBegun(reflection) || recall()?.open?.record === shown.record);
  if (reflection.coolingOffUntil !== undefined && !goOn) {
    return (
      <CoolingOff
        until={reflection.coolingOffUntil}
        place={{ folder: shown.folder, record: shown.record }}
        goOn={reflectWords.lookNow()}
        onGoOn={() => setGoOn(true)}
      />
    );
  }
  return (
    <div class="columns">
      <Steps shown={shown} open={open} onOpen={setOpen} />
      <FactsColumn reflection={beside(reflection, open)} folder={shown.folder} />
    </div>
  );
}

function isBegun({ steps }: ReflectionState): boolean {
  return steps.some(({ skipped, answers }) => skipped || Object.values(answers).some((text) => text !== ""));
}

function Choice({ choices, shown }: { readonly choices: ReflectState["choices"]; readonly shown: Shown | undefined }) {
  const index = choices.findIndex(({ folder, record }) => folder === shown?.folder && record === shown.record);
  const choose = (chosen: number) => {
    const choice = choices[chosen];
    if (choice) send({ type: "choose", folder: choice.folder, record: choice.record });
  };
  return (
    <p>
      <label>
        {reflectWords.lookBackOn()}{" "}
        <select value={index} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
          {choices.map(({ name }, at) => (
            <option key={at} value={at}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
