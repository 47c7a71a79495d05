import assert from "node:assert/strict";
import * as kinds from "../../../src/core/application/eventKinds.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { type EventType, endTypes, eventTypes } from "../../../src/core/schema/vocabulary.ts";
import { day, northwind } from "../nextSteps/log.ts";

const { roundTypes, ...predicates } = kinds;
type Kind = keyof typeof predicates;

function typesOf(kind: Kind): readonly EventType[] {
  return eventTypes.filter((type) => predicates[kind]({ type }));
}

describe("the kinds of events", () => {
  const expected: Readonly<Record<Kind, readonly EventType[]>> = {
    isRound: ["screen", "assessment", "interview"],
    isConversation: ["screen", "interview"],
    isInterview: ["interview"],
    isAnswer: ["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"],
    isFromThem: ["acknowledged", "reply", ...roundTypes, "offer", "rejected", "feedback_received"],
    isPersonal: ["reply", "screen", "interview", "offer"],
    isWorthReflecting: ["reply", "screen", "assessment", "interview", "offer"],
    isEnd: endTypes,
    isPlannable: ["screen", "assessment", "interview", "practice", "note"],
    isPractice: ["practice"],
    isBeginning: eventTypes.filter((type) => !["saved", "practice", "note"].includes(type)),
    isWordOfEither: eventTypes.filter(
      (type) => !["saved", "practice", "note", "acknowledged", "skipped"].includes(type),
    ),
    isMessage: ["thank_you_sent", "check_in_sent", "kept_in_touch"],
    isWaitedOn: ["applied", "check_in_sent", "kept_in_touch"],
  };
  for (const kind of Object.keys(predicates) as Kind[]) {
    it(`${kind} holds for these types alone`, () =>
      assert.deepEqual([...typesOf(kind)].sort(), [...expected[kind]].sort()));
  }

  it("that a person makes hold for nothing that a machine did", () =>
    assert.deepEqual(
      (Object.keys(predicates) as Kind[]).filter((kind) =>
        eventTypes.some((type) => predicates[kind]({ type }) && !predicates[kind]({ type, automatic: true })),
      ),
      ["isAnswer", "isConversation", "isPersonal", "isWordOfEither"],
    ));

  it("hold for nothing while the type is not known", () =>
    assert.deepEqual(
      (Object.keys(predicates) as Kind[]).filter((kind) => predicates[kind]({})),
      [],
    ));
});

describe("kinds of events that look alike", () => {
  for (const [why, wider, narrower, more] of [
    ["an assessment is a round in which nobody speaks", "isRound", "isConversation", ["assessment"]],
    ["a first call is a conversation, and no interview", "isConversation", "isInterview", ["screen"]],
    [
      "an assessment is worth looking back on, and gives nobody to thank",
      "isWorthReflecting",
      "isPersonal",
      ["assessment"],
    ],
    [
      "the last word of either side answers, and asks for no look back",
      "isAnswer",
      "isWorthReflecting",
      ["accepted", "rejected"],
    ],
    ["a note or practice may be of a day to come, and is no round", "isPlannable", "isRound", ["practice", "note"]],
    ["a thank-you is a message, and no answer is waited for", "isMessage", "isWaitedOn", ["thank_you_sent"]],
    ["applying starts the waiting, and is no message", "isWaitedOn", "isMessage", ["applied"]],
  ] as const) {
    it(`differ: ${why}`, () => {
      const others = typesOf(narrower);
      assert.deepEqual(
        typesOf(wider).filter((type) => !others.includes(type)),
        more,
      );
    });
  }

  it("differ: a first call can be thanked for, but only interviews are what the routine suggests thanks for", () => {
    const now = { today: day("2026-09-10") };
    const after = (type: string) => {
      const record = northwind(`2026-09-01 applied\n2026-09-09 ${type}`);
      const steps = nextSteps([{ folder: "", records: [record] }], routineDefaults, now);
      const { fitting } = kindsByFit(record.application, routineDefaults, now);
      return [steps.some(({ kind }) => kind === "thank_you"), fitting.includes("thank_you")];
    };
    assert.deepEqual(
      [after("screen"), after("interview"), after("assessment")],
      [
        [false, true],
        [true, true],
        [false, false],
      ],
    );
  });
});
