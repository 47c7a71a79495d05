import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "./server.ts";

/** Ends the extension hosts of the server's windows at once, as a crash does: they get to do nothing more. */
export function killExtensionHosts({ pid }: Server): void {
  const processes = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => {
      const [, id, parent, program] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id: Number(id), parent: Number(parent), program: program ?? "" }];
    });
  const parentOf = (id: number): number | undefined => processes.find((one) => one.id === id)?.parent;
  const isOfServer = (id: number | undefined): boolean => id !== undefined && (id === pid || isOfServer(parentOf(id)));
  const hosts = processes.filter(({ id, program }) => program.includes("--type=extensionHost") && isOfServer(id));
  if (hosts.length === 0) throw new Error("no extension host is running");
  for (const { id } of hosts) process.kill(id, "SIGKILL");
}

/** Whether VS Code has the text on the disk, as the backup of an editor or in the storage of an extension. */
export function isStored({ userData }: Server, text: string): boolean {
  return readdirSync(userData, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name), "utf8").includes(text),
  );
}
