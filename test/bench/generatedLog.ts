/** A log of a long search as a person would keep it, about 440 bytes a record; the same for the same seed. */
export function generatedLog(count: number, seed: number): string {
  const random = mulberry32(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const lines = ["# My search", "applications:"];
  for (let index = 0; index < count; index++) {
    const month = 1 + Math.floor(random() * 12);
    const date = (day: number) =>
      `${2024 + (index % 3)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    lines.push(
      `  - id: application-${index}`,
      `    company: ${pick(["Northwind", "Contoso", "Fabrikam", "Müller & Co", "ACME rockets"])} ${index}`,
      `    role: ${pick(["Backend Engineer", "Senior Developer", "Staff Engineer", "C# Developer"])}`,
      `    url: https://jobs.example/${index}`,
      `    source: ${pick(["referral", "job board", "own research"])}`,
      `    tags: [${pick(["fintech", "health", "games"])}, ${pick(["remote", "series-b"])}]`,
      "    # met at the meetup",
      "    events:",
      `      - date: ${date(1)}`,
      "        type: applied",
      `      - date: ${date(9)}`,
      "        type: interview",
      "        round: recruiter screen",
      "        note: |",
      "          Asked a lot about on-call.",
      "          - and about the team",
    );
    if (random() < 0.7)
      lines.push(
        `      - date: ${date(20)}`,
        "        type: rejected",
        `        reason: ${pick(["experience", "unknown", "timing"])}`,
      );
  }
  return lines.join("\n") + "\n";
}

/** Mulberry32, Tommy Ettinger 2017: a small generator with a fixed sequence. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
