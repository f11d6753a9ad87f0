import type { ClaimFrame } from './claim-frames.ts';
import { endOfReach } from './claim-clauses.ts';
import { endOfName, startOfName } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { NO_SPEAKER, PAPER } from './words/claim-words.ts';

type Frames = ClaimFrame[];

/** "laid out", "put forward", "put on the table", "made public", "sent both sides a paper", "the paper he sent": puts terms before others. */
export function presents(tokens: readonly Token[], at: number): boolean {
  const verb = word(tokens, at);
  const next = word(tokens, at + 1);
  if (/^(?:presents?|presented|propose[sd]|submit(?:s|ted)|table[sd]|outline[sd]|unveil(?:s|ed))$/.test(verb)) return true;
  if (/^(?:lays?|laid|sets?|spell(?:s|ed)?)$/.test(verb)) return next === 'out';
  if (/^puts?$/.test(verb))
    return next === 'forward' || [1, 2, 3, 4].some((step) => word(tokens, at + step) === 'on' && word(tokens, at + step + 2) === 'table');
  if (/^ma(?:kes?|de)$/.test(verb)) return next === 'public';
  if (!/^(?:sen[dt]s?|hand(?:s|ed)|pass(?:es|ed)|conveyed|delivered|relayed|circulated)$/.test(verb)) return false;
  return [-5, -4, -3, -2, 1, 2, 3, 4, 5, 6].some(
    (step) => PAPER.test(word(tokens, at + step)) || /^(?:proposals?|offer)$/.test(word(tokens, at + step)),
  );
}

/** "Hamas's demand for 200 prisoners", "under Egypt's plan": claims what is to be. */
export function addPlanOf(tokens: readonly Token[], at: number, frames: Frames): void {
  const from = word(tokens, at) === "'s" ? startOfName(tokens, at) : at;
  const to = from === at ? at + 1 : at;
  if (from === at || !NO_SPEAKER.test(word(tokens, at - 1)))
    frames.push({ from, to, start: at, end: endOfReach(tokens, at), act: 'plans', place: 'leading', verb: 'plan' });
}

/** "under the plan of Steve Witkoff, …": a name behind. */
export function addPlanFrom(tokens: readonly Token[], at: number, frames: Frames): void {
  const to = endOfName(tokens, at + 2);
  if (!/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') || !/^(?:,|would|would|is|has)$/.test(word(tokens, to))) return;
  frames.push({ from: at + 2, to, start: at, end: endOfReach(tokens, at), act: 'plans', place: 'leading', verb: 'plan' });
}
