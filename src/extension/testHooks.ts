import type { Clock } from "./clock.ts";
import type { Environment } from "./environment.ts";

/** What the integration tests may reach: the extension's exports in a test run, otherwise there are none. */
export interface TestHooks {
  readonly stopClock: Clock["stop"];
}

export function testHooks({ clock }: Environment): TestHooks {
  return { stopClock: clock.stop };
}
