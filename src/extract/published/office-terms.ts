import { dayOf, type Day } from '../../model/day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { CleanedArticle, TextRange } from '../text/cleaned-article.ts';
import { officeNames, type Term } from './office-names.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/**
 * Offices with their terms: "CIA Director Burns", "President-elect Trump", "former president Donald Trump", "the defense minister, Israel
 * Katz".
 */

const WEIGHT = 3;
/** "Hamas leader" is said of many who do not lead it. */
const VAGUE = /^(?:leader|chief|head|official|member|figure|adviser|advisor|envoy|spokes\w+)$/i;
/** A person may be named by an office after death: "Sinwar, the Hamas leader, was killed". */
const AFTER_DEATH = 0.7;
/** How long before or after its term an office is "incoming" or "outgoing". */
const TRANSITION = 85;
/** Titles stay in use for a few days. */
const SOFT = 3;

export const officeTerms: ClueReader = ({ article, read, knowledge }) => {
  const known = officeNames(knowledge);
  const votes = new Map<string, Vote>();
  for (const mention of read.actors.mentions) {
    const fitting = (known.get(mention.actor) ?? []).map((term) => termVote(article, mention, term));
    const vote = fitting.includes('always') ? null : anyOf(fitting.filter((each) => each !== null && each !== 'always'));
    if (vote !== null && !votes.has(vote.says)) votes.set(vote.says, vote);
  }
  return [...votes.values()];
};

/** null where the words name another office; 'always' where the office was held all along and tells nothing. */
function termVote(article: CleanedArticle, mention: TextRange, term: Term): Vote | 'always' | null {
  const around = matched(article, mention, term);
  if (around === null) return null;
  const { how = '', elect, words = '' } = around.groups ?? {};
  const qualifier = elect === undefined ? how.toLowerCase() : 'incoming';
  const from = term.office.from === null ? null : dayOf(term.office.from);
  const to = term.office.to === null ? null : dayOf(term.office.to);
  const days = daysOf(qualifier, from, to);
  if (days === null || days === 'always') return days;
  const title = `${qualifier === '' ? '' : `${qualifier} `}${term.office.title}`;
  if (days.latest !== null && days.latest < ATTACK_DAY) return null;
  const diedInOffice = to !== null && term.person.died === term.office.to && qualifier === '';
  const says = `${term.person.name} is named as ${title} (${spelled(from)} to ${spelled(to)})`;
  const at = { start: mention.start, end: mention.end, in: 'text' as const };
  const vote = band({
    rule: 'office-term',
    ...days,
    weight: qualifier === 'then' || VAGUE.test(words) ? 0.8 : WEIGHT,
    soft: SOFT,
    says,
    at,
  });
  return diedInOffice ? { ...vote, score: (day) => vote.score(day) * (to !== null && day > to ? AFTER_DEATH / WEIGHT : 1) } : vote;
}

function spelled(day: Day | null): string {
  return day === null ? '…' : formatDate(day);
}

function matched(article: CleanedArticle, mention: TextRange, term: Term): RegExpExecArray | null {
  const before = article.text.slice(Math.max(0, mention.start - 70), mention.start);
  const own = article.text.slice(mention.start, mention.end);
  // The words of the office may stand inside the mention itself: "President Biden".
  const surname = own.lastIndexOf(' ');
  const inside = surname < 0 ? null : search(term.before, `${before}${own.slice(0, surname + 1)}`, term);
  return inside ?? search(term.before, before, term) ?? search(term.after, article.text.slice(mention.end, mention.end + 80), term);
}

/** Most names stand without an office: those are told by looking for its words alone. */
function search(pattern: RegExp, text: string, { words }: Term): RegExpExecArray | null {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word)) ? pattern.exec(text) : null;
}

type OpenDays = { readonly earliest: Day | null; readonly latest: Day | null };

function daysOf(qualifier: string, from: Day | null, to: Day | null): OpenDays | 'always' | null {
  switch (qualifier) {
    case 'deputy':
    case 'vice':
      return null;
    case 'former':
    case 'ex':
    case 'onetime':
    case 'one-time':
    case 'past':
    case 'then':
    case 'late':
      return to === null ? null : { earliest: to, latest: null };
    case 'incoming':
      return from === null ? null : { earliest: from - TRANSITION, latest: from };
    case 'outgoing':
      return to === null ? null : { earliest: to - TRANSITION, latest: to };
    default:
      return (from === null || from <= ATTACK_DAY) && to === null ? 'always' : { earliest: from, latest: to };
  }
}

/**
 * The words may mean more than one office of the person: "President Trump" had two terms, and "the group's leader" led it in Gaza before he
 * led it all. Any of them will do.
 */
function anyOf(votes: readonly Vote[]): Vote | null {
  const [first] = votes;
  if (first === undefined || votes.length === 1) return first ?? null;
  const earliest = votes.map((vote) => vote.earliest);
  const latest = votes.map((vote) => vote.latest);
  return {
    ...first,
    earliest: earliest.some((day) => day === null) ? null : Math.min(...earliest.filter((day) => day !== null)),
    latest: latest.some((day) => day === null) ? null : Math.max(...latest.filter((day) => day !== null)),
    says: votes.map((vote) => vote.says).join(', or '),
    score: (day) => Math.max(...votes.map((vote) => vote.score(day))),
  };
}
