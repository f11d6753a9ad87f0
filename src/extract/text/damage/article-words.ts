import { perKnowledge, type Knowledge } from '../../../model/knowledge.ts';

/** Words that begin so many sentences of news that no other reading of a damaged one is likely. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'A An The This That These Those There Then Thus He She It They We I You His Her Its Their Our In On At By For From To With Without ' +
    'After Before During Since Until Till While When Where Who What Which Why How ' +
    'As If Although Though Because But And Or Yet So Nor Both Each Some Most Many Several No Not Now Later Earlier Meanwhile However ' +
    'Still Also Asked According Among Under Over Despite Last Next Once One Two Three Four Five ' +
    'Speaking Following Officials Negotiators Talks Mediators Families President Prime Minister Secretary Foreign Defense Defence ' +
    'Hostages Relatives Thousands Hundreds Dozens Tens More Nearly About Around Within Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday'
  ).split(' '),
);

/** Small words that a lost blank glues to their neighbours. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'the of in and to by with for from at on that which who as but or after before into over under near said says told will would has ' +
    'have had was were are is be been its their his her this these than when while where since until about against between during ' +
    'through without just also only not both if so did does do could should may might must'
  ).split(' '),
);

interface NameWords {
  readonly words: ReadonlySet<string>;
}

const namesOf = perKnowledge((knowledge: Knowledge): NameWords => {
  const words = new Set<string>();
  const add = (...names: readonly string[]): void => {
    for (const name of names) for (const word of name.match(/\p{Lu}[\p{L}'-]+/gu) ?? []) words.add(word);
  };
  for (const person of knowledge.people) add(person.name, ...person.aliases, ...person.shortNames);
  for (const list of [knowledge.groups, knowledge.bodies, knowledge.states]) {
    for (const known of list) add(known.name, ...known.aliases, ...known.adjectives, ...known.metonyms);
  }
  for (const place of knowledge.places) add(place.name, ...place.aliases);
  return { words };
});

/** The words an article and the knowledge write with a capital, for judging what a damaged word was. */
export interface KnownWords {
  /** How often the article holds the word, exactly so written. */
  readonly count: (word: string) => number;
  /** A name's word of the knowledge. */
  readonly isName: (word: string) => boolean;
}

export function knownWords(text: string, knowledge: Knowledge): KnownWords {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}[\p{L}'-]*/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = namesOf(knowledge).words;
  return { count: (word) => counts.get(word) ?? 0, isName: (word) => names.has(word) };
}
