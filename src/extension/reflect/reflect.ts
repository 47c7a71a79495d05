import { command, recordShape } from "../commands/command.ts";
import { targetOf } from "../files/target.ts";

/** Opens the page Reflect on a rejection; without a record, on the latest one. */
export const reflect = command(recordShape, async ({ hunts, panel }, given) => {
  const chosen = given.record === undefined ? undefined : targetOf(await hunts.read(), given);
  panel.show({
    page: "reflect",
    ...(chosen && { shown: { folder: chosen.hunt.id, record: chosen.record.key } }),
  });
});
