import { dayOf } from '../../model/day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { perKnowledge, type Filed, type KnownPerson } from '../../model/knowledge.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { CueHit } from './cue-hits.ts';
import type { KnownDays } from './cue-index.ts';
import type { ClueInput } from './vote.ts';

/** Days of persons that an article points at by a name and a word beside it: a release, a rescue, a return of remains, a death. */

const datedPeople = perKnowledge(
  (knowledge) => new Map(knowledge.people.flatMap((person) => (daysOf(person).length === 0 ? [] : [[person.id, daysOf(person)] as const]))),
);

const FREED = new RegExp(
  String.raw`\b(?:freed|releas(?:ed|es|e)|rescued?|handed (?:over )?to|let go|came home|come home|home|reunited|set free|walked ` +
    String.raw`out|crossed|gave (?:him|her|them) up)\b`,
  'gi',
);
const RETURNED = /\b(?:bod(?:y|ies)|remains|coffins?|identified|recovered|buried|funeral|returned|handed (?:over|back))\b/gi;
const DIED = /\b(?:killed|assassinat(?:ed|ion)|died|slain|killing of|death of)\b/gi;

/** A word belongs to the nearest name, this near at most, in UTF-16 code units; behind a name it lies nearer than before it. */
const REACH = 70;

export function peopleMoments({ article, read, knowledge }: ClueInput): CueHit[] {
  const people = datedPeople(knowledge);
  const bySentence = Map.groupBy(
    read.actors.mentions.filter((mention) => people.has(mention.actor)),
    (mention) => mention.sentence,
  );
  const hits: CueHit[] = [];
  for (const [index, mentions] of bySentence) {
    const sentence = article.sentences[index];
    if (sentence === undefined) continue;
    const found = new Set<string>();
    for (const words of [FREED, RETURNED, DIED]) {
      for (const match of sentence.text.matchAll(words)) {
        const mention = nearest(mentions, sentence.start + match.index, sentence.start + match.index + match[0].length);
        const dated = mention === null ? undefined : people.get(mention.actor)?.find((each) => each.words === words);
        if (mention === null || dated === undefined || found.has(dated.days.id)) continue;
        // "let go four soldiers, but not Arbel Yehoud"
        if (EXCEPT.test(sentence.text.slice(0, mention.start - sentence.start))) continue;
        found.add(dated.days.id);
        hits.push({
          moment: dated.days,
          sentence,
          at: { start: mention.start, end: mention.end },
          verbEnd: sentence.start + match.index + match[0].length,
          words: 3,
        });
      }
    }
  }
  return hits;
}

const EXCEPT = /\b(?:but not|without|except(?: for)?|apart from|instead of) (?:the )?$/i;

function nearest(mentions: readonly ActorMention[], start: number, end: number): ActorMention | null {
  let best: ActorMention | null = null;
  let gap = REACH + 1;
  for (const mention of mentions) {
    const distance = mention.end <= start ? start - mention.end : (mention.start - end) * 1.5;
    if (distance < gap && distance >= 0) {
      best = mention;
      gap = distance;
    }
  }
  return best;
}

interface DatedWords {
  readonly days: KnownDays;
  readonly words: RegExp;
}

function daysOf(person: Filed<KnownPerson>): DatedWords[] {
  const one = (what: string, type: EventType, iso: string | null | undefined, words: RegExp): DatedWords[] =>
    iso === null || iso === undefined
      ? []
      : [
          {
            days: {
              id: `${person.id}/${what}`,
              name: `the ${what} of ${person.name}`,
              from: dayOf(iso),
              to: dayOf(iso),
              recurring: false,
              type,
            },
            words,
          },
        ];
  const { captivity } = person;
  return [
    ...one('release', 'release', captivity?.freed, FREED),
    ...one('return', 'release', captivity?.returned, RETURNED),
    ...(captivity === null ? one('death', 'death', person.died, DIED) : []),
  ];
}
