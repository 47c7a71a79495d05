import type * as v from "valibot";
import { proseKeys } from "./lostText.ts";

/** The parts that a schema of ours can be made of. */
export type Shape = v.GenericSchema & {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  /** The words of a picklist, or the shapes that a value may have. */
  readonly options?: readonly (string | Shape)[];
  readonly pipe?: readonly { readonly kind: string }[];
};

/** A schema as the reader asks for it, put together once. */
export interface Form {
  readonly shape: Shape;
  readonly kind: "object" | "record" | "array" | "scalar";
  /** The shapes of a mapping's values, by key. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The keys without which a mapping is not usable. */
  readonly required: readonly string[];
  /** The shape of a list's items, or the values at the user's own keys. */
  readonly inner: Form | undefined;
  /** The mapping that may stand in the place of a text. */
  readonly orMapping: Form | undefined;
  /** Whether any text will do, so that nothing need be checked. */
  readonly isAnyText: boolean;
  /** Whether a text is wanted, so that a number is read as it is written. */
  readonly isText: boolean;
  /** The results of values that passed the checks: the same days and words recur again and again. */
  readonly passed: Map<unknown, unknown>;
}

interface Field {
  readonly form: Form;
  readonly isRequired: boolean;
  /** Whether it is a text that people write without thinking of quotes. */
  readonly isProse: boolean;
}

const forms = new WeakMap<Shape, Form>();

export function formOf(schema: v.GenericSchema): Form {
  const given = schema as Shape;
  const known = forms.get(given);
  if (known) return known;
  const shape = given.type === "optional" && given.wrapped ? given.wrapped : given;
  if (shape.type === "union") return formOfEither(given, shape);
  const { type, entries = {}, pipe = [] } = shape;
  const fields = Object.entries(entries).map(([name, entry]) => {
    const form = formOf(entry);
    const isProse = form.isAnyText && proseKeys.has(name);
    return [name, { form, isRequired: entry.type !== "optional", isProse }] as const;
  });
  const inner = shape.item ?? shape.value;
  const form: Form = {
    shape,
    kind: type === "object" || type === "record" || type === "array" ? type : "scalar",
    fields: new Map(fields),
    required: fields.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    inner: inner && formOf(inner),
    orMapping: undefined,
    isAnyText: type === "string" && pipe.every(({ kind }) => kind === "schema" || kind === "metadata"),
    isText: type === "string" || type === "picklist",
    passed: new Map(),
  };
  forms.set(given, form);
  return form;
}

/** Of a text or a mapping: the form of the text, with that of the mapping beside it. */
function formOfEither(given: Shape, { options = [] }: Shape): Form {
  const shapes = options.filter((option) => typeof option !== "string");
  const [text, mapping] = [shapes.find(({ type }) => type === "string"), shapes.find(({ type }) => type === "object")];
  if (!text || !mapping) throw new Error("a text or a mapping is all that can be chosen from");
  const form = { ...formOf(text), orMapping: formOf(mapping) };
  forms.set(given, form);
  return form;
}
