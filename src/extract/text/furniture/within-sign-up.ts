import type { Line } from '../line.ts';
import { firstHeadline } from './first-headline.ts';

const LONGEST = 120;
/** What a story tells, which a letter's praise of itself does not. */
const TELLS = /["]|\b(?:said|says|told|was|were|had|has|have|will)\b|\p{L}{3}ed\b/u;

/** The praise of a letter between the lines that offer it: "The latest news from around the world. Timely. Accurate. Fair." */
export function addWithinSignUp(lines: readonly Line[], found: Map<number, string>): void {
  const first = firstHeadline(lines, found);
  for (const line of lines.slice(first + 1)) {
    const [above, below] = [found.get(line.index - 1), found.get(line.index + 1)];
    const between = above !== undefined && below !== undefined && (above === 'sign-up' || below === 'sign-up');
    if (
      between &&
      !found.has(line.index) &&
      !line.blankBefore &&
      !line.blankAfter &&
      line.text.length <= LONGEST &&
      !TELLS.test(line.text)
    ) {
      found.set(line.index, 'sign-up');
    }
  }
}
