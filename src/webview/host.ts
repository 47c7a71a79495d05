import * as v from "valibot";
import { type FromPage, type Memory, memorySchema } from "../core/panel/messages.ts";

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Memory): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

/** Tells the extension what somebody wants. */
export function send(message: FromPage): void {
  api.postMessage(message);
}

/** Returns the page's own memory, which outlives hiding and reloading. */
export function recall(): Memory | undefined {
  const result = v.safeParse(memorySchema, api.getState());
  return result.success ? result.output : undefined;
}

export function remember(memory: Memory): void {
  api.setState(memory);
}
