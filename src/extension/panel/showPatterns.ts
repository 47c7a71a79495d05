import { command } from "../commands/command.ts";
import { showPanel } from "./panel.ts";

/** Opens the page Patterns. */
export const showPatterns = command({}, (environment) => {
  showPanel(environment, { page: "patterns" });
  return Promise.resolve();
});
