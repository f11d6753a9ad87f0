import { addAccording, addBelieved, addCited, addOwner, addQuoted } from './claim-adjuncts.ts';
import { addBy } from './claim-counted-by.ts';
import { addPlanFrom } from './claim-papers.ts';
import { addSpeaker, mayClaim } from './claim-speakers.ts';
import { endOfReach } from './claim-clauses.ts';
import { startOfName } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { PAPER } from './words/claim-words.ts';

/** Who says something, and over which tokens of the sentence it holds. */
export interface ClaimFrame {
  /** Tokens [from, to) of the one who says it. */
  readonly from: number;
  readonly to: number;
  /** Tokens [start, end) of what is said. */
  readonly start: number;
  readonly end: number;
  /** says: speaks or counts. plans: asks, offers, proposes: claims what is to be, not what was. */
  readonly act: 'says' | 'plans';
  /**
   * leading: "the ministry says 43 …". trailing: "43 …, the ministry says". owner: "the ministry's count of …".
   * relative: "the 20,000 whom Israel says …".
   */
  readonly place: 'leading' | 'trailing' | 'owner' | 'relative';
  readonly verb: string;
}

/** Everybody in the sentence who says, counts or asks for something. */
export function findClaimFrames(tokens: readonly Token[]): ClaimFrame[] {
  const frames: ClaimFrame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const lower = word(tokens, at);
    if (isAccording(tokens, at)) addAccording(tokens, at, frames);
    // "…, the ministry said, adding that 12 were missing", "…, meaning that 18 are to come": the same speaker goes on
    else if (goesOn(tokens, at) && frames.at(-1)?.act === 'says') {
      const { from, to } = frames.at(-1) ?? { from: at, to: at };
      frames.push({ from, to, start: at, end: endOfReach(tokens, at), act: 'says', place: 'leading', verb: lower });
    } else if (lower === 'citing' || lower === 'quoting') addCited(tokens, at, frames);
    else if (lower === 'quoted') addQuoted(tokens, at, frames);
    else if (lower === 'if') addBelieved(tokens, at, frames);
    else if (lower === 'by' || lower === 'in') addBy(tokens, at, frames);
    else if (mayClaim(tokens, at)) addSpeaker(tokens, at, frames);
    else if (lower === "'s" || lower === 'its' || lower === 'their') addOwner(tokens, at, frames);
    else if (PAPER.test(lower) && word(tokens, at + 1) === 'of') addPlanFrom(tokens, at, frames);
    // "palestinians killed, as the ministry has it", "as the army counts them"
    else if (
      (lower === 'it' || lower === 'them') &&
      /^(?:has|counts?|tells?|puts|reckons)$/.test(word(tokens, at - 1)) &&
      word(tokens, startOfName(tokens, at - 1) - 1) === 'as'
    )
      frames.push({
        from: startOfName(tokens, at - 1),
        to: at - 1,
        start: 0,
        end: tokens.length,
        act: 'says',
        place: 'leading',
        verb: 'has',
      });
  }
  return frames;
}

/** "adding 12 were missing", "meaning that", "and warning that". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) === 'adding') return true;
  return (
    /^(?:meaning|noting|warning|stressing|insisting|claiming|explaining)$/.test(word(tokens, at)) &&
    word(tokens, at + 1) === 'that' &&
    /^(?:,|and)$/.test(word(tokens, at - 1))
  );
}

/** "according to", "as per the ministry", ", per the ministry". */
function isAccording(tokens: readonly Token[], at: number): boolean {
  const lower = word(tokens, at);
  if (lower === 'according') return word(tokens, at + 1) === 'to';
  if (lower === 'as') return word(tokens, at + 1) === 'per';
  const named = word(tokens, at + 1) === 'the' || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  return lower === 'per' && named && (at === 0 || /^[,—(]$/.test(word(tokens, at - 1)));
}
