import { command, recordShape } from "../commands/command.ts";
import { targetOf } from "../files/target.ts";
import { showPanel } from "../panel/panel.ts";

/** Opens the page Reflect on a rejection; without a record, on the latest one. */
export const reflect = command(recordShape, async (environment, given) => {
  const chosen = given.record === undefined ? undefined : targetOf(await environment.hunts.read(), given);
  showPanel(environment, {
    page: "reflect",
    ...(chosen && { shown: { folder: chosen.hunt.id, record: chosen.record.key } }),
  });
});
