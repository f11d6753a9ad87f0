import type { Knowledge } from '../../model/knowledge.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { ActorMention, FoundActors } from './actor-mention.ts';
import { findBodies } from './bodies.ts';
import { withoutPartsOfLongerNames } from './full-names.ts';
import { matchAliases } from './match-aliases.ts';
import { findPeople } from './people.ts';
import { viewOf, type SentenceView } from './sentence-view.ts';
import { actingStates } from './states.ts';
import { tokenize } from './tokens.ts';

/**
 * Who is named in an article, and where: people, groups, bodies, states and outlets of the knowledge, and people whom it lacks. What
 * depends on the day of publication ("the CIA director") is left to `resolveOffices`. Positions are clean offsets. Pure.
 */
export function findActors(article: CleanedArticle, knowledge: Knowledge): FoundActors {
  return atOnce(actorsInSteps(article, knowledge));
}

/** The same, step by step. */
export function* actorsInSteps(article: CleanedArticle, knowledge: Knowledge): Steps<FoundActors> {
  const views = readSentences(article, knowledge);
  yield;
  const people = findPeople(views, knowledge);
  yield;
  const mentions: ActorMention[] = [];
  const add = (view: SentenceView, from: number, to: number, actor: string, how: ActorMention['how'], acts: boolean): void => {
    const first = view.tokens[from];
    const last = view.tokens[to - 1];
    if (!first || !last) return;
    const text = article.text.slice(first.start, last.end);
    mentions.push({ start: first.start, end: last.end, text, sentence: view.sentence.index, actor, how, acts });
  };
  for (const { view, from, to, member, how } of people.full) add(view, from, to, member.id, how, true);
  for (const { view, from, to, id } of people.short) add(view, from, to, id, 'short-name', true);
  for (const view of views) {
    const acting = actingStates(view);
    for (const hit of view.hits) {
      if (hit.known.type === 'state') add(view, hit.from, hit.to, hit.known.id, hit.how, acting.has(hit));
      if (hit.known.type === 'group' || hit.known.type === 'media') add(view, hit.from, hit.to, hit.known.id, hit.how, true);
    }
  }
  const bodies = findBodies(views, people, knowledge);
  for (const { view, from, to, id, how, acts } of bodies.mentions) add(view, from, to, id, how, acts);
  const taken = new Set(mentions.map((mention) => mention.actor));
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    people: [...people.people, ...bodies.organisations].filter((person) => taken.has(person.id)),
  };
}

interface ReadArticle {
  readonly knowledge: Knowledge;
  readonly views: readonly SentenceView[];
}

/** Kept for as long as the article lives: two stages look at the same sentences. */
const readArticles = new WeakMap<CleanedArticle, ReadArticle>();

/** The sentences of an article as tokens with the known names in them. */
export function readSentences(article: CleanedArticle, knowledge: Knowledge): readonly SentenceView[] {
  const kept = readArticles.get(article);
  if (kept?.knowledge === knowledge) return kept.views;
  const views = tokenize(article)
    .map((sentence) => viewOf(sentence, matchAliases(sentence.tokens, knowledge)))
    .map((view) => withoutPartsOfLongerNames(view, knowledge));
  readArticles.set(article, { knowledge, views });
  return views;
}
