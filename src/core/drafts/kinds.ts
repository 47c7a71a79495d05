/** The kinds of follow-ups. Where Next Steps has a step for one, it has the step's name. */
export const draftKinds = [
  "thank_you",
  "check_in",
  "ask_kindly",
  "rejection_thank_you",
  "feedback",
  "stay_in_touch",
  "outreach",
  "negotiate",
  "accept",
  "decline",
  "withdraw",
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The languages that drafts are written in (ISO 639-1). */
export const draftLanguages = ["en", "de"] as const;
export type DraftLanguage = (typeof draftLanguages)[number];
