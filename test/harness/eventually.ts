import { setTimeout } from "node:timers/promises";

const patience = 120_000;
const pause = 50;

/**
 * Makes the assertions until they hold; what fails last is thrown. For what VS Code does after it is to be seen: a
 * change shows before it is on the disk.
 */
export async function eventually(assertions: () => void): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      assertions();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await setTimeout(pause);
  }
}
