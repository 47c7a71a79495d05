/** Where things are in this project. */
import { join } from "node:path";

/** The folder of package.json, which is the extension under development. */
export const projectRoot = join(import.meta.dirname, "..", "..");

/** Kept between runs and ignored by git: VS Code, and what is unpacked from packages. */
export const storage = join(projectRoot, ".vscode-test");

export const fixtures = join(projectRoot, "test", "fixtures");
