/**
 * The known word that `word` was perhaps meant to be: the one with the fewest insertions, deletions, replacements and
 * swaps of neighbours (optimal string alignment), at most a third of the longer word's length. Undefined when none is
 * near, when two are as near, and when other digits stand in it: `team-1` is no slip for `team-2`.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const plain = normalise(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const distance = distanceBetween(plain, normalise(candidate));
    if (distance > least || distance > Math.max(plain.length, candidate.length) / 3) continue;
    best = distance === least && candidate !== best ? undefined : candidate;
    least = distance;
  }
  return best !== undefined && digitsOf(best) === digitsOf(word) ? best : undefined;
}

/** Whether two words are the same but for capitals, and underscores where blanks or hyphens are. */
export function isSameWord(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}

/**
 * Whether `word` is certainly `meant`: the same word, or one slip of the finger away, in words of five letters or more.
 * In shorter ones a slip makes another word: `rate` is no `date`.
 */
export function isSlip(word: string, meant: string): boolean {
  const [plain, other] = [normalise(word), normalise(meant)];
  if (plain === other) return true;
  return [plain, other].every((one) => lettersIn(one) >= shortestSlip) && distanceBetween(plain, other) === 1;
}

const shortestSlip = 5;

function lettersIn(word: string): number {
  return word.replaceAll(/[^\p{L}]/gu, "").length;
}

function digitsOf(word: string): string {
  return word.replaceAll(/\D+/g, " ").trim();
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll(/[\s-]+/g, "_");
}

function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(least, swapped));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
