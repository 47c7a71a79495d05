import { command } from "../commands/command.ts";

/** Opens the page Patterns. */
export const showPatterns = command({}, ({ panel }) => {
  panel.show({ page: "patterns" });
  return Promise.resolve();
});
