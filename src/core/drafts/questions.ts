import { isRound } from "../application/eventKinds.ts";
import { lastOf } from "../application/events.ts";
import type { Now } from "../dates/now.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Reason } from "../schema/vocabulary.ts";
import type { DraftLanguage } from "./kinds.ts";
import { happenedBy, hasOffer, type RoundTopic, topicOf } from "./talk.ts";

interface QuestionBank {
  readonly reasons: Readonly<Partial<Record<Reason, string>>>;
  readonly rounds: Readonly<Record<RoundTopic, string>>;
  /** About another candidate; only where there may have been one. */
  readonly chosen: string;
  /** Fits wherever it may have been about the user. */
  readonly open: string;
  /** Fit where it was not: after an offer that was withdrawn, and always. */
  readonly later: string;
  readonly other: string;
}

/** The questions to ask after a rejection. */
const banks: Readonly<Record<DraftLanguage, QuestionBank>> = {
  en: {
    reasons: {
      skills: "Which skill would have made the biggest difference?",
      experience: "Which kind of experience would you have liked to see more of?",
      compensation: "Was it the salary alone, or another part of the terms as well?",
      location: "Would working remotely or part of the week on site be possible for other roles?",
      visa: "Do you expect to have roles with visa sponsorship in the coming year?",
      timing: "Would it make sense to talk again later, and if so, when?",
      other_candidate: "What stood out about the person you chose?",
      internal_hire: "Do you expect similar roles that are open to people from outside?",
      role_cancelled: "Do you expect the role, or one like it, to be opened again?",
      culture: "You mentioned culture: what would a good fit look like in your daily work?",
      process: "Was there something in the process that I could have done differently?",
    },
    rounds: {
      presentation: "How did my presentation come across, and what would have made it clearer?",
      system_design: "In the system design, where would you have liked more depth or another approach?",
      take_home: "What would have made my solution to the task stronger?",
      coding: "In the coding part, what would you have liked to see me do differently?",
      culture: "When we talked about working together, was there a point that stayed open for you?",
      panel: "Was there a topic that the panel would have liked to hear more about?",
      manager: "Was there a part of the role where you would have liked to hear more from me?",
      screen: "Was there something in what I sent you or in our first conversation that left a question open?",
    },
    chosen: "If you chose somebody else: what stood out about them?",
    open: "What is one thing you would suggest I do differently next time?",
    later: "Could it still come about later, and may I ask again then?",
    other: "Is there something else, now or later, that could suit me?",
  },
  de: {
    reasons: {
      skills: "Welche Fähigkeit hätte den größten Unterschied gemacht?",
      experience: "Von welcher Erfahrung hätten Sie gern mehr gesehen?",
      compensation: "Lag es nur am Gehalt oder auch an anderen Bedingungen?",
      location: "Wäre bei anderen Stellen Arbeit von zu Hause oder nur teilweise vor Ort möglich?",
      visa: "Rechnen Sie im kommenden Jahr mit Stellen, bei denen Sie ein Visum unterstützen können?",
      timing: "Wäre es sinnvoll, später noch einmal zu sprechen, und wenn ja, wann?",
      other_candidate: "Was hat bei der Person, für die Sie sich entschieden haben, den Ausschlag gegeben?",
      internal_hire: "Rechnen Sie mit ähnlichen Stellen, die auch für Externe offen sind?",
      role_cancelled: "Rechnen Sie damit, dass diese oder eine ähnliche Stelle wieder ausgeschrieben wird?",
      culture: "Sie haben die Unternehmenskultur erwähnt: Woran merkt man bei Ihnen im Alltag, dass es gut passt?",
      process: "Gab es im Ablauf etwas, das ich anders hätte machen können?",
    },
    rounds: {
      presentation: "Wie hat meine Präsentation gewirkt, und was hätte sie klarer gemacht?",
      system_design: "Wo hätten Sie sich beim System-Design mehr Tiefe oder einen anderen Ansatz gewünscht?",
      take_home: "Was hätte meine Lösung der Aufgabe noch besser gemacht?",
      coding: "Was hätten Sie sich im Programmierteil anders gewünscht?",
      culture: "Gab es beim Gespräch über die Zusammenarbeit einen Punkt, der für Sie offen geblieben ist?",
      panel: "Gab es ein Thema, zu dem die Runde gern mehr gehört hätte?",
      manager: "Gab es einen Teil der Stelle, zu dem Sie gern mehr von mir gehört hätten?",
      screen: "Gab es in meinen Unterlagen oder im ersten Gespräch etwas, das eine Frage offen gelassen hat?",
    },
    chosen: "Falls Sie sich für jemand anderen entschieden haben: Was hat den Ausschlag gegeben?",
    open: "Was würden Sie mir raten, beim nächsten Mal anders zu machen?",
    later: "Könnte es später doch noch dazu kommen, und darf ich dann wieder fragen?",
    other: "Gibt es jetzt oder später etwas anderes, das zu mir passen könnte?",
  },
};

/** Reasons that say nothing about what the user could have done. */
const notAboutTheUser: ReadonlySet<Reason> = new Set(["role_cancelled", "internal_hire", "timing", "visa", "location"]);
/** With these nobody need have been chosen, or the question about the reason asks about it already. */
const notAboutAnother: ReadonlySet<Reason> = new Set(["compensation", "other_candidate"]);
const mostQuestions = 3;

/**
 * At most three questions, the most specific first: about the reason they stated, the last round there was, the one
 * they chose, and an open one. The reason counts only when it was stated: a guess put into a question would suggest an
 * answer. Where {@link asksAdvice} says no, they ask how it may go on, and nothing else.
 */
export function feedbackQuestions(application: Application, language: DraftLanguage, now: Now): readonly string[] {
  const bank = banks[language];
  const events = happenedBy(application, now);
  const stated = reasonStated(events);
  if (!asksAdvice(application, now)) {
    const { kind } = application;
    const isAsked =
      notAboutTheUser.has(stated) &&
      !(stated === "internal_hire" && kind === "internal") &&
      !((stated === "internal_hire" || stated === "role_cancelled") && kind === "outreach");
    return [(isAsked ? bank.reasons[stated] : undefined) ?? bank.later, bank.other];
  }
  const topics = new Set(
    events
      .toReversed()
      .filter(isRound)
      .map(topicOf)
      .filter((topic) => topic !== undefined),
  );
  const [topic] = topics;
  const candidates = [
    bank.reasons[stated],
    topic && bank.rounds[topic],
    notAboutAnother.has(stated) ? undefined : bank.chosen,
    bank.open,
  ];
  return [...new Set(candidates.filter((question) => question !== undefined))].slice(0, mostQuestions);
}

/**
 * Whether it makes sense to ask what could be better next time: not after a reason they stated that is not about the
 * user, nor after an offer that they took back.
 */
export function asksAdvice(application: Application, now: Now): boolean {
  const events = happenedBy(application, now);
  const rejected = events.findLastIndex(({ type }) => type === "rejected");
  return !notAboutTheUser.has(reasonStated(events)) && !(rejected >= 0 && wasOffered(events.slice(0, rejected)));
}

function reasonStated(events: readonly ApplicationEvent[]): Reason {
  const rejection = lastOf(events, "rejected");
  return rejection?.basis === "stated" ? (rejection.reason ?? "unknown") : "unknown";
}

/** Whether an offer stood: one to be answered, or one that was accepted. */
function wasOffered(events: readonly ApplicationEvent[]): boolean {
  return hasOffer(events) || lastOf(events, "accepted") !== undefined;
}
