import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge, type Filed, type KnownPerson, type Office } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { CleanedArticle, TextRange } from '../text/cleaned-article.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/** Offices with their terms: "CIA Director Burns", "President-elect Trump", "former president Donald Trump", "the defense minister, Israel Katz". */

interface Term {
  readonly person: Filed<KnownPerson>;
  readonly office: Office;
  readonly before: RegExp;
  readonly after: RegExp;
}

const QUALIFIER = '(?<how>former|ex|then|late|outgoing|incoming|acting|onetime|one-time|past|deputy|vice)?';

const terms = perKnowledge((knowledge): ReadonlyMap<string, readonly Term[]> => {
  const all = new Map<string, Term[]>();
  for (const person of knowledge.people) {
    const list = person.offices
      .filter((office) => office.from !== null || office.to !== null)
      .map((office): Term => {
        const words = office.words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
        return {
          person,
          office,
          // "former U.S. President Donald Trump", "Israel's then defence minister, Yoav Gallant,"
          before: new RegExp(`(?:\\b${QUALIFIER}[- ]{0,2}(?:[\\p{L}.']{2,14} ){0,2})?\\b(?:${words})(?<elect>-elect|-designate)?,? $`, 'iu'),
          after: new RegExp(`^,? (?:who was |who is |who served as |who serves as )?(?:the |an? |[\\p{L}.]{2,14}'s |his |its )?(?:${QUALIFIER}[- ])?(?:[\\p{L}.'-]{2,14} ){0,2}?(?:${words})\\b(?<elect>-elect|-designate)?`, 'iu'),
        };
      });
    if (list.length > 0) all.set(person.id, list);
  }
  return all;
});

const WEIGHT = 2;
/** How long before or after its term an office is "incoming" or "outgoing". */
const TRANSITION = 85;
/** Titles stay in use for a few days. */
const SOFT = 3;

export const officeTerms: ClueReader = ({ article, read, knowledge }) => {
  const known = terms(knowledge);
  const votes = new Map<string, Vote>();
  for (const mention of read.actors.mentions) {
    for (const term of known.get(mention.actor) ?? []) {
      const vote = termVote(article, mention, term);
      if (vote !== null && !votes.has(vote.says)) votes.set(vote.says, vote);
    }
  }
  return withoutOthers([...votes.values()]);
};

function termVote(article: CleanedArticle, mention: TextRange, term: Term): Vote | null {
  const around = matched(article, mention, term);
  if (around === null) return null;
  const { how = '', elect } = around.groups ?? {};
  const qualifier = elect === undefined ? how.toLowerCase() : 'incoming';
  const from = term.office.from === null ? null : dayOf(term.office.from);
  const to = term.office.to === null ? null : dayOf(term.office.to);
  const days = daysOf(qualifier, from, to);
  if (days === null) return null;
  const title = `${qualifier === '' ? '' : `${qualifier} `}${term.office.title}`;
  return band({
    rule: 'office-term',
    ...days,
    weight: qualifier === 'then' ? 0.8 : WEIGHT,
    soft: SOFT,
    says: `${term.person.name} is named as ${title} (${from === null ? '…' : formatDate(from)} to ${to === null ? '…' : formatDate(to)})`,
    at: { start: mention.start, end: mention.end, in: 'text' },
  });
}

function matched(article: CleanedArticle, mention: TextRange, term: Term): RegExpExecArray | null {
  const before = article.text.slice(Math.max(0, mention.start - 70), mention.start);
  const own = article.text.slice(mention.start, mention.end);
  // The words of the office may stand inside the mention itself: "President Biden".
  const surname = own.lastIndexOf(' ');
  const inside = surname < 0 ? null : term.before.exec(`${before}${own.slice(0, surname + 1)}`);
  return inside ?? term.before.exec(before) ?? term.after.exec(article.text.slice(mention.end, mention.end + 80));
}

function daysOf(qualifier: string, from: Day | null, to: Day | null): { earliest: Day | null; latest: Day | null } | null {
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
      return (from === null || from <= ATTACK_DAY) && to === null ? null : { earliest: from, latest: to };
  }
}

/** One person may have held the same office twice ("President Trump"): two terms that exclude each other are one vote for both. */
function withoutOthers(votes: readonly Vote[]): Vote[] {
  const joined: Vote[] = [];
  for (const vote of votes) {
    const name = vote.says.slice(0, vote.says.lastIndexOf(' ('));
    const other = joined.findIndex((each) => each.says.slice(0, each.says.lastIndexOf(' (')) === name);
    const kept = joined[other];
    if (kept === undefined) joined.push(vote);
    else joined[other] = { ...kept, earliest: null, latest: null, score: (day) => Math.max(kept.score(day), vote.score(day)) };
  }
  return joined;
}
