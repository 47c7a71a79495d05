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
  "softwareEngineering",
  "other",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What a title says of its kind, in English and German; the first that matches counts, the general one last. */
const words: readonly (readonly [RoleKind, RegExp])[] = [
  ["product", /\bproduct (manager|owner|lead)|\bprodukt(manager|owner)/],
  ["management", /\b(manager|mgr|head of|director|vp|cto|(team|abteilungs|entwicklungs)?leit(er|ung|erin))\b/],
  ["machineLearning", /\b(machine learning|ml|ai|ki|deep learning|nlp|llm)\b/],
  ["data", /\b(data|daten\w*|analytics|bi|etl)\b/],
  ["mobile", /\b(mobile|ios|android|flutter|react native)\b/],
  ["fullStack", /\bfull[\s-]?stack/],
  ["frontend", /\bfront[\s-]?end|\b(ui engineer|ui developer|react|vue|angular)\b/],
  ["backend", /\bback[\s-]?end/],
  ["platform", /\b(dev-?ops|sre|site reliability|platform|plattform\w*|infrastructure|infra|cloud|systems?)\b/],
  ["security", /\b(security|sicherheit\w*|infosec|appsec)\b/],
  ["quality", /\b(qa|quality|test\w*|sdet|qualitäts\w*)\b/],
  ["embedded", /\b(embedded|firmware|hardware|iot)\b/],
  ["design", /\b(designer|ux|design)\b/],
  [
    "softwareEngineering",
    /\b(eng|engineer\w*|developer\w*|dev|swe|programm\w*|software\w*|(software)?entwickler\w*)\b/,
  ],
];

/** The kind of role a job title names; `other` when it names none of them. */
export function roleKindOf(role: string): RoleKind {
  const title = role.toLowerCase();
  return words.find(([, pattern]) => pattern.test(title))?.[0] ?? "other";
}
