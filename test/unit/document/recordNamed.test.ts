import assert from "node:assert/strict";
import { nameOf } from "../../../src/core/application/identity.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { recordNamed } from "../../../src/core/document/recordNamed.ts";

const record = (role: string, id = "") =>
  `  - company: Northwind\n    role: ${role}\n${id === "" ? "" : `    id: ${id}\n`}`;
const placeOf = (text: string, key: string): number => {
  const { records } = parseApplications(`applications:\n${text}`);
  const found = recordNamed(records, key);
  return found ? records.indexOf(found) : -1;
};

describe("a record by its key", () => {
  it("is found again after it was given an id", () => {
    assert.equal(placeOf(record("Engineer"), "Northwind · Engineer"), 0);
    assert.equal(placeOf(record("Designer") + record("Engineer", "northwind-engineer"), "Northwind · Engineer"), 1);
  });

  it("is another one that has the key now", () =>
    assert.equal(placeOf(record("Engineer", "northwind-engineer") + record("Engineer"), "Northwind · Engineer"), 1));

  it("is not guessed among several", () =>
    assert.equal(placeOf(record("Engineer", "a") + record("Engineer", "b"), "Northwind · Engineer"), -1));

  it("is none when it is gone", () => assert.equal(placeOf(record("Designer"), "Northwind · Engineer"), -1));

  it("is the key it has without an id", () => {
    const { records } = parseApplications(`applications:\n${record("Engineer")}`);
    assert.deepEqual(
      records.map(({ application }) => nameOf(application)),
      records.map(({ key }) => key),
    );
  });
});
