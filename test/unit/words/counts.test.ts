import assert from "node:assert/strict";
import { bundle, messageOf } from "./texts.ts";

/** A number before a word that stands for several. */
const several =
  /\{\d\} (?!would )(?:\w+ )?(?:applications|assessments|conversations|days|entries|events|interviews|leads|months|reasons|rounds|silences|steps|weeks|words|have|are)\b/;

const never = Symbol("never said of one");

/** What stands in the place of a text with a number when the number is one. */
const ofOne: Readonly<Record<string, string | typeof never>> = {
  "{0}: you went through {1} interviews.": "{0}: you got as far as the first interview.",
  "{0}, {1} applications": "{0}, one application",
  "last event {0} days ago": "last event yesterday",
  "next event in {0} days": "next event tomorrow",
  "{0} days since you applied": "1 day since you applied",
  "every {0} weeks": "every week",
  "every {0} months": "every month",
  "every {0} days": "every day",
  "{0} next steps today": "1 next step today",
  "{0} open applications have been quiet for over a month.": "One open application has been quiet for over a month.",
  "It has been quiet for {0} days. One small thing is enough to start again.":
    "It has been quiet for a day. One small thing is enough to start again.",
  "Let go of {0} applications. They are in the archive.": "Let go of one application. It is in the archive.",
  "Nothing has been quiet for {0} days.": "Nothing has been quiet for a day.",
  "quiet for {0} days": "quiet for a day",
  "{0} applications are in another form ({1}), and are not read in full.":
    "One application is in another form ({0}), and is not read in full.",
  "{0} applications are under way.": "1 application is under way.",
  "Nothing is under way. {0} leads are there whenever you like.":
    "Nothing is under way. One lead is there whenever you like.",
  "{0} other applications are under way.": "One other application is under way.",
  "{0} conversations.": never, // One goes without saying: how far it got tells it.
  "{0} assessments.": never,
  "{0} days from applying to the answer.": "One day from applying to the answer.",
  "{0} words. A mail of up to {1} is easier to read.": never, // Only of mails that are long.
  "The {0} shortest silences of {1}": never, // Only of lists that are cut.
  "A flow from left to right: where {0} applications began, the stages they got to, and where they are now. The table has its numbers.":
    "A flow from left to right: where one application began, the stages it got to, and where it is now. The table has its numbers.",
  "{0} reasons are guesses. They say what you suspected, not what happened.": never, // From five on.
  "{0}, {1}. As of {2}, with {3} entries in the log.": "{0}, {1}. As of {2}, with one entry in the log.",
  "{0} sent in {1} weeks, {2} a week on average.": "{0} sent in one week.",
  "{0} rounds in {1} applications: practice that stays with you, however they ended.":
    "{0} rounds in one application: practice that stays with you, however it ended.",
  "{0} rounds in one application: practice that stays with you, however it ended.":
    "One round: practice that stays with you, however it ended.",
  "{0} events in {1} applications.": "{0} events in one application.",
  "{0} events in one application.": "One event in one application.",
  "An application counts once it was sent {0} days ago, whatever came: another word than a no within {0} days, or a no or silence. Were it counted as soon as its answer comes, quick answers would count first. The sum and Brier’s measure are spoken of from ten on.":
    never, // Of days that are fixed.
  "For each that has waited t days the chance of an answer is 1 − S(h) / S(t) on the curve of the time to an answer, with h the last day on which eight were watched; later answers are not counted. As long as answers keep coming as they did, the range holds the number in 95 of 100 searches: the applications are drawn anew {0} times. The chance within {1} days is 1 − S(t + {1}) / S(t), when eight were watched for that long; its interval is the beta product of Fay, Brittain and Proschan (2013).":
    never, // Of days that are fixed.
  "From ten forecasts on, of applications sent {0} days ago: {1} more.": never, // Of days that are fixed.
  "{0} with a forecast heard something other than a no within {1} days.": never, // Of days that are fixed.
  "“forecast: 30” beside an application says that an answer other than a no seems 30% likely to you. From ten on that were sent {0} days ago they are set beside what came.":
    never, // Of days that are fixed.
  "Chance of an answer within {0} days": never, // Always two weeks.
  "{0} are out without an answer yet. Silence is not a no.": "One is out without an answer yet. Silence is not a no.",
  "{0} are out: {1}.": "One is out: {0}.",
};

describe("texts with a number", () => {
  const english = bundle("en");

  it("have another text for one, or are never said of one", () => {
    const counted = Object.values(english)
      .map(messageOf)
      .filter((text) => several.test(text));
    assert.deepEqual(counted.toSorted(), Object.keys(ofOne).toSorted());
  });

  it("have it in both languages", () => {
    const german = bundle("de");
    for (const text of Object.values(ofOne)) {
      if (text === never) continue;
      assert.ok(text in english, text);
      assert.ok(text in german, text);
    }
  });
});
