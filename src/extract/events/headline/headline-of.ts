import type { Knowledge } from '../../../model/knowledge.ts';
import type { CleanedArticle } from '../../text/cleaned-article.ts';
import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';
import { clauseOf, restOf } from './clause.ts';
import { statementHeadline } from './statement.ts';
import { templateHeadline } from './templates.ts';
import { balanceQuotes, cutWords, wordsOf } from './words-of.ts';

const MOST = 80;
/** Words that belong to one side's telling: they stand in quotations alone. */
const CONTESTED = /\b(?:terror(?:ist|ists|ism)?|martyr(?:s|ed|dom)?|massacres?|genocid(?:e|al)|regime|savages?|barbaric|monsters?|liberat(?:ed|ion) fighters?|resistance|heroes|heroic|brutal|evil|slaughter(?:ed)?)\b/i;

/** One neutral line, who did what, at most some 80 characters; when no form fits, the shortest clause that carries the event, quoted. */
export function headlineOf(draft: EventDraft, actors: EventReading['actors'], places: readonly string[], article: CleanedArticle, kindOf: KindOf, knowledge: Knowledge): string {
  const names = places.map((id) => knowledge.places.find((place) => place.id === id)).filter((place) => place !== undefined && /^(?:city|town|venue)$/.test(place.kind)).map((place) => place?.name ?? '');
  const plain = templateHeadline(draft, actors, names, kindOf)
    ?? (draft.type === 'statement' || draft.type === 'response' ? statementHeadline(draft, actors, kindOf, MOST) : null)
    ?? clauseHeadline(draft, kindOf)
    ?? nounHeadline(draft);
  const line = plain === null || CONTESTED.test(plain.replace(/"[^"]*"/g, '')) ? quoted(draft, article) : capitalised(plain);
  if (draft.status === 'expected') return `Expected: ${lowered(line)}`;
  return draft.status === 'denied' ? `Denied: ${lowered(line)}` : line;
}

/** "Hamas frees three hostages": subject, verb in the present, what follows. */
function clauseHeadline(draft: EventDraft, kindOf: KindOf): string | null {
  const clause = clauseOf(draft, kindOf);
  if (!clause) return null;
  const rest = restOf(draft, clause.after, Math.max(16, MOST - clause.subject.length - clause.verb.length - 2));
  const line = `${clause.subject} ${clause.verb}${rest === '' ? '' : ` ${rest}`}`;
  return line.split(' ').length < 3 && draft.type !== 'vote' && draft.type !== 'other' ? null : line;
}

/** "NATO summit", "release of four hostages": the noun that names the event with the words that belong to it. */
function nounHeadline({ read, trigger, to }: EventDraft): string | null {
  if (!trigger || trigger.verb !== null) return null;
  let start = trigger.from;
  while (start > 0 && trigger.from - start < 4 && !read.timeTokens.has(start - 1) && /^[\p{L}][\p{L}'.-]*$/u.test(read.tokens[start - 1]?.text ?? '')
    && !/^(?:the|a|an|of|in|on|to|by|for|with|from|and|or|this|that|his|her|its|their|during|at|as|before|after|said|was|were|is|are|has|had|follows|between|ahead)$/.test(read.tokens[start - 1]?.lower ?? '')) start -= 1;
  const line = cutWords(wordsOf(read, start, to, (index) => read.timeTokens.has(index) || read.asides.has(index)), 60);
  return line.split(' ').length < 2 ? null : line;
}

function quoted(draft: EventDraft, article: CleanedArticle): string {
  const start = draft.read.tokens[draft.from]?.start ?? draft.read.sentence.start;
  const end = draft.read.tokens[draft.to - 1]?.end ?? draft.read.sentence.end;
  return `"${cutWords(article.text.slice(start, end).replaceAll('"', "'"), MOST - 2)}"`;
}

function capitalised(line: string): string {
  const text = balanceQuotes(line);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Behind "Expected:" a common noun is small again; a name keeps its capital. */
function lowered(line: string): string {
  return /^(?:Talks|Truce|Cease|Negotiations|Four|Three|Two|Senior|Release|Remains|Hostages|First|Second|Prisoners|Families|Deal|Agreement|Next|Round)\b/.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}
