/** Event types in the order of how far an application got; the ends, pauses and follow-ups have no rank. */
export const progressTypes = [
  "saved",
  "applied",
  "acknowledged",
  "reply",
  "screen",
  "assessment",
  "interview",
  "offer",
  "accepted",
] as const;
export const endTypes = ["rejected", "declined", "withdrawn"] as const;
/** Types that may stand beside `company` with a date, each as one event. */
export const shortTypes = [...progressTypes, ...endTypes] as const;
export const pauseTypes = ["on_hold", "reopened"] as const;
export const followUpTypes = [
  "thank_you_sent",
  "check_in_sent",
  "feedback_asked",
  "feedback_received",
  "kept_in_touch",
  "skipped",
] as const;
export const eventTypes = [...progressTypes, ...endTypes, ...pauseTypes, ...followUpTypes, "practice", "note"] as const;
export type EventType = (typeof eventTypes)[number];

/** Why they said no. `unknown` is the default: nobody has to guess. */
export const reasons = [
  "unknown",
  "skills",
  "experience",
  "compensation",
  "location",
  "visa",
  "timing",
  "other_candidate",
  "internal_hire",
  "role_cancelled",
  "culture",
  "process",
] as const;
export type Reason = (typeof reasons)[number];

export const bases = ["stated", "guessed"] as const;

/** Why a talk or a task did not take place. */
export const cancellations = ["moved", "by_them", "by_me", "no_show"] as const;
export type Cancellation = (typeof cancellations)[number];

/** How an application was sent. */
export const channels = ["online", "email", "post", "phone", "in_person", "agency"] as const;

export const kinds = ["application", "outreach", "internal"] as const;
export type Kind = (typeof kinds)[number];

/** The steps of the routine; `skipped` events name one in `step:`. */
export const stepKinds = [
  "thank_you",
  "check_in",
  "ask_kindly",
  "rejection_thank_you",
  "archive",
  "reflect",
  "stay_in_touch",
  "prepare",
  "apply_by",
  "hand_in_by",
  "answer_by",
  "ask_after_talk",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const personKinds = ["support", "network", "mentor", "past-client", "reference"] as const;
export type PersonKind = (typeof personKinds)[number];
