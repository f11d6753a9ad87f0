import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';

const WANTS = /^(?:wants?|wanted|wanting|demands?|demanded|demanding|seeks?|sought|seeking)$/;

/** "wants an end to the war, a full withdrawal and thousands of prisoners out": the last of what one side asks for. */
export function readWantedOut({ tokens }: Scan, { head, bodies, from, to }: Quantity): Hit | null {
  if (bodies || !/^(?:hostage|prisoner|detainee)$/.test(head ?? '') || !/^(?:out|freed|released|free|home)$/.test(word(tokens, to)))
    return null;
  if (!/^(?:and|,|also)$/.test(word(tokens, from - 1)) || (tokens[to + 1] && tokens[to + 1]?.kind !== 'mark')) return null;
  for (let at = from - 2; at >= 0 && at >= from - 24; at -= 1) {
    if (/^[;:]$|^(?:who|that|when|after)$/.test(word(tokens, at))) return null;
    if (WANTS.test(word(tokens, at))) return { cls: 'due', rule: 'wanted-out', from, to: to + 1, at: to, form: 'noun' };
  }
  return null;
}
