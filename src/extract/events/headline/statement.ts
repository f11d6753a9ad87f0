import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';
import { clauseOf, restOf } from './clause.ts';
import { balanceQuotes, cutWords } from './words-of.ts';

const SHORTEST_QUOTE = 3;
const LONGEST_QUOTE = 64;
const WITH_THAT = /^(?:say|tell|announce|warn|insist|claim|reiterate|vow|pledge|promise|confirm|acknowledge|stress|emphasize|emphasise|deny|write|add|argue|note|suggest|indicate|predict|caution|admit|assert|post|declare|repeat|threaten|report|hint|signal|remark|reveal|disclose|clarify|comment|underline|underscore|lament)$/;

/** Somebody's words: 'Sa'ar: "There is progress in the negotiations"', "Blinken says the pause ended because of Hamas". */
export function statementHeadline(draft: EventDraft, actors: EventReading['actors'], kindOf: KindOf, most: number): string | null {
  const clause = clauseOf(draft, kindOf);
  const speaker = clause?.subject ?? actors.filter(({ role }) => role === 'speaker').map(({ id }) => kindOf(id)?.short).find((name) => name !== undefined);
  if (speaker === undefined || speaker === '') return null;
  const quote = directQuote(draft);
  if (quote !== null && speaker.length + quote.length + 4 <= most + 10) return `${speaker}: "${quote}"`;
  if (!clause || !draft.trigger?.verb) return null;
  const plain = WITH_THAT.test(draft.trigger.verb) ? withoutAddressee(restOf(draft, clause.after, 200)) : restOf(draft, clause.after, 200);
  const verb = /^(?:tell|write|add|note|post|comment|remark)$/.test(draft.trigger.verb) ? (clause.plural ? 'say' : 'says') : clause.verb;
  const room = most - speaker.length - verb.length - 2;
  const content = cutWords(plain, Math.max(24, room));
  return content.split(' ').length < 2 ? null : `${speaker} ${verb} ${content}`;
}

/** The first quotation of the sentence that is short enough to stand in a headline and long enough to say something. */
function directQuote({ read, from, to }: EventDraft): string | null {
  const { tokens } = read;
  let open: number | null = null;
  for (let index = Math.max(0, Math.min(from, 0)); index < Math.max(to, tokens.length); index += 1) {
    if (tokens[index]?.text !== '"') continue;
    if (open === null) {
      open = index;
      continue;
    }
    const start = tokens[open]?.end ?? 0;
    const end = tokens[index]?.start ?? 0;
    const words = read.sentence.text.slice(start - read.sentence.start, end - read.sentence.start).trim().replace(/[,.]$/, '');
    const whole = /^["]?[A-Z]/.test(words) && words.length <= LONGEST_QUOTE;
    if (whole && words.split(/\s+/).length >= SHORTEST_QUOTE) return balanceQuotes(words);
    open = null;
  }
  return null;
}

/** "reporters that the deal …" → "the deal …"; "in Washington that …", "in a statement that …" likewise. */
function withoutAddressee(rest: string): string {
  const that = /^(?:[^,;"]{0,60}?\s)?that\s+(.+)$/s.exec(rest);
  if (that?.[1] !== undefined) return that[1];
  return rest.replace(/^(?:reporters|journalists|lawmakers|the \w+ (?:News|network|Post|Times))(?:\s+(?:in|at|aboard)\s+[A-Z][\w ]{0,30}?)?,?\s+/, '').replace(/^in (?:a|an|his|her) (?:\w+ ){0,2}(?:statement|interview|speech|post|video|address|briefing),?\s+/, '');
}
