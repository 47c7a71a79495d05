import type { GenericSchema } from "valibot";
import type { Shape } from "../document/shape.ts";
import { applicationSchema, applicationsFileSchema } from "../schema/applications.ts";
import { journalSchema } from "../schema/journal.ts";

export const applicationShape = shapeOf(applicationSchema);
export const applicationsFileShape = shapeOf(applicationsFileSchema);
export const journalShape = shapeOf(journalSchema);

/** Widens the type: valibot's own is too narrow to be walked. */
function shapeOf(schema: GenericSchema): Shape {
  return schema;
}
