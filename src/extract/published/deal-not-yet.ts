import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge } from '../../model/knowledge.ts';
import { formatDate } from '../dates/format-day.ts';
import type { ClueReader } from './vote.ts';

/**
 * Words of an agreement that is still hoped for: "a deal could be reached in the coming days", "the sides are closer than ever to an
 * agreement", "no terms have been finalized". In the days behind a known agreement nobody writes so.
 */
const DEAL = '(?:deal|agreement|accord|truce|cease-?fire|pause)';
const HOPED = new RegExp(
  `\\b${DEAL} (?:could|may|might|can|would) (?:[\\w-]{1,14} ){0,2}?(?:be (?:[\\w-]{1,14} )?)?(?:reached|struck|near|close|announced|finali[sz]ed|come)\\b|` +
    `\\b(?:close|closer|closest)(?: [\\w'-]{1,14}){0,3}? (?:to|on) (?:[\\w-]{1,14} ){0,3}?${DEAL}\\b|` +
    `\\b(?:near(?:s|ing)?|on the (?:brink|verge|cusp) of|within reach of|edg\\w+ toward) (?:an?|the) (?:[\\w-]{1,14} ){0,3}?${DEAL}\\b|` +
    `\\bno (?:[\\w-]{1,14} )?(?:${DEAL}|terms?) (?:yet|(?:has|have|had) (?:yet )?been (?:[\\w-]{1,14} )?(?:reached|finali[sz]ed|agreed|struck))\\b`,
  'i',
);
/** Sentences of the story that make its head, with the headline. */
const HEAD = 6;
/** Days behind an agreement in which its own news is everywhere. */
const AFTERMATH = 8;
const WEIGHT = 2;

/** Publicly known agreements of Israel and Hamas on a truce: each is followed within days by the truce itself. */
const agreements = perKnowledge((knowledge): readonly Day[] => {
  const truces = knowledge.moments.filter(({ type, status }) => type === 'truce' && status === 'happened').map(({ from }) => dayOf(from));
  return knowledge.moments
    .filter(({ type, status }) => type === 'agreement' && status === 'happened')
    .map(({ to }) => dayOf(to))
    .filter((day) => truces.some((truce) => truce >= day && truce - day <= AFTERMATH))
    .sort((one, two) => one - two);
});

export const dealNotYet: ClueReader = ({ article, knowledge }) => {
  const head = article.sentences.filter(({ kind }) => kind === 'title' || kind === 'body').slice(0, HEAD);
  const saying = head.find(({ text }) => HOPED.test(text));
  const known = agreements(knowledge);
  if (saying === undefined || known.length === 0) return [];
  const isAftermath = (day: Day): boolean => known.some((agreed) => day > agreed && day <= agreed + AFTERMATH);
  return [
    {
      rule: 'deal-not-yet',
      earliest: null,
      latest: null,
      weight: WEIGHT,
      says: `the story hopes for an agreement, so it was not written in the days after ${known.map(formatDate).join(' or ')}`,
      at: { start: saying.start, end: saying.end, in: 'text' },
      score: (day) => (isAftermath(day) ? -WEIGHT : 0),
    },
  ];
};
