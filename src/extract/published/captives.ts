import { dayOf } from '../../model/day.ts';
import { perKnowledge } from '../../model/knowledge.ts';
import { formatDate } from '../dates/format-day.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

const captivesById = perKnowledge(
  (knowledge) => new Map(knowledge.people.filter((person) => person.captivity !== null).map((person) => [person.id, person])),
);

/** What is said of a person who is still held. */
const STILL_HELD = new RegExp(
  String.raw`\b(?:(?:who|and|he|she|they) (?:is|are|remains?) (?:still )?(?:being )?(?:held|captive|hostage|in captivity|in ` +
    String.raw`gaza)|still (?:being )?(?:held|captive|in captivity|in gaza)|remains? (?:in (?:gaza|captivity)|captive|held|a ` +
    String.raw`hostage)|would (?:also )?be (?:released|freed)|among those (?:expected|set|due) to be (?:released|freed)|is (?:being ` +
    String.raw`)?held (?:hostage|captive|in gaza))\b`,
  'i',
);
const REACH = 120;

/** A captive spoken of as still held was not home yet. */
export const captives: ClueReader = ({ article, read, knowledge }) => {
  const known = captivesById(knowledge);
  const votes: Vote[] = [];
  const seen = new Set<string>();
  const subjects = new Set<number>();
  for (const mention of read.actors.mentions) {
    const person = known.get(mention.actor);
    const home = person?.captivity?.freed ?? person?.captivity?.returned ?? null;
    const sentence = article.sentences[mention.sentence];
    if (sentence === undefined || !known.has(mention.actor)) continue;
    // Of several captives in a sentence the first is its subject: "Keith Siegel, the husband of Aviva Siegel, … would also be released".
    const isFirst = !subjects.has(sentence.index);
    subjects.add(sentence.index);
    if (!isFirst || person === undefined || home === null || seen.has(person.id)) continue;
    const around = article.text.slice(Math.max(sentence.start, mention.start - REACH), Math.min(sentence.end, mention.end + REACH));
    if (!STILL_HELD.test(around)) continue;
    seen.add(person.id);
    const says = `${person.name}, home on ${formatDate(dayOf(home))}, is told as still held`;
    votes.push(
      band({
        rule: 'captive-still-held',
        earliest: null,
        latest: dayOf(home),
        weight: 1.5,
        soft: 2,
        says,
        at: { start: mention.start, end: mention.end, in: 'text' },
      }),
    );
  }
  return votes;
};
