/** When the routine suggests what. Days are calendar days; where 0 is allowed it means never. */
export interface RoutineSettings {
  /** From an interview or a rejection to its thank-you. */
  readonly thankYouAfterDays: number;
  /** From an interview or a rejection to the last day its thank-you is suggested. */
  readonly thankYouFadesAfterDays: number;
  /** From applying to the first check-in, or 0. */
  readonly firstCheckInDays: number;
  /** From applying to the second and last check-in, or 0. */
  readonly secondCheckInDays: number;
  /** Working days from a talk or a task that nobody came back on to asking where things stand, or 0. */
  readonly askAfterTalkDays: number;
  /** Working days from that question to the second and last one, or 0. */
  readonly askAgainDays: number;
  /** From the day any other step is due to the last day it is suggested. */
  readonly fadesAfterDays: number;
  /** From a rejection to the morning when looking back is suggested. */
  readonly coolOffDays: number;
  /** From a rejection on good terms to getting in touch again, or 0. */
  readonly stayInTouchAfterDays: number;
  /** How long before an interview preparing is suggested, or 0. */
  readonly prepareHours: number;
  /** Days without anything logged until one line says how to start again, or 0. */
  readonly quietDays: number;
  /** How many days ahead coming steps are listed. */
  readonly comingDays: number;
  /** Days without a word of either side until an application can be let go of as quiet, or 0. */
  readonly letGoAfterDays: number;
  /** After this many rejections within {@link restWithinDays} a few days are for rest, or 0. */
  readonly restAfterRejections: number;
  readonly restWithinDays: number;
}

/**
 * The defaults and where they come from:
 * thank-you the next morning: asked for within 24 h by recruiters (TopResume 2017, Accountemps 2017);
 * thanks and a question for feedback after a rejection: within a week, details fade after it (advice of career
 * services); check-ins: one to two weeks after applying suits most managers (Accountemps 2017), two at most; looking
 * back: not on the day itself. Getting in touch after 90 days is a convention; no study names a number.
 */
export const routineDefaults = {
  thankYouAfterDays: 1,
  thankYouFadesAfterDays: 7,
  firstCheckInDays: 8,
  secondCheckInDays: 16,
  askAfterTalkDays: 6,
  askAgainDays: 10,
  fadesAfterDays: 14,
  coolOffDays: 1,
  stayInTouchAfterDays: 90,
  prepareHours: 48,
  quietDays: 14,
  comingDays: 14,
  letGoAfterDays: 60,
  restAfterRejections: 5,
  restWithinDays: 14,
} satisfies RoutineSettings;
