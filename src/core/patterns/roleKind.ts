/** The kinds of role that job titles are sorted into. */
export const roleKinds = [
  "management",
  "machineLearning",
  "data",
  "mobile",
  "fullStack",
  "frontend",
  "backend",
  "platform",
  "security",
  "quality",
  "embedded",
  "design",
  "product",
  "architecture",
  "softwareEngineering",
  "other",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** Names what somebody leads who is a manager here: an Account Manager is none. */
const led =
  "engineering|eng|software|development|dev|technical|technology|tech|it|r&d|team|devops|platform|infrastructure|cloud|data|analytics|security|qa|quality|test|frontend|front-end|backend|back-end|mobile|web|machine learning|ml|ai|entwicklungs?|software-?entwicklungs?";

/** Tells what a title says of its kind, in English and German; the first that matches counts, the general one last. */
const words: readonly (readonly [RoleKind, RegExp])[] = [
  ["product", /\bproduct (manager|owner|lead)|\bprodukt(manager|owner)/],
  [
    "management",
    new RegExp(
      `(?<!business )\\b(${led})[\\s-]?(manager(in)?|mgr|management)\\b|\\b(manager(in)?|mgr)(,| of| -) ?(${led})\\b|` +
        `\\b(head|director|vp|vice president|leiter(in)?)\\b(,| of| -| der)? ?(the )?(${led}|entwicklung|softwareentwicklung)\\b|` +
        `\\b(${led}) (director|head)\\b|\\bcto\\b|\\bteam[\\s-]?lead(er)?\\b|\\b(team|abteilungs|entwicklungs|it-?)leit(er|ung|erin)\\b`,
    ),
  ],
  ["machineLearning", /\b(machine learning|ml|ai|ki|deep learning|nlp|llm)\b/],
  ["data", /\b(data|daten\w*|analytics|bi|etl)\b/],
  ["mobile", /\b(mobile|ios|android|flutter|react native|app-?entwickler\w*)\b/],
  ["fullStack", /\bfull[\s-]?stack/],
  ["frontend", /\bfront[\s-]?end|\b(ui engineer|ui developer|react|vue|angular)\b/],
  ["backend", /\bback[\s-]?end/],
  [
    "architecture",
    /\b\w*architekt(in)?\b|\b(solutions?|software|system|systems|cloud|enterprise|technical|it|application) architect\b|^architect\b/,
  ],
  [
    "platform",
    /\b(dev-?ops|sre|site reliability|platform|plattform\w*|infrastructure|infra|cloud|systems?|systemadministrator\w*)\b/,
  ],
  ["security", /\b(security|sicherheit\w*|infosec|appsec)\b/],
  ["quality", /\b(qa|quality|test\w*|sdet|qualitäts\w*)\b/],
  ["embedded", /\b(embedded|firmware|hardware|iot)\b/],
  ["design", /\b(designer|ux|design)\b/],
  [
    "softwareEngineering",
    /\b(eng|engineer\w*|developer\w*|dev|swe|programm\w*|software\w*|(\w|-)*entwickler\w*|tech(nical)? lead|lead (dev|eng)\w*)\b/,
  ],
];

/** Returns the kind of role a job title names; `other` when it names none of them. */
export function roleKindOf(role: string): RoleKind {
  const title = role.toLowerCase();
  return words.find(([, pattern]) => pattern.test(title))?.[0] ?? "other";
}
