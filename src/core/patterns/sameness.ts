import { randomNumbers } from "../statistics/random.ts";

/** Tells sets of indexes by the sums of random numbers that stand for each. */
export class Sameness {
  readonly #marks: readonly [Float64Array, Float64Array];

  constructor(length: number) {
    const random = randomNumbers(1);
    const marks = (): Float64Array => Float64Array.from({ length }, () => Math.floor(random() * 2 ** 32));
    this.#marks = [marks(), marks()];
  }

  /** Returns the same for the same group within the same everybody, and for the rest of it. */
  key(members: readonly number[], everybody: readonly number[]): string {
    const [group, whole] = [this.#sums(members), this.#sums(everybody)];
    const rest = whole.map((sum, index) => sum - (group[index] ?? 0));
    return [group.join(), rest.join()].sort().join();
  }

  /** Whether both are the same. */
  areSame(some: readonly number[], others: readonly number[]): boolean {
    return some.length === others.length && this.#sums(some).join() === this.#sums(others).join();
  }

  #sums(indexes: readonly number[]): readonly number[] {
    return this.#marks.map((marks) => {
      let sum = 0;
      for (const index of indexes) sum += marks[index] ?? 0;
      return sum;
    });
  }
}

/** Returns the indexes, below a number, that are in any of the lists. */
export function union(lists: readonly (readonly number[])[], length: number): readonly number[] {
  const isIn = new Uint8Array(length);
  for (const list of lists) for (const index of list) isIn[index] = 1;
  const found: number[] = [];
  isIn.forEach((known, index) => {
    if (known === 1) found.push(index);
  });
  return found;
}
