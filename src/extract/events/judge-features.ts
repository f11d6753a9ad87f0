import type { PublishedWindow } from '../published/published-window.ts';
import type { Features } from '../judge/log-linear.ts';
import { maskedWord } from '../judge/masked-word.ts';
import type { KindOf } from './actor-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Token } from './tokens.ts';
import type { Trigger } from './trigger-pattern.ts';

const CLAUSE_WEIGHT = 0.7;
const SENTENCE_WEIGHT = 0.5;
/** Words before and behind what tells the event, in which a helper is looked for. */
const HELPER_BEFORE = 7;
const HELPER_BEHIND = 5;
const HELPER_PLACE_WEIGHT = 0.7;

const HELPER = new Set(
  (
    'will would could may might can should shall to been be is are was were has have had not no never yet still already due expected planned ' +
    'set scheduled if before after until since'
  ).split(' '),
);

/**
 * The words of a sentence as the judge sees them, by token; null for those of a time and for all but the first of a name. Names are masked by
 * what they stand for ("<group>"), unknown ones altogether.
 */
function wordsSeen({ tokens, actors, timeTokens }: ReadSentence, kindOf: KindOf): (string | null)[] {
  const words: (string | null)[] = tokens.map((token, at) =>
    /^\d/.test(token.text) ? '#' : maskedWord(token, !/^(?:[.":]|)$/.test(tokens[at - 1]?.text ?? '')),
  );
  for (const { from, to, mention } of actors) {
    words.fill(null, from, to);
    words[from] = `<${kindOf(mention.actor)?.type ?? 'name'}>`;
  }
  for (const at of timeTokens) words[at] = null;
  return words;
}

/**
 * What is to be seen of an event: the word that tells it, the words of its clause and sentence, the days spoken of, and the helpers of its verb.
 * Nothing of how the rules read it, for they know the texts that are learned from.
 */
export function draftFeatures(draft: EventDraft, trigger: Trigger, window: PublishedWindow, kindOf: KindOf): Features {
  const features = new Map<string, number>();
  const add = (name: string, much = 1): unknown => features.set(name, much);
  const words = wordsSeen(draft.read, kindOf);
  add(`told by ${trigger.verb ?? words[trigger.head] ?? ''}`);
  add(`form ${trigger.rule.form}`);
  for (const word of words.slice(draft.from, draft.to)) if (word !== null) add(`clause ${word}`, CLAUSE_WEIGHT);
  for (const word of words) if (word !== null) add(`in ${word}`, SENTENCE_WEIGHT);
  addDays(draft, window, add);
  addHelpers(draft.read.tokens, trigger, add);
  return features;
}

type Add = (name: string, much?: number) => unknown;

function addDays({ read, from, to, start, end }: EventDraft, { earliest, latest }: PublishedWindow, add: Add): void {
  for (const { time, from: first, to: behind } of read.times) {
    if (first < from - 1 || behind > to + 1) continue;
    add(`tense ${time.mention.tense}`);
    add(`time ${time.start > latest ? 'after' : time.end < earliest ? 'before' : 'day'}`);
    add(`time of ${time.mention.value.kind}`);
  }
  add(`held ${start > latest ? 'after' : end > latest ? 'around' : end >= earliest ? 'day' : 'before'}`);
  if (start !== end) add('span');
}

function addHelpers(tokens: readonly Token[], { from, to, head, verb }: Trigger, add: Add): void {
  add(`ending ${endingOf(tokens[head]?.lower ?? '', verb)}`);
  for (let at = Math.max(0, from - HELPER_BEFORE); at < from; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!HELPER.has(word)) continue;
    add(`helper ${word}`);
    add(`helper ${word} ${from - at}`, HELPER_PLACE_WEIGHT);
  }
  for (const { lower } of tokens.slice(to, to + HELPER_BEHIND)) if (HELPER.has(lower)) add(`helper behind ${lower}`);
}

function endingOf(head: string, verb: string | null): string {
  return ['ing', 'ed', 's'].find((ending) => head.endsWith(ending)) ?? (head === verb ? 'base' : 'other');
}
