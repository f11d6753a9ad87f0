import { dayOf } from '../../model/day.ts';
import { perKnowledge, type Filed, type KnownPerson } from '../../model/knowledge.ts';
import type { CueHit, KnownDays } from './cue-index.ts';
import type { ClueInput } from './vote.ts';

/** Days of persons that an article points at by a name and a word beside it: a release, a rescue, a return of remains, a death. */

const byId = perKnowledge((knowledge) => new Map(knowledge.people.map((person) => [person.id, person])));

const FREED = /\b(?:freed|free|releas\w+|rescu\w+|handed (?:over|to)|let go|home|reunited|returned|walked|crossed|swapped|set free|given up|gave (?:him|her|them) up|out of captivity)\b/i;
const RETURNED = /\b(?:bod(?:y|ies)|remains|coffins?|identif\w+|recover\w+|buried|funeral|returned|handed (?:over|to|back))\b/i;
const DIED = /\b(?:killed|assassinat\w+|died|dead|death|slain|killing|martyr\w*|murder\w*|body)\b/i;

/** The words must stand this near to the name, in UTF-16 code units. */
const REACH = 140;

export function peopleMoments({ article, read, knowledge }: ClueInput): CueHit[] {
  const people = byId(knowledge);
  const hits: CueHit[] = [];
  const seen = new Set<string>();
  for (const mention of read.actors.mentions) {
    const person = people.get(mention.actor);
    const sentence = article.sentences[mention.sentence];
    if (person === undefined || sentence === undefined) continue;
    const from = Math.max(sentence.start, mention.start - REACH);
    const around = article.text.slice(from, Math.min(sentence.end, mention.end + REACH));
    for (const { days, words } of daysOf(person)) {
      const key = `${days.id}/${sentence.index}`;
      if (seen.has(key) || !words.test(around)) continue;
      seen.add(key);
      hits.push({ moment: days, sentence, at: { start: mention.start, end: mention.end }, words: 3 });
    }
  }
  return hits;
}

function daysOf(person: Filed<KnownPerson>): { readonly days: KnownDays; readonly words: RegExp }[] {
  const one = (what: string, iso: string | null | undefined, words: RegExp): { days: KnownDays; words: RegExp }[] =>
    iso === null || iso === undefined
      ? []
      : [{ days: { id: `${person.id}/${what}`, name: `the ${what} of ${person.name}`, from: dayOf(iso), to: dayOf(iso), recurring: false }, words }];
  const { captivity } = person;
  return [
    ...one('release', captivity?.freed, FREED),
    ...one('return', captivity?.returned, RETURNED),
    ...(captivity === null ? one('death', person.died, DIED) : []),
  ];
}
