import type { HeadlineContext } from '../context.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { Word } from '../grammar/word.ts';
import { namesIn } from '../words/names.ts';
import { antecedentOf } from '../words/pronouns.ts';

/** Who is named in a stretch of words, and whether anybody stands there without a name. */
export interface Parties {
  readonly names: readonly string[];
  /** Every word is a name, a title or joins names. */
  readonly allNamed: boolean;
}

const JOINS = /^(?:and|or|the|with|as|well|between|both|also|,)$/;

/** Persons by their short names, states and bodies where they act, in the order of the text. */
export function partiesIn({ view, kindOf }: HeadlineContext, { from, to }: Span): Parties {
  const own = view.words[from]?.aside ?? null;
  const names: string[] = [];
  let allNamed = true;
  const people = namesIn(view, kindOf);
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || (word.aside !== null && word.aside !== own)) continue;
    const person = people.find((one) => one.from <= at && one.to > at);
    if (person) {
      push(names, person.text);
      at = affiliationEnd(view.words, person.to) - 1;
      continue;
    }
    // "In Washington he had met Biden": whom the sentence before speaks of
    const meant = /^(?:he|she)$/.test(word.lower) && word.tag === 'pron' ? antecedentOf(view, at, kindOf) : null;
    if (meant) {
      push(names, meant.text);
      continue;
    }
    // "The two had already spoken": whom the sentence before names
    if (/^(?:two|pair)$/.test(word.lower) && view.words[at - 1]?.lower === 'the' && at + 1 === to && view.saidBefore.people.length === 2) {
      for (const name of view.saidBefore.people) push(names, name);
      continue;
    }
    const actor = actorAt(word);
    const kind = actor ? kindOf(actor.mention.actor) : undefined;
    if (
      actor &&
      kind &&
      kind.type !== 'person' &&
      kind.type !== 'media' &&
      actor.mention.how !== 'adjective' &&
      actor.mention.acts &&
      isWhole(view.words[actor.to])
    ) {
      push(names, kind.short);
      at = actor.to - 1;
    } else if (!JOINS.test(word.lower)) allNamed = false;
  }
  return { names, allNamed };
}

/** "Barnea of Mossad", "Naim from Hamas": whose man he is takes no part. */
function affiliationEnd(words: HeadlineContext['view']['words'], from: number): number {
  const next = words[from];
  const body = words[from + 1]?.lower === 'the' ? words[from + 2] : words[from + 1];
  return next?.tag === 'prep' && /^(?:of|from|for)$/.test(next.lower) && body?.tag === 'name' ? (body.actor?.to ?? body.index + 1) : from;
}

function actorAt(word: Word): Word['actor'] {
  return word.actor !== null && word.actor.from === word.index ? word.actor : null;
}

/** "Israel" in "Israel's team" or "the Hamas delegation" stands for somebody else. */
function isWhole(next: Word | undefined): boolean {
  return next === undefined || !/^(?:noun|name)$/.test(next.tag) || next.hidden;
}

function push(names: string[], name: string): void {
  const plain = name.replace(/'s$/, '');
  if (!names.includes(plain)) names.push(plain);
}
