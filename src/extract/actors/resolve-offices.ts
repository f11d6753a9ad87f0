import type { Day } from '../../model/day.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { ActorMention, FoundActors } from './actor-mention.ts';
import type { Known } from './alias-table.ts';
import { aliasTable } from './alias-table.ts';
import { readSentences } from './find-actors.ts';
import { officePhrases, type OfficePhrase } from './office-phrases.ts';
import { officeTable, officeWords, type Term } from './office-table.ts';
import { stateOf } from './organs.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';

/** "the president" means one who was named not longer ago than this many sentences. */
const FARTHEST = 15;

/**
 * Adds the people who are named by their office alone: "Qatar's prime minister" and "the CIA director" by who held the office on the
 * article's
 * day, "the president" by who was named last, "his Turkish counterpart" by the office of the one before. Positions are clean offsets of the
 * office's words. An office that changed hands within the window, or that several hold, stays unresolved. Pure.
 */
export function resolveOffices(article: CleanedArticle, found: FoundActors, window: PublishedWindow, knowledge: Knowledge): FoundActors {
  const { knownById } = aliasTable(knowledge);
  const unknown = new Set(found.people.filter((person) => person.type === 'person').map((person) => person.id));
  const people = found.mentions.filter((mention) => knownById.get(mention.actor)?.type === 'person' || unknown.has(mention.actor));
  const commonNames = found.mentions.filter((mention) => mention.how === 'common-name');
  const bodies = new Map(commonNames.map((mention) => [mention.end, mention.actor] as const));
  const inSentence = Map.groupBy(people, (mention) => mention.sentence);
  const added: ActorMention[] = [];
  let named = 0;
  for (const view of readSentences(article, knowledge)) {
    const isPersonAt = coverage(view, inSentence.get(view.sentence.index) ?? []);
    for (const phrase of officePhrases(view, isPersonAt, knowledge)) {
      const start = view.tokens[phrase.from]?.start ?? 0;
      while (named < people.length && (people[named]?.start ?? 0) < start) named += 1;
      const owner = phrase.owner ?? bodyBefore(view, phrase, bodies);
      const known =
        owner !== null
          ? holderOf(
              phrase.office.terms.filter((term) => belongsTo(term, owner, phrase, knowledge)),
              window,
            )
          : phrase.definite
            ? lastNamedHolder(phrase, people, named, view, knownById)
            : null;
      if (known) added.push(mentionOf(article, view, phrase.from, phrase.to, known));
    }
    const counterpart = counterpartIn(view, people, isPersonAt, window, knowledge);
    if (counterpart) added.push(mentionOf(article, view, counterpart.at, counterpart.at + 1, counterpart.known));
  }
  if (added.length === 0) return found;
  return { ...found, mentions: [...found.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end) };
}

function mentionOf(article: CleanedArticle, view: SentenceView, from: number, to: number, known: Known): ActorMention {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  return { start, end, text: article.text.slice(start, end), sentence: view.sentence.index, actor: known.id, how: 'office', acts: true };
}

/** Tells the tokens that belong to one of the mentions, which come in order. */
function coverage(view: SentenceView, mentions: readonly ActorMention[]): (at: number) => boolean {
  if (mentions.length === 0) return () => false;
  const covered = new Set<number>();
  let next = 0;
  view.tokens.forEach((token, at) => {
    while ((mentions[next]?.end ?? Infinity) <= token.start) next += 1;
    if ((mentions[next]?.start ?? Infinity) <= token.start) covered.add(at);
  });
  return (at) => covered.has(at);
}

/** "the Health Ministry spokesman": the body by its common noun right before the office. */
function bodyBefore(view: SentenceView, phrase: OfficePhrase, bodies: ReadonlyMap<number, string>): string | null {
  const before = view.tokens[phrase.from - 1];
  const last = before?.kind === 'possessive' ? view.tokens[phrase.from - 2] : before;
  return last === undefined ? null : (bodies.get(last.end) ?? null);
}

/**
 * Offices of a state's bodies go by the state's name where they have names of their own: "the Israeli defense minister", but not "the
 * Israeli chief".
 */
function belongsTo(term: Term, owner: string, phrase: OfficePhrase, knowledge: Knowledge): boolean {
  if (term.office.of === owner) return true;
  return phrase.office.words.length > 1 && stateOf(term.office.of, knowledge) === owner;
}

/** The one who held the office on every day of a window; in a wide window the holder may not have changed. */
function holderOf(terms: readonly Term[], window: PublishedWindow): Known | null {
  const on = (day: Day): ReadonlySet<Known> =>
    new Set(terms.filter((term) => term.from <= day && day <= term.to).map((term) => term.known));
  const holders = [on(window.earliest), on(window.best), on(window.latest)];
  const [only] = holders[1] ?? [];
  return only !== undefined && holders.every((set) => set.size === 1 && set.has(only)) ? only : null;
}

function lastNamedHolder(
  phrase: OfficePhrase,
  people: readonly ActorMention[],
  before: number,
  view: SentenceView,
  knownById: ReadonlyMap<string, Known>,
): Known | null {
  const holders = new Set(phrase.office.terms.map((term) => term.known.id));
  for (let index = before - 1; index >= 0; index -= 1) {
    const mention = people[index];
    if (!mention || view.sentence.index - mention.sentence > FARTHEST) return null;
    if (holders.has(mention.actor)) return knownById.get(mention.actor) ?? null;
  }
  return null;
}

/** "his Turkish counterpart": whoever holds, for that state, an office called like one of the person's named last. */
function counterpartIn(
  view: SentenceView,
  people: readonly ActorMention[],
  isPersonAt: (at: number) => boolean,
  window: PublishedWindow,
  knowledge: Knowledge,
): { at: number; known: Known } | null {
  const at = view.tokens.findIndex((token) => token.fold === 'counterpart');
  const state = at < 0 ? undefined : view.hitAt[at - 1];
  if (state?.known.type !== 'state' || isPersonAt(at + 1) || (foldAt(view, at + 1) === ',' && isPersonAt(at + 2))) return null;
  const start = view.tokens[at]?.start ?? 0;
  const before = people.findLast((mention) => mention.start < start);
  const person = knowledge.people.find((file) => file.id === before?.actor);
  const table = officeTable(knowledge);
  for (const office of person?.offices ?? []) {
    for (const words of office.words.map(officeWords)) {
      const terms = table.get(words[0] ?? '')?.find((one) => one.words.join(' ') === words.join(' '))?.terms ?? [];
      const known = holderOf(
        terms.filter((term) => term.office.of === state.known.id),
        window,
      );
      if (known && known.id !== before?.actor) return { at, known };
    }
  }
  return null;
}
