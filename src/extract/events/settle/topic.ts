import type { EventType } from '../../../model/vocabulary.ts';
import { takesClause } from '../headline/grammar/verbs.ts';
import { CAPTIVES, CROWD, GOODS, IN_PUBLIC, TOPICS } from './topics.ts';

const ARMS = /^(?:missiles?|rockets?|bombs?|bombing|bombardment|(?:air)?strikes|airstrike|shells?|drones?|explosives?)$/;
const SHIPMENTS = /^(?:shipments?|sales?|deliver(?:y|ies))$/;
const SHOTS = /^(?:gunfire|gunshots?|shots)$/;
const SAID_BEHIND = /^(?:that|of|"|:|against|it|he|she|they|the|no|there|to)$/;
const AFTERWORD = /^(?:maintain|say|argue|insist|believe|recall|suggest|estimate)$/;
const THINKING = /^(?:find|show|see|feel|read|hear|learn|mean|agree|hope|decide)$/;
/** "called the plan a trap", not "was called in" */
const CALLED = /^(?:it|that|this|them|him|her|the|a|an|for|on|his|its|their)$/;
const PAPERS = /^(?:lists?|names|letter|documents?|text|draft|reply|answer|response|maps?)$/;
const TRAVELS = /^(?:go|come|get|travel|arrive|return|head|continue|land|fly|drive|sail)$/;
/** Behind these a traveller has somewhere to go. */
const WHERE = /^(?:to|in|into|off|on|back|for|home|from|here|there|out)$/;

export interface VerbInPlace {
  /** Base form. */
  readonly verb: string;
  /** The words beside it, and those of its whole clause with what it points back to. */
  readonly near: readonly string[];
  readonly words: readonly string[];
  /** The few words that follow it. */
  readonly behind: readonly string[];
  /** Of who does it. */
  readonly side: string | undefined;
  /** A person by name, or "he", does it. */
  readonly isPerson: boolean;
}

/** The type of what a verb of no list tells. */
export function topicOf({ verb, near, words, behind, side, isPerson }: VerbInPlace): EventType {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const next = behind[0] ?? '';
  if (takesClause(verb) && !THINKING.test(verb) && behind.slice(0, 3).some((word) => SAID_BEHIND.test(word))) return 'statement';
  // "…, the army maintained on Friday."
  if (takesClause(verb) && behind.length === 0 && AFTERWORD.test(verb)) return 'statement';
  if (near.some((word) => SHOTS.test(word))) return 'attack';
  // "held back a |shipment| of bombs"
  if (near.some((word) => SHIPMENTS.test(word)) && near.some((word) => ARMS.test(word))) return 'other';
  if (near.some((word) => ARMS.test(word))) {
    return /^(?:palestinian|iran|lebanon)$/.test(side ?? '') || has(/^(?:fighters?|militants?|gunm[ae]n)$/) ? 'attack' : 'strike';
  }
  if (isPerson && isTravel(verb, next)) return 'visit';
  if (verb === 'call') return CALLED.test(next) ? 'statement' : 'other';
  const isPaper = behind.slice(0, 4).some((word) => PAPERS.test(word));
  const topic = TOPICS.find(
    (one) => one.verb.test(verb) && (one.beside === undefined || has(one.beside)) && !(isPaper && one.beside === CAPTIVES),
  );
  if (topic) return topic.type;
  if (has(GOODS)) return 'aid';
  return has(CROWD) && has(IN_PUBLIC) ? 'protest' : 'other';
}

function isTravel(verb: string, next: string): boolean {
  if (verb === 'expect') return true;
  if (/^(?:take|set|move)$/.test(verb)) return /^(?:off|out|on)$/.test(next);
  return TRAVELS.test(verb) && (WHERE.test(next) || (/^(?:go|come|arrive|return)$/.test(verb) && /^(?:[.,;]|)$/.test(next)));
}
