import { word, type Scan } from './scan.ts';
import type { Reading, Told } from './told.ts';

export const HOSTAGE_WORD = /^(?:hostages?|captives?|abductees?|captivity|abducted|kidnapped|captors?)$/;
export const PRISONER_WORD = /^(?:prisoners?|detainees?|inmates?|jails?|prisons?|convicts?|lifers?)$/;

/** The same words anywhere in a sentence. */
const HOSTAGES = /\b(?:hostages?|captives?|abductees?|captivity|abducted|kidnapped|captors?)\b/i;
const ANY_WORD =
  /\b(?:hostages?|captives?|abductees?|captivity|abducted|kidnapped|captors?|prisoners?|detainees?|inmates?|jails?|prisons?|convict(?:s|ed)?|lifers?)\b/i;

export interface Topic {
  readonly kind: 'hostage' | 'prisoner';
  /** Sentences back. */ readonly distance: number;
}

/** The kind of people that the nearest words before token `at` speak of, at most `reach` sentences back. */
export function topicBefore(scan: Scan, at: number, told: Told, reach: number): Topic | null {
  for (let distance = 0; distance <= reach; distance += 1) {
    const index = scan.sentence.index - distance;
    const sentence = told.article.sentences[index];
    if (!sentence) return null;
    const reading = told.readings.findLast(
      (one) =>
        one.scan.sentence === sentence && one.kind !== 'casualty' && (distance === 0 ? one.quantity.to <= at : !isPriceOf(one, told)),
    );
    const place = ANY_WORD.test(sentence.text) ? told.scanAt(index) : undefined;
    const end = !place ? 0 : distance === 0 ? at : place.tokens.length;
    for (let to = end - 1; to >= 0; to -= 1) {
      const lower = word(place?.tokens ?? [], to);
      // "Palestinians convicted of graver crimes than the 240 who were let out"
      const convicted = lower === 'convicted';
      const kind = HOSTAGE_WORD.test(lower)
        ? 'hostage'
        : place && (PRISONER_WORD.test(lower) || convicted) && !isHeldByHamas(place, to) && !(distance > 0 && isPrice(place, to))
          ? 'prisoner'
          : null;
      if (kind) return { kind, distance };
      if (reading && to < reading.quantity.to) break;
    }
    if (reading) return { kind: reading.kind === 'prisoner' ? 'prisoner' : 'hostage', distance };
  }
  return null;
}

/** "33 hostages for 2,000 prisoners, among them 737 on a list": the price, or a part of it. */
function isPriceOf({ kind, scan, hit, quantity }: Reading, { readings }: Told): boolean {
  // behind those whom it is paid for; "In exchange for 90 prisoners …" opens with it
  const isBehind = ({ from }: Reading['quantity']): boolean =>
    from >= 8 || readings.some((one) => one.scan === scan && one.kind === 'hostage' && one.quantity.from < from);
  const exchanged = (one: Reading): boolean => one.hit?.rule === 'exchange' && isBehind(one.quantity);
  return (
    (hit?.rule === 'exchange' && isBehind(quantity)) ||
    (kind === 'prisoner' && readings.some((one) => one.scan === scan && one.quantity.from < quantity.from && exchanged(one)))
  );
}

/** "were freed in exchange for prisoners": the sentence speaks of the others. */
function isPrice({ tokens }: Scan, at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 14; left -= 1)
    if (word(tokens, left) === 'for' && /^(?:exchange|return|exchanged|swapped|traded|released|freed)$/.test(word(tokens, left - 1)))
      return left > 4;
  return false;
}

function isHeldByHamas(scan: Scan, at: number): boolean {
  return scan.marks.some((mark) => mark.territory === 'israel' && mark.role === 'people' && mark.to === at);
}

export function speaksOf(scan: Scan, pattern: RegExp): boolean {
  return scan.tokens.some(({ lower }) => pattern.test(lower));
}

/** Hostages in this sentence or the few before, whatever stands between. */
export function hostagesNearby(scan: Scan, told: Told, reach: number): boolean {
  const { index } = scan.sentence;
  return told.article.sentences.slice(Math.max(0, index - reach), index + 1).some(({ text }) => HOSTAGES.test(text));
}

/** Do the sentence's names point at those who hold hostages, or where? */
export function namesCaptors({ marks }: Scan): boolean {
  return marks.some(
    ({ territory, role }) => (role === 'force' && territory === 'palestinian') || (role === 'place' && territory === 'gaza'),
  );
}
