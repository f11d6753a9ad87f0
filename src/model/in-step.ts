/** The work on one article, which stops (`yield`) behind each step. */
export type Steps<T> = Generator<undefined, T>;

/**
 * Lets many works take the same step, one after the other, before any takes the next, and gives their results in their order. The rules
 * are more code than a processor keeps at hand: so each is fetched once for all articles, and not once for each of them. The works know
 * nothing of each other, so the results are those of one after the other.
 */
export function inStep<T>(works: readonly Steps<T>[]): T[] {
  const results = new Map<Steps<T>, T>();
  for (let going = works; going.length > 0;) {
    going = going.filter((work) => {
      const { done, value } = work.next();
      if (done === true) results.set(work, value);
      return done !== true;
    });
  }
  return works.map((work) => results.get(work) as T);
}

/** One work from its beginning to its end. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
