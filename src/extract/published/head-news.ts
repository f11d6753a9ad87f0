import { dayOf, type Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { lost, type ClueReader, type Vote } from './vote.ts';

/** News of a kind that there has been only a few times: a deal is reached, a truce begins, a truce breaks. */

const DEAL = '(?:deal|agreement|accord|cease-?fire|truce|pause)';
const TRUCE = '(?:truce|cease-?fire|pause in (?:the )?fighting)';
const NEWS: readonly { readonly type: EventType; readonly words: RegExp; readonly says: string }[] = [
  {
    type: 'agreement',
    words: new RegExp(
      `\\b(?:reach|reached|reaches|agree|agreed|agrees|struck|strikes?|sealed?|clinch\\w*|announc\\w+|approv\\w+|` +
        `signed?|accept\\w*)\\b(?: [\\w'-]{1,16}){0,6}? ${DEAL}\\b|\\b${DEAL}\\b(?: [\\w'-]{1,16}){0,4}? (?:reached|agreed|` +
        `struck|announced|sealed|signed|approved)\\b`,
      'i',
    ),
    says: 'that a deal is reached',
  },
  {
    type: 'truce',
    words: new RegExp(
      `\\b${TRUCE}\\b(?: [\\w'-]{1,16}){0,5}? (?:takes? (?:effect|hold)|took (?:effect|hold)|begins?|began|started|` +
        `starts|comes? into|came into|went into|goes into)\\b`,
      'i',
    ),
    says: 'that a truce begins',
  },
  {
    type: 'breakdown',
    words: new RegExp(
      `\\b${TRUCE}\\b(?: [\\w'-]{1,16}){0,5}? (?:collaps\\w+|ends?|ended|expire[sd]?|shatter\\w*|broke down|falls? ` +
        `apart|fell apart|unravel\\w*)\\b|\\b(?:resum\\w+|restart\\w*) (?:its |the )?(?:war|combat|fighting|offensive|` +
        `bombardment|bombing|strikes|airstrikes)\\b`,
      'i',
    ),
    says: 'that a truce breaks',
  },
];
/** What makes it a hope, a doubt or background. */
const NOT_YET = new RegExp(
  String.raw`\b(?:close|closer|near|nearing|could|may|might|would|hopes?|hoping|yet|not|no|unless|until|before|within reach|` +
    String.raw`progress|towards?|if|once|push|pushes|urges?|seeks?|talks|negotiat\w+|proposal|proposed|possible|potential|expected|` +
    String.raw`to reach|ahead of|brink|after)\b`,
  'i',
);
const WEIGHT = 3;
/** No story is older than its news. */
const BEFORE = 3;
/** Sentences of the story that make its head, with the headline. */
const HEAD = 1;

export const headNews: ClueReader = ({ article, knowledge }) => {
  const titles = article.sentences.filter((sentence) => sentence.kind === 'title').slice(0, 1);
  const head = [...titles, ...article.sentences.filter((sentence) => sentence.kind === 'body').slice(0, HEAD)];
  return NEWS.flatMap(({ type, words, says }): Vote[] => {
    const sentence = head.find((each) => words.test(each.text) && !NOT_YET.test(each.text));
    if (sentence === undefined) return [];
    const moments = knowledge.moments
      .filter((moment) => moment.type === type && moment.status === 'happened')
      .map((moment) => ({ name: moment.name, from: dayOf(moment.from), to: Math.min(dayOf(moment.to), dayOf(moment.from) + 2) }));
    if (moments.length === 0) return [];
    const score = (day: Day): number =>
      Math.max(...moments.map(({ from, to }) => -lost(Math.max(BEFORE * (from - day), day - to - 1), 1.5, WEIGHT)));
    return [
      {
        rule: 'head-news',
        earliest: Math.min(...moments.map(({ from }) => from)),
        latest: Math.max(...moments.map(({ to }) => to + 1)),
        weight: WEIGHT,
        says: `the news is ${says}, as it was around ${moments.map(({ from }) => formatDate(from)).join(', ')}`,
        at: { start: sentence.start, end: sentence.end, in: 'text' },
        score,
      },
    ];
  });
};
