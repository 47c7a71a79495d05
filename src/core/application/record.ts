import type { Application } from "../schema/applications.ts";

/** An application of a log, and the key that names it there. An `ApplicationRecord` is one. */
export interface LoggedApplication {
  readonly key: string;
  readonly application: Application;
}
