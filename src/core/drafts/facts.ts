import { isConversation } from "../application/eventKinds.ts";
import { firstOf, lastOf } from "../application/events.ts";
import { latestTry, stateOf } from "../application/standing.ts";
import { isKnown } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import type { Path } from "../document/document.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Journal } from "../schema/journal.ts";
import type { DraftKind, DraftLanguage } from "./kinds.ts";
import { isName } from "./known.ts";
import { dateWords, firstName, spokenName, talkWords, when } from "./language.ts";
import { asksAdvice, feedbackQuestions } from "./questions.ts";
import { metOften, recipientOf, talksWith, toLineOf, toWhomWasMet } from "./recipient.ts";
import { happenedBy, hasOffer, isLongPast, talksBy } from "./talk.ts";

/**
 * The variables of a template. Every name is always there; unknown values are null, false or an empty list.
 */
export interface Facts {
  readonly company: string | null;
  readonly role: string | null;
  readonly outreach: boolean;
  readonly internal: boolean;
  readonly name: string | null;
  readonly first_name: string | null;
  readonly applied_when: string | null;
  readonly talk: string | null;
  readonly talk_when: string | null;
  readonly talks: number;
  readonly waiting_until: string | null;
  readonly rejected_when: string | null;
  readonly offer: boolean;
  readonly accepted: boolean;
  readonly liked: readonly string[];
  readonly notes: readonly string[];
  readonly why: string | null;
  readonly salary: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly must_haves: readonly string[];
  readonly questions: readonly string[];
  readonly advice: boolean;
  readonly exit_talk: boolean;
  readonly keep_in_mind: boolean;
  readonly me: string | null;
  readonly signature: string | null;
}

export interface DraftRequest extends Now {
  readonly application: Application;
  readonly kind: DraftKind;
  readonly language: DraftLanguage;
  /** Only `me` and `must_haves` are read, the second only for drafts about an offer. */
  readonly journal: Pick<Journal, "me" | "must_haves">;
  /** Whether an ask may end with a request to be kept in mind. */
  readonly keepInMind: boolean;
}

/** A value of the record that no mail can be made with, and its path. */
export interface UnusableValue {
  readonly code: "missing" | "control-character" | "not-an-address";
  readonly path: Path;
}

/** All that the record and the journal say for this mail, and nothing that they do not say. */
export function factsOf(request: DraftRequest): Facts {
  const { application, kind, language, today, journal } = request;
  const events = latestTry(happenedBy(application, request));
  const { name } = recipientOf(application, kind, request);
  const spoken = spokenName(oneLine(name) ?? "");
  const all =
    name !== undefined && toWhomWasMet.has(kind)
      ? talksWith(application, name, request)
      : talksBy(application, request);
  const applied = firstOf(events, "applied");
  // A hello says when it was; all others give thanks for it, and for none of an earlier try. Whoever applied after a
  // talk asks about the application.
  const since = kind === "check_in" && applied ? events.slice(events.indexOf(applied)) : events;
  const talks = all.filter((one) =>
    kind === "stay_in_touch" ? isKnown(one.date) : since.includes(one) && !isLongPast(one.date, today),
  );
  const talk = talks.at(-1);
  const rejected = lastOf(events, "rejected");
  const aboutAnOffer = kind === "negotiate" || kind === "accept";
  const thanked = kind === "thank_you" && talk ? [talk] : undefined;
  return {
    company: isName(application.company) ? application.company.trim() : null,
    role: isName(application.role) ? application.role.trim() : null,
    outreach: application.kind === "outreach",
    internal: application.kind === "internal",
    name: spoken || null,
    first_name: spoken === "" ? null : firstName(spoken),
    applied_when: applied && isKnown(applied.date) ? when(applied.date, language, today) : null,
    talk: talk
      ? talkWords(talk.round?.trim(), talk.type === "interview" && application.kind !== "outreach", language)
      : null,
    talk_when: talk ? when(talk.date, language, today) : null,
    talks: talks.length,
    waiting_until: application.waiting_until ? dateWords(application.waiting_until, language, today) : null,
    rejected_when: rejected && isKnown(rejected.date) ? when(rejected.date, language, today) : null,
    offer: hasOffer(events),
    accepted: stateOf(events) === "accepted",
    liked: (thanked ?? talks)
      .flatMap((event) => event.liked ?? [])
      .map(withoutFullStop)
      .filter(Boolean),
    notes: notesOf(thanked ?? events),
    why: oneLine(application.why),
    salary: oneLine(application.salary),
    location: oneLine(application.location),
    url: oneLine(application.url),
    must_haves: aboutAnOffer ? (journal.must_haves ?? []).map(squeeze).filter(Boolean) : [],
    questions: feedbackQuestions(application, language, request),
    advice: asksAdvice(application, request),
    exit_talk: name !== undefined && metOften(talks, name),
    keep_in_mind: request.keepInMind,
    me: oneLine(journal.me?.name),
    signature: journal.me?.signature?.trim() ? journal.me.signature.trim() : oneLine(journal.me?.name),
  };
}

/**
 * The first value of the record that a draft cannot be made with: company or role are not there, or what may go into a
 * header has a line break or another control character in it, which could begin a header of its own (RFC 5322, 2.2), or
 * the address is not exactly one. Id, company and role go into a header as they are, because they name the record.
 */
export function unusableValue(request: DraftRequest): UnusableValue | undefined {
  const { application, kind } = request;
  for (const key of ["company", "role"] as const)
    if (application[key].trim() === "") return { code: "missing", path: [key] };
  const recipient = recipientOf(application, kind, request);
  const rounds = (application.events ?? []).map((event, index) => [event.round, ["events", index, "round"]] as const);
  const values: readonly (readonly [string | undefined, Path | undefined])[] = [
    [application.id, ["id"]],
    [application.company, ["company"]],
    [application.role, ["role"]],
    ...[[recipient.name, recipient.namePath] as const, [recipient.email, recipient.emailPath] as const, ...rounds].map(
      ([value, path]) => [value?.trim(), path] as const,
    ),
  ];
  const unsafe = values.find(([value]) => value !== undefined && hasControlCharacter(value));
  if (unsafe?.[1]) return { code: "control-character", path: unsafe[1] };
  return recipient.emailPath && toLineOf(recipient) === undefined
    ? { code: "not-an-address", path: recipient.emailPath }
    : undefined;
}

/** Whether a text may not stand in a header: it has a line break or another control character. */
export function hasControlCharacter(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

function notesOf(events: readonly ApplicationEvent[]): readonly string[] {
  return events
    .flatMap((event) =>
      (isConversation(event) || event.type === "offer" || event.type === "note") && event.note
        ? [squeeze(event.note)]
        : [],
    )
    .filter(Boolean);
}

function oneLine(text: string | undefined): string | null {
  return squeeze(text ?? "") || null;
}

function withoutFullStop(text: string): string {
  return squeeze(text).replace(/(?<!\.)\.$/u, "");
}

function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
