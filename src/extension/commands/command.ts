import * as v from "valibot";
import type { Environment } from "./environment.ts";

/**
 * A command: asks for what its arguments leave open, lets core decide, and acts with one edit. `selection` are the
 * arguments of all rows when several are selected in a view.
 */
export type Command<Arguments> = (
  environment: Environment,
  given?: Arguments,
  selection?: readonly Arguments[],
) => Promise<void>;

/**
 * A command with the shape of its arguments. They come from keybindings, tree rows and pages as well as from code, so
 * what does not fit counts as not given, and keys that the shape does not have are left out.
 */
export function command<const Shape extends v.ObjectEntries>(
  shape: Shape,
  run: (environment: Environment, given: Known<Shape>, selection: readonly Known<Shape>[]) => Promise<void>,
): Command<Known<Shape>> {
  const schema = v.partial(v.object(shape));
  const read = (value: unknown): Known<Shape> | undefined => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : undefined;
  };
  return (environment, given, selection) => {
    const first = read(given);
    const all: readonly unknown[] = Array.isArray(selection) ? selection : [];
    const several = all.map(read).filter((one) => one !== undefined);
    return run(environment, first ?? {}, several.length > 0 ? several : first ? [first] : []);
  };
}

/** The arguments that are known when a command starts. */
export type Known<Shape extends v.ObjectEntries> = { readonly [Key in keyof Shape]?: v.InferOutput<Shape[Key]> };

/** Names a record: the hunt's id and the record's key. */
export const recordShape = { folder: v.string(), record: v.string() } as const;
