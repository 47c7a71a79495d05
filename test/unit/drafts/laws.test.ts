import assert from "node:assert/strict";
import fc from "fast-check";
import { mailboxesOf, parseDraft } from "../../../src/core/drafts/draftText.ts";
import type { DraftRequest } from "../../../src/core/drafts/facts.ts";
import { draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { mailOf } from "../../../src/core/drafts/mail.ts";
import { feedbackQuestions } from "../../../src/core/drafts/questions.ts";
import { wordingHints } from "../../../src/core/drafts/wording.ts";
import { builtInTemplate, writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { applications, days } from "./generatedApplications.ts";

const requests: fc.Arbitrary<DraftRequest> = fc.record(
  {
    application: applications("own"),
    kind: fc.constantFrom(...draftKinds),
    language: fc.constantFrom(...draftLanguages),
    today: days,
    journal: fc.constantFrom(
      {},
      { me: { name: "Qmex1" } },
      { me: { signature: "Qmex1\nQmex2" }, must_haves: ["Qmex3"] },
    ),
    keepInMind: fc.boolean(),
  },
  { noNullPrototype: true },
);

function textOf(request: DraftRequest): string {
  const result = writeDraft(request, "Qownx0");
  assert.equal(result.kind, "draft");
  return result.text;
}

describe("every draft", function () {
  this.timeout(30_000); // Hundreds of templates are rendered, also where the machine has other things to do.

  it("has no placeholder, a subject, and headers that make a mail", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const text = textOf(request);
        assert.doesNotMatch(text, /[[\]{}%]|undefined|null|NaN|\[object/u);
        assert.doesNotMatch(text, / {2}| [,.]|\n{3}/u);
        const hints = wordingHints(text, {
          kind: request.kind,
          company: request.application.company,
          role: request.application.role,
          companies: [],
          question: "Why?",
        });
        assert.deepEqual(
          hints.filter(({ code }) => code !== "no-recipient"),
          [],
        );
        assert.equal(mailOf(parseDraft(text)).kind, "mail");
      }),
    );
  });

  it("says nothing of the user's or the company's that is not in the record", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const known = new Set(JSON.stringify(request).match(/Q\w+?x\d+|Qownx\.example/gu));
        for (const word of textOf(request).match(/Q\w+?x\d+/gu) ?? [])
          assert.ok(known.has(word) || word === "Qownx0", `${word} is made up`);
      }),
    );
  });

  it("has no question mark as a name, no address that takes no answer, and no name that is not in the record", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { to, subject, body } = parseDraft(textOf(request));
        assert.doesNotMatch([to, subject, body].join("\n"), /(?<![\p{L}\p{N}])\?/u, "only sentences end in one");
        const { contacts = [], events = [] } = request.application;
        const mailboxes = to === "" ? [] : (mailboxesOf(to) ?? []);
        for (const { name, address } of mailboxes) {
          assert.doesNotMatch(address, /reply|daemon|bounce/u);
          assert.ok(contacts.some((each) => each.email === address && (each.name === name || name === "")));
        }
        const people = [...contacts.map(({ name }) => name), ...events.flatMap((event) => event.with ?? [])];
        const greeted = /^(?:Hello|Guten Tag)(?: (.+))?,$/u.exec(body.split("\n", 1)[0] ?? "");
        assert.ok(greeted, "it begins with a greeting");
        if (greeted[1] !== undefined) assert.ok(people.includes(greeted[1]), `${greeted[1]} is nobody's whole name`);
      }),
    );
  });

  it("has no number that is not a date, a count or a text of the record", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { events = [], waiting_until } = request.application;
        const dates = [...events.map(({ date }) => date), waiting_until ?? ""].flatMap((date) =>
          date.split("-").map(Number),
        );
        const known = new Set([...dates, ...events.keys(), events.length]);
        for (const number of textOf(request)
          .replace(/Q\w+x\d+/gu, "")
          .replace(/2\. Runde/gu, "")
          .match(/\d+/gu) ?? [])
          assert.ok(known.has(Number(number)), `${number} is made up`);
      }),
    );
  });

  it("uses no other words than its template, the bank, the calendar and the record have", () => {
    const phrases = [
      "on",
      "in",
      "am",
      "im",
      "Jahr",
      "the",
      "first",
      "second",
      "interview",
      "our",
      "conversation",
      "das",
      "die",
      "erste",
      "zweite",
      "Gespräch",
      "To",
      "Application",
    ];
    const months = draftLanguages.flatMap((language) =>
      Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15).toLocaleString(language, { month: "long" })),
    );
    fc.assert(
      fc.property(requests, (request) => {
        const sources = [
          builtInTemplate(request.kind, request.language),
          JSON.stringify(request).replaceAll(String.raw`\n`, " "),
          ...feedbackQuestions(request.application, request.language, request),
          ...phrases,
          ...months,
        ];
        const known = new Set(sources.join(" ").match(/[\p{L}\p{N}]+/gu));
        for (const word of textOf(request)
          .replace(/Qownx0\n/u, "")
          .match(/\p{L}[\p{L}\p{N}]*/gu) ?? [])
          assert.ok(known.has(word), `${word} is made up`);
      }),
    );
  });

  it("depends on its own record alone, and is the same each time", () => {
    fc.assert(
      fc.property(requests, applications("other"), (request, other) => {
        const before = textOf(request);
        textOf({ ...request, application: other });
        assert.equal(textOf(request), before);
        assert.doesNotMatch(before, /Qother/u);
      }),
    );
  });

  it("never shows red flags, what they wrote, or what the user guesses", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const secret = {
          ...request.application,
          events: (request.application.events ?? []).map((event) => ({
            ...event,
            red_flags: ["Secret"],
            text: "Secret",
            ...(event.reason ? { basis: "guessed" as const } : {}),
          })),
        };
        const unguessed = { ...secret, events: secret.events.map(({ reason: _, basis: __, ...event }) => event) };
        assert.doesNotMatch(textOf({ ...request, application: secret }), /Secret/u);
        assert.equal(textOf({ ...request, application: secret }), textOf({ ...request, application: unguessed }));
      }),
    );
  });
});
