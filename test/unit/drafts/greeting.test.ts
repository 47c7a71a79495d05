import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { requestOf } from "../../fixtures/drafts/records.ts";

describe("the greeting of a draft", () => {
  const greetingFor = (name: string, language: "en" | "de") => {
    const request = requestOf("check_in", "much", language);
    const contacts = [{ name, email: "jane@northwind.example" }];
    const result = writeDraft({ ...request, application: { ...request.application, contacts } }, "key");
    assert.ok(result.kind === "draft");
    return parseDraft(result.text).body.split("\n", 1)[0];
  };
  const cases = [
    ["has the first name of two words", "Jane Roe", "Hello Jane,", "Guten Tag Jane Roe,"],
    ["has a first name with a hyphen", "Anna-Lena O’Neill", "Hello Anna-Lena,", "Guten Tag Anna-Lena O’Neill,"],
    ["has a first name with an accent", "Zoë Weiß", "Hello Zoë,", "Guten Tag Zoë Weiß,"],
    ["has all of one word", "Jane", "Hello Jane,", "Guten Tag Jane,"],
    ["has all of three words", "Nguyễn Thị Lan", "Hello Nguyễn Thị Lan,", "Guten Tag Nguyễn Thị Lan,"],
    ["has all of two first names", "Ana María Ruiz", "Hello Ana María Ruiz,", "Guten Tag Ana María Ruiz,"],
    ["has all of a family name that comes first", "Nguyễn Lan", "Hello Nguyễn Lan,", "Guten Tag Nguyễn Lan,"],
    ["has all of a name in other letters", "李 伟", "Hello 李 伟,", "Guten Tag 李 伟,"],
    ["has all of a name in Cyrillic", "Анна Иванова", "Hello Анна Иванова,", "Guten Tag Анна Иванова,"],
    ["has all of a name with capitals first", "ROE Jane", "Hello ROE Jane,", "Guten Tag ROE Jane,"],
    ["has all of a name with capitals last", "Jane ROE", "Hello Jane ROE,", "Guten Tag Jane ROE,"],
    ["has all of a name with an initial", "J. Roe", "Hello J. Roe,", "Guten Tag J. Roe,"],
    ["has all of a name turned round", "Roe, Jane", "Hello Roe, Jane,", "Guten Tag Roe, Jane,"],
    ["keeps a title", "Dr. Weiß", "Hello Dr. Weiß,", "Guten Tag Dr. Weiß,"],
    ["keeps a title before a whole name", "Dr. Ruth Weiß", "Hello Dr. Ruth Weiß,", "Guten Tag Dr. Ruth Weiß,"],
    ["keeps “Frau”", "Frau Weiß", "Hello Frau Weiß,", "Guten Tag Frau Weiß,"],
    ["keeps a degree", "Weiß PhD", "Hello Weiß PhD,", "Guten Tag Weiß PhD,"],
    ["keeps a particle", "van Gogh", "Hello van Gogh,", "Guten Tag van Gogh,"],
    ["has no title alone", "Frau", "Hello,", "Guten Tag,"],
    ["has no titles alone", "Prof. Dr.-Ing.", "Hello,", "Guten Tag,"],
    ["has both of two people", "Jane & Tom", "Hello Jane & Tom,", "Guten Tag Jane & Tom,"],
    [
      "has both of two people with a stroke",
      "Jane Roe / Tom Poe",
      "Hello Jane Roe / Tom Poe,",
      "Guten Tag Jane Roe / Tom Poe,",
    ],
    ["has both of two people of one name", "Jane+Tom Roe", "Hello Jane+Tom Roe,", "Guten Tag Jane+Tom Roe,"],
    ["has both of two people in German", "Jane und Tom", "Hello Jane und Tom,", "Guten Tag Jane und Tom,"],
    ["has no team", "HR Team", "Hello,", "Guten Tag,"],
    ["has no team in one word", "HR-Team", "Hello,", "Guten Tag,"],
    ["has no team in German", "Personalabteilung Northwind", "Hello,", "Guten Tag,"],
    ["has no department", "Human Resources", "Hello,", "Guten Tag,"],
    ["has nobody for somebody and a team", "Jane Roe / HR", "Hello,", "Guten Tag,"],
    ["has no title of a job", "Hiring Manager", "Hello,", "Guten Tag,"],
    ["has no address", "jane.roe@northwind.example", "Hello,", "Guten Tag,"],
    ["has no page", "https://jane.example", "Hello,", "Guten Tag,"],
    ["leaves out what stands in brackets", "Jane Roe (she/her)", "Hello Jane,", "Guten Tag Jane Roe,"],
    ["leaves out a department in brackets", "Jane Roe (HR)", "Hello Jane,", "Guten Tag Jane Roe,"],
  ] as const;
  for (const [what, name, english, german] of cases) {
    it(`${what}: ${name}`, () => {
      assert.equal(greetingFor(name, "en"), english);
      assert.equal(greetingFor(name, "de"), german);
    });
  }
});
