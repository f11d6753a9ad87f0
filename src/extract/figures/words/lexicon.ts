/** What is said of the people counted. */
export type PredicateClass =
  | 'kill'
  | 'wound'
  | 'missing'
  | 'take'
  | 'hold'
  | 'alive'
  | 'dead'
  | 'free'
  | 'withhold'
  | 'due'
  | 'rescue'
  | 'recover'
  | 'belief'
  | 'arrest';

/**
 * How the words can stand to the number. active: its object follows ("killed 12"). passive: its subject goes before ("12 killed",
 * "12 were killed"). intransitive: a full verb of the people themselves ("12 died"). state: an adjective or place ("12 dead",
 * "12 in captivity"). predicative: one that counts only behind a form of "be" ("59 are left").
 */
export type PredicateForm = 'active' | 'passive' | 'intransitive' | 'state' | 'predicative';

/** A word of an entry that any capitalised word fits: "left Ofer". */
export const NAME = 'Name';

export interface PredicateEntry {
  readonly words: readonly string[];
  readonly cls: PredicateClass;
  readonly forms: readonly PredicateForm[];
}

/** Entries of phrases written "died / lost their|his lives|life": "/" between phrases, "|" between choices for a word. */
export function phrases(cls: PredicateClass, forms: readonly PredicateForm[], text: string): PredicateEntry[] {
  return text
    .split('/')
    .flatMap((phrase) => choices(phrase.trim().split(/\s+/)))
    .map((words) => ({ words, cls, forms }));
}

function choices(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((lines, word) => lines.flatMap((line) => word.split('|').map((choice) => [...line, choice])), [[]]);
}

/** A verb given as "slay slays slew slain slaying", with the particle that follows it ("hand over"). */
export function verb(cls: PredicateClass, forms: string, particles = ''): PredicateEntry[] {
  const [base = '', third = '', past = '', participle = '', ing = ''] = forms.split(' ');
  const entry = (word: string, ...as: PredicateForm[]): PredicateEntry[] => phrases(cls, as, `${word} ${particles}`);
  const same = past === participle;
  return [
    ...entry(base, 'active'),
    ...entry(third, 'active'),
    ...entry(past, ...(same ? (['active', 'passive'] as const) : (['active'] as const))),
    ...(same ? [] : entry(participle, 'passive')),
    ...entry(ing, 'active'),
  ];
}

/** Verbs that take -ed; a word written "kidnap+" doubles its last letter, one in "identif" + "y" changes it. */
export function regular(cls: PredicateClass, bases: string): PredicateEntry[] {
  return bases.split(' ').flatMap((base) => verb(cls, formsOf(base)));
}

function formsOf(written: string): string {
  const base = written.replace('+', '');
  const stem = written.endsWith('+') ? base + (base.at(-1) ?? '') : base.endsWith('e') ? base.slice(0, -1) : base;
  if (base.endsWith('fy')) return `${base} ${base.slice(0, -1)}ies ${base.slice(0, -1)}ied ${base.slice(0, -1)}ied ${base}ing`;
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return `${base} ${third} ${stem}ed ${stem}ed ${base.endsWith('ee') ? base : stem}ing`;
}
