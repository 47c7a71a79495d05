import type { Shape } from "../../document/shape.ts";
import { inKeyOrder } from "../inKeyOrder.ts";
import { isReadAs } from "../isReadAs.ts";
import { nodePath } from "../nodePath.ts";
import { applicationShape } from "../shapes.ts";
import { isChangedTo } from "../yaml/compare.ts";
import { shapeAt } from "../yaml/site.ts";
import { changeAt } from "../yaml/value.ts";
import { type ApplicationsKind, editRecord, isRecordProved, placeInRecord } from "./record.ts";

/** Sets a value inside a record, or removes a key or an item. */
export const setField: ApplicationsKind<"setField"> = {
  isDone: ({ records }, { recordIndex, path, value, inOwnForm }) =>
    inOwnForm !== true && isReadAs(applicationShape, records[recordIndex]?.application, path, value),
  isOnePass: ({ value }) => value === undefined,
  next: (document, { recordIndex, path, value }, styleFor) =>
    editRecord(document, recordIndex, styleFor, (at, place) => {
      const shape = path.reduce<Shape | undefined>(shapeAt, applicationShape);
      return changeAt(at, nodePath(place, path), value === undefined ? undefined : inKeyOrder(shape, value));
    }),
  isProved: (before, after, { recordIndex, path, value }) =>
    isRecordProved(before, after, recordIndex, (old, now) => isChangedTo(old, now, nodePath(old.place, path), value)),
  placeOf: (document, { originalIndex, path }) => placeInRecord(document, originalIndex, path),
};
