/** Through which forms the test of untranslated texts goes, and in what file it looks for problems. */

type Answer = readonly [heading: string, answer: string, typed?: "typed"];

/**
 * The forms by command: the heading of each question, and the key to press, the item to choose or the text to type.
 * Nothing is written.
 */
export const forms: Readonly<Record<string, readonly Answer[]>> = {
  "Add Application": [
    ["Which company?", "新風", "typed"],
    ["Which role?", "役", "typed"],
    ["When did you apply?", "The posting"],
    ["Where is the posting?", "Enter"],
    ["When did you apply?", "What it is"],
    ["What is it?", "Escape"],
  ],
  "Debrief…": [
    ["Which application?", "北風"],
    ["What is worth keeping?", "What you liked"],
    ["What did you like there?", "Escape"],
  ],
  "Add Achievement…": [
    ["What did you do?", "海", "typed"],
    ["When was it?", "Today"],
    ["What shows it", "Escape"],
  ],
  "Add Strength…": [
    ["What are you good at?", "海", "typed"],
    ["Where did it show?", "Escape"],
  ],
  "Add Person…": [
    ["Who is it?", "山田", "typed"],
    ["Who are they to you?", "A mentor"],
    ["How often", "Escape"],
  ],
  "Add Your Name…": [["Your name, as it stands", "Escape"]],
  "Log Event…": [
    ["Which application?", "北風"],
    ["What happened?", "Interview"],
    ["When?", "Today"],
    ["Which round?", "Escape"],
  ],
  "Edit Event…": [
    ["Which application?", "北風"],
    ["Which event?", "Enter"],
    ["Type the right day", "Escape"],
  ],
  "Withdraw from the Others…": [["A draft opens for each", "Escape"]],
  "Log Rejection": [
    ["Which application?", "北風"],
    ["When?", "Today"],
    ["Did they give a reason?", "Escape"],
  ],
  "Draft Follow-up…": [
    ["Which application?", "北風"],
    ["Which follow-up?", "Escape"],
  ],
  "Customize Templates…": [
    ["Which template?", "Ask for feedback"],
    ["In which language?", "Escape"],
  ],
  "Let It Out": [
    ["What would help right now?", "Add something that helps"],
    ["A long run", "Escape"],
  ],
  "Review Must-Haves": [
    ["Pick one to move it", "静"],
    ["Where does it belong?", "Escape"],
    ["Pick one to move it", "Escape"],
  ],
  "Find Application…": [["Company, role, tag", "Escape"]],
  "Filter Applications…": [["Pick a tag", "Escape"]],
  "Sort Applications…": [["By what?", "Escape"]],
  "Snooze…": [
    ["Which step?", "Enter"],
    ["Until when?", "Escape"],
  ],
  "Skip Step": [["Which step?", "Escape"]],
  "Done with Plan": [["Which step?", "Escape"]],
  "File Mail…": [
    ["Which application?", "北風"],
    ["What should be filed?", "Escape"],
  ],
  "Wait Until…": [
    ["Which application?", "北風"],
    ["Which date did they name?", "Escape"],
  ],
  Archive: [
    ["Which application?", "西風"],
    ["The thank-you to {0} is still open", "Escape"],
  ],
  Withdraw: [
    ["Which application?", "北風"],
    ["When?", "Escape"],
  ],
};

/** A log with a problem of each kind that leaves the rest readable. */
export const amiss = `applications:
  - id: 一
    company: 北風
    role: 開発者
    interest: 9
    forecast: 200
    tags: 赤
    archived: 雨
    led_to: 無
    雪: 1
    events:
      - date: 昨日
        type: applied
      - date: 2026-09-03
        type: 面談
      - date: 2026-09-02
        time: 朝
        type: rejected
      - date: 2027-09-02
        type: interview
  - id: 一
    company: 南風
    waiting_until: 2026-10
    events: 無
  - company: 北風
    role: 開発者
    company: 東風
`;
