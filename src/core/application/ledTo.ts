import type { LoggedApplication } from "./record.ts";

/** The applications that one led to or came of, as `led_to` says it on either side. */
export interface Links {
  readonly to: readonly LoggedApplication[];
  readonly from: readonly LoggedApplication[];
}

/** Returns what the record `key` is linked with. A reference to nothing, or to itself, is left out. */
export function linksOf(records: readonly LoggedApplication[], key: string): Links {
  const own = records.find((record) => record.key === key)?.application;
  const others = records.filter((record) => record.key !== key);
  return {
    to: others.filter(({ application: { id } }) => id !== undefined && id === own?.led_to),
    from: others.filter(({ application: { led_to: to } }) => to !== undefined && to === own?.id),
  };
}
