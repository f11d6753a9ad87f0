import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { AUXILIARY, SPEECH } from '../words/word-classes.ts';
import { readBare } from './bare-predicate.ts';
import { readVerbGroup } from './verb-group.ts';

const SHARE = /^(?:half|third|quarter|fifth|majority|most|two-thirds|thirds|many)$/;
const MARK = /^[,—–(-]$/;

/** "more than half of whom, at least 35, are dead", "fewer than half - 24 - believed to be alive": the number says what the share is. */
export function readShareNumber(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const { from, to } = quantity;
  if (quantity.partOf !== null || (quantity.head !== null && quantity.head !== 'person') || quantity.bodies) return null;
  const opening = word(tokens, from - 1) === 'or' ? from - 2 : from - 1;
  if (!MARK.test(tokens[opening]?.text ?? '')) return null;
  if (!tokens.slice(Math.max(0, opening - 7), opening).some(({ lower }) => SHARE.test(lower))) return null;
  // "- 20, Israel thinks - are alive"
  let closing = to;
  if (word(tokens, to) === ',' && /^[—–-]$/.test(tokens[opening]?.text ?? ''))
    while (closing < to + 7 && tokens[closing]?.text !== tokens[opening]?.text) closing += 1;
  if (!/^[,—–)-]$/.test(tokens[closing]?.text ?? '')) return null;
  const at = closing + 1;
  if (SPEECH.has(word(tokens, at + 1))) return null;
  const hit = AUXILIARY.has(word(tokens, at)) ? readVerbGroup(scan, at) : readBare(scan, at, quantity);
  return hit && !hit.agent ? hit : null;
}
