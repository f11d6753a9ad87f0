import { isProse, type Line } from '../line.ts';

/** Below such a line stand only what readers wrote. */
const OPENS =
  /^(?:the comments (?:below|above) have (?:not )?been\b.{0,60}|(?:all |reader |readers' )?comments? ?\(?[1-9]\d{0,5}\)?|[1-9]\d{0,5} (?:comments?|repl(?:y|ies)|responses?))$/;
/** What stands beside each comment. */
const BESIDE =
  /^(?:reply|like|likes|report|share|click to rate|upvote|downvote|permalink|log in to reply|\d{1,5} likes?|\d{1,3} repl(?:y|ies))$|\b(?:ago|says:|wrote:)$/;
const LEAST = 2;
const LONGEST = 400;

/** The readers' comments at the end of a page, told by what stands beside each of them. */
export function addReaderComments(lines: readonly Line[], found: Map<number, string>): void {
  const opener = lines.findLastIndex((line) => OPENS.test(line.label));
  if (opener < 0 || !lines.slice(0, opener).some((line) => !found.has(line.index) && isProse(line))) return;
  const below = lines.slice(opener + 1);
  const least = (lines[opener]?.label.startsWith('the comments') ?? false) ? 1 : LEAST;
  if (below.filter((line) => BESIDE.test(line.label)).length < least || below.some((line) => line.text.length > LONGEST)) return;
  for (const line of below) if (!found.has(line.index)) found.set(line.index, 'reader-comments');
}
