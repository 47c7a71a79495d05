/** Labels of the user's own: an application has tags and skills, an achievement has tags. */
interface Labelled {
  readonly tags?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
}

/** Returns a test of what shares a tag or a skill with the first; a skill and a tag may be the same label. */
export function sharesLabelWith(first: Labelled): (other: Labelled) => boolean {
  const labels = new Set(labelsOf(first));
  return (other) => labelsOf(other).some((label) => labels.has(label));
}

function labelsOf({ tags = [], skills = [] }: Labelled): readonly string[] {
  return [...tags, ...skills].map((label) => label.toLowerCase());
}
