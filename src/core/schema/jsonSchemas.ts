import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { applicationsFileSchema } from "./applications.ts";
import { germanHelp } from "./german.ts";
import { journalSchema } from "./journal.ts";
import { datePatterns, years } from "./saidBySchema.ts";

/**
 * Where a text belongs, numbers and words of YAML's own are taken as they are written, unless the text has
 * a form.
 */
const config: ConversionConfig = {
  errorMode: "ignore",
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema.type === "string" ? { ...jsonSchema, type: ["string", "number", "boolean"] } : undefined,
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const message = (valibotAction as { readonly message?: unknown }).message;
    if (valibotAction.type === "regex")
      return {
        ...jsonSchema,
        type: "string",
        pattern: (valibotAction as v.RegexAction<string, undefined>).requirement.source,
      };
    if (valibotAction.type !== "check" || !isPattern(message)) return undefined;
    return {
      ...jsonSchema,
      pattern: datePatterns[message],
      ...(message === "day" ? { type: "string" } : { type: ["string", "integer"], ...years }),
    };
  },
};

function isPattern(message: unknown): message is keyof typeof datePatterns {
  return typeof message === "string" && Object.hasOwn(datePatterns, message);
}

const applications = fileSchema(
  "Applications",
  "A log of job applications and what happened to them.",
  v.partial(applicationsFileSchema),
);
const journal = fileSchema("Journal", "Reflections, achievements, people and plans.", journalSchema);

/**
 * The JSON Schemas (draft 7) of the two files in both languages, by file name, for editors that check and complete YAML
 * by one.
 */
export const jsonSchemas: Readonly<Record<string, JsonSchema>> = {
  "applications.schema.json": applications,
  "applications.schema.de.json": inGerman(applications),
  "journal.schema.json": journal,
  "journal.schema.de.json": inGerman(journal),
};

/** The schema with its titles and help texts in German; one that has no translation stays English. */
function inGerman(schema: JsonSchema): JsonSchema {
  const isHelp = (key: string): boolean => key === "title" || key === "description";
  const translate = (key: string, value: unknown): unknown =>
    isHelp(key) && typeof value === "string" ? (germanHelp[value] ?? value) : value;
  return JSON.parse(JSON.stringify(schema, translate)) as JsonSchema;
}

function fileSchema(title: string, description: string, schema: v.GenericSchema): JsonSchema {
  return emptyAllowed({ title, description, ...toJsonSchema(schema, config) }) as JsonSchema;
}

/** An optional key may have nothing after it, as half-written files do; further keys are the user's own. */
function emptyAllowed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(emptyAllowed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, emptyAllowed(value)] as const);
  const { properties, required = [], ...rest } = Object.fromEntries(entries) as Properties;
  if (!properties) return { ...rest, ...(required.length > 0 ? { required } : {}) };
  const open = Object.entries(properties).map(([key, property]) => [
    key,
    required.includes(key)
      ? { ...property, ...(property.type?.includes("boolean") ? { pattern: "\\S" } : {}) }
      : orNothing(property),
  ]);
  return { ...rest, additionalProperties: true, required, properties: Object.fromEntries(open) as unknown };
}

interface Properties {
  readonly properties?: Readonly<Record<string, { readonly type?: string | readonly string[] }>>;
  readonly required?: readonly string[];
}

function orNothing(property: { readonly type?: string | readonly string[] }): object {
  const { type } = property;
  return type === undefined ? property : { ...property, type: [...(typeof type === "string" ? [type] : type), "null"] };
}
