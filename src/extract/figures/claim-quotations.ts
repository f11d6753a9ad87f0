import { asClaimant } from './claimant-of-frame.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import type { Scan } from './scan.ts';
import type { Told } from './told.ts';

/** Sentences of one quotation that are looked through for who speaks. */
const LONGEST_QUOTATION = 3;
const MARKS = /[“”"]/g;

type SpeakerOf = (place: Scan | undefined, behind: boolean) => Claimant | null;

/** Who speaks the quotation that the number stands in, where another sentence says so. */
export function quotedClaim(scan: Scan, quantity: Quantity, told: Told): Claimant | null {
  if (!isQuoted(scan, quantity, told)) return null;
  const { paragraph, index } = scan.sentence;
  const speakerOf: SpeakerOf = (place, behind) => {
    const frame =
      place &&
      told.framesOf(place).findLast((one) => one.act === 'says' && (one.place === 'trailing' || (!behind && one.place === 'leading')));
    return frame ? asClaimant(place, frame, told) : null;
  };
  // "'They came to it late,' says Levy. 'It took the release of four women …'"
  for (let back = 1; back <= LONGEST_QUOTATION; back += 1) {
    const before = told.scanAt(index - back);
    if (before?.sentence.paragraph !== paragraph) break;
    const speaker = speakerOf(before, false);
    if (speaker) return speaker;
  }
  // "'Twenty are alive. The others we shall bury,' the minister said."
  for (let ahead = 1; ahead <= LONGEST_QUOTATION; ahead += 1) {
    const next = told.scanAt(index + ahead);
    if (next?.sentence.paragraph !== paragraph) break;
    const speaker = speakerOf(next, true);
    if (speaker) return speaker;
  }
  return paragraphBefore(scan, told, speakerOf);
}

/** A paragraph that is a quotation and names nobody goes on with the speaker of the one before. */
function paragraphBefore({ sentence }: Scan, told: Told, speakerOf: SpeakerOf): Claimant | null {
  let first = sentence.index;
  while (told.article.sentences[first - 1]?.paragraph === sentence.paragraph) first -= 1;
  const before = told.scanAt(first - 1);
  const opens = /^[“"]/.test(told.article.sentences[first]?.text ?? '');
  if (!opens || !before || before.sentence.paragraph !== sentence.paragraph - 1 || !/[“”"]/.test(before.sentence.text)) return null;
  return speakerOf(before, false);
}

/** Does the number stand in a quotation that an earlier or this sentence of the paragraph has opened? */
function isQuoted(scan: Scan, quantity: Quantity, told: Told): boolean {
  const { text, sentences } = told.article;
  let first = scan.sentence;
  for (let index = first.index - 1; sentences[index]?.paragraph === scan.sentence.paragraph; index -= 1) first = sentences[index] ?? first;
  const end = scan.tokens[quantity.number.from]?.start ?? scan.sentence.end;
  return (text.slice(first.start, end).match(MARKS)?.length ?? 0) % 2 === 1;
}
