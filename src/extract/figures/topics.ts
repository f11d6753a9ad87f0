import { word, type Scan } from './scan.ts';
import type { Told } from './told.ts';

export const HOSTAGE_WORD = /^(?:hostages?|captives?|abductees?|captivity|abducted|kidnapped|captors?)$/;
export const PRISONER_WORD = /^(?:prisoners?|detainees?|inmates?|jails?|prisons?)$/;

export interface Topic { readonly kind: 'hostage' | 'prisoner'; /** Sentences back. */ readonly distance: number }

/** The kind of people that the nearest words before token `at` speak of, at most `reach` sentences back. */
export function topicBefore(scan: Scan, at: number, told: Told, reach: number): Topic | null {
  for (let distance = 0; distance <= reach; distance += 1) {
    const place = told.scans[scan.sentence.index - distance];
    if (!place) return null;
    const end = distance === 0 ? at : place.tokens.length;
    const reading = told.readings.findLast((one) => one.scan === place && one.kind !== 'casualty' && one.quantity.to <= end);
    for (let to = end - 1; to >= 0; to -= 1) {
      const lower = word(place.tokens, to);
      const kind = HOSTAGE_WORD.test(lower) ? 'hostage' : PRISONER_WORD.test(lower) && !isHeldByHamas(place, to) ? 'prisoner' : null;
      if (kind) return { kind, distance };
      if (reading && to < reading.quantity.to) break;
    }
    if (reading) return { kind: reading.kind === 'prisoner' ? 'prisoner' : 'hostage', distance };
  }
  return null;
}

function isHeldByHamas(scan: Scan, at: number): boolean {
  return scan.marks.some((mark) => mark.territory === 'israel' && mark.role === 'people' && mark.to === at);
}

export function speaksOf(scan: Scan, pattern: RegExp): boolean {
  return scan.tokens.some(({ lower }) => pattern.test(lower));
}

/** Hostages in this sentence or the few before, whatever stands between. */
export function hostagesNearby(scan: Scan, told: Told, reach: number): boolean {
  return told.scans.slice(Math.max(0, scan.sentence.index - reach), scan.sentence.index + 1).some((place) => speaksOf(place, HOSTAGE_WORD));
}

/** Do the sentence's names point at those who hold hostages, or where? */
export function namesCaptors({ marks }: Scan): boolean {
  return marks.some(({ territory, role }) => (role === 'force' && territory === 'palestinian') || (role === 'place' && territory === 'gaza'));
}
