/** Where things are in this project. */
import { join } from "node:path";

/** The folder of package.json, which is the extension under development. */
export const projectRoot = join(import.meta.dirname, "..", "..");

export const fixtures = join(projectRoot, "test", "fixtures");
