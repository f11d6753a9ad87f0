import type { ActorMention, FoundActors } from '../actors/actor-mention.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import { asidesIn } from './asides.ts';
import { boundaryCosts } from './boundaries.ts';
import { findTriggers } from './triggers/all-triggers.ts';
import { tokenAt, tokensOf, type Token } from './tokens.ts';
import type { Trigger } from './trigger-pattern.ts';

/** A sentence with all that the events stage knows of it. Token positions are indices into `tokens`. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** What it costs to cross into token i from token i-1: clause boundaries. */
  readonly costs: readonly number[];
  readonly triggers: readonly Trigger[];
  /** Tokens said in passing between a name and its verb. */
  readonly asides: ReadonlySet<number>;
  /** Words of the sentence before it in its paragraph: what "they" may stand for. */
  readonly before: readonly Token[];
  readonly times: readonly PlacedTime[];
  readonly actors: readonly PlacedActor[];
  /** Tokens that belong to a time and its preposition: "on Friday", "in early May" (no modal verb, that one). */
  readonly timeTokens: ReadonlySet<number>;
}

export interface PlacedTime {
  readonly time: ResolvedTime;
  /** Half-open token range. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedActor {
  readonly mention: ActorMention;
  readonly from: number;
  readonly to: number;
}

export function readSentences(article: CleanedArticle, times: readonly ResolvedTime[], found: FoundActors): ReadSentence[] {
  const timesOf = Map.groupBy(times, (time) => time.mention.sentence);
  const actorsOf = Map.groupBy(found.mentions, (mention) => mention.sentence);
  let before: { readonly paragraph: number; readonly tokens: readonly Token[] } | null = null;
  return article.sentences.map((sentence) => {
    const tokens = tokensOf(sentence);
    const previous: readonly Token[] = before?.paragraph === sentence.paragraph ? before.tokens : [];
    before = { paragraph: sentence.paragraph, tokens };
    const place = (range: { readonly start: number; readonly end: number }) => {
      const from = tokenAt(tokens, range.start);
      return { from, to: Math.max(from + 1, tokenAt(tokens, range.end - 1) + 1) };
    };
    const placedTimes = (timesOf.get(sentence.index) ?? []).map((time) => ({ time, ...place(time.mention) }));
    const timeTokens = new Set(placedTimes.flatMap(({ from, to }) => indices(withPreposition(tokens, from), to)));
    const actors = (actorsOf.get(sentence.index) ?? []).map((mention) => ({ mention, ...place(mention) }));
    const asides = asidesIn(tokens, new Set(actors.map(({ to }) => to)));
    return {
      sentence,
      tokens,
      before: previous,
      asides,
      costs: boundaryCosts(tokens, timeTokens, asides, listJoints(tokens, actors)),
      triggers: findTriggers(tokens, timeTokens),
      times: placedTimes,
      timeTokens,
      actors,
    };
  });
}

/** The commas and the "and" of a list of names: "Burns, Barnea, and Qatari Prime Minister … Al Thani" is one subject, no two clauses. */
function listJoints(tokens: readonly Token[], actors: readonly PlacedActor[]): ReadonlySet<number> {
  const joints = new Set<number>();
  let run: number[] = [];
  actors.forEach((actor, at) => {
    const next = actors[at + 1];
    if (!next) return;
    const between = indices(actor.to, next.from);
    const words = between.map((index) => tokens[index]?.lower ?? '');
    const joins =
      words.length > 0 &&
      words.length <= 5 &&
      /^(?:,|and)$/.test(words[0] ?? '') &&
      words.every((word) =>
        /^(?:,|and|the|prime|president|minister|secretary|of|state|director|chief|envoy|foreign|defense|defence|sheikh|mr|u\.s\.)$/.test(
          word,
        ),
      );
    run = joins ? [...run, ...between.filter((index) => /^(?:,|and)$/.test(tokens[index]?.lower ?? ''))] : [];
    // Two joints make a list; "…, and Hamas said" alone may begin a clause.
    if (words.includes('and') && run.length >= 2 && run.some((index) => tokens[index]?.text === ',' && index < actor.from))
      for (const index of run) joints.add(index);
  });
  return joints;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/** "on Friday", "late on Friday", "in early May": the words before a time that belong to it. */
function withPreposition(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]?.lower ?? '';
  // "was to be sworn in later on Monday": a time that begins with its own adverb or preposition takes no other from the verb.
  if (/^(?:on|in|at|by|since|until|from|during|over|late|early|earlier|later|the|last|next|this|that)$/.test(tokens[from]?.lower ?? ''))
    return from;
  return /^(?:on|in|at|by|since|until|from|during|over|late|early|earlier|later|the)$/.test(before) ? from - 1 : from;
}
