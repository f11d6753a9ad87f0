import type { Quantity } from '../counted.ts';
import { isPlanned } from '../modality.ts';
import { leadWords, type Hit, type Scan } from '../scan.ts';
import type { After } from './after-number.ts';
import { readNounOf } from './noun-of.ts';
import { readObject } from './object.ts';
import { readWhereabouts } from './own-words.ts';

const PLEADS = /^(?:families|relatives|forum|protesters|demonstrators|marchers|crowds?|parents|mothers|rally|vigil|urgency|duty)$/;
const OFFERED = /^(?:proposals?|plan|agreement|offer|phase|stage|exchange|swap|accord|framework|outline|draft)$/;

/** "Families demand the return of all 59", "the urgency of bringing home all 101": those who wait speak of all who are held, and no offer does. */
const isPlea = ({ tokens }: Scan): boolean =>
  tokens.some(({ lower }) => PLEADS.test(lower)) && !tokens.some(({ lower }) => OFFERED.test(lower));

/** "All 59 must come home", the families' forum says. */
function isOfAll(scan: Scan, quantity: Quantity, { main }: After): boolean {
  const { head, partOf, to } = quantity;
  if (head !== null || partOf !== null || main?.cls !== 'free' || !leadWords(scan, quantity).includes('all')) return false;
  return /^(?:must|should|need|have)$/.test(scan.tokens[to]?.lower ?? '') && isPlanned(scan, main) && isPlea(scan);
}

/** "the release of the 130 hostages still held", "free the remaining 59": those in captivity are counted, whatever is planned for them. */
export function readKnownHostages(scan: Scan, quantity: Quantity, after: After): Hit | null {
  const lead = leadWords(scan, quantity);
  if (isOfAll(scan, quantity, after))
    return { cls: 'hold', rule: 'whereabouts', from: quantity.from, to: quantity.to, at: quantity.from, form: 'state' };
  if (quantity.head !== 'hostage' || quantity.bodies) return null;
  if (
    !(lead.includes('the') || (lead.includes('all') && (after.reduced?.cls === 'hold' || isPlea(scan)))) ||
    lead.some((one) => /^(?:first|last|final|next)$/.test(one))
  )
    return null;
  const verb = readObject(scan, quantity) ?? readNounOf(scan, quantity) ?? after.main;
  if (verb?.cls !== 'free' || verb.agent) return null;
  // "the 20 hostages who were left in Gaza came home on Monday": they are free
  if (verb === after.main && verb.form === 'verb' && !isPlanned(scan, verb)) return null;
  // "hand over the 20 hostages believed to be alive"
  const believed = after.reduced?.cls === 'alive' && after.reduced.from < after.reduced.at;
  if (after.reduced && (after.reduced.cls === 'hold' || believed)) return after.reduced;
  // "bring all 59 captives home", as families ask
  const asked = verb !== after.main && (isPlanned(scan, verb) || /ing$/.test(scan.tokens[verb.at]?.lower ?? ''));
  if (asked && isPlea(scan)) return readWhereabouts(scan, quantity, true);
  return (lead.includes('remaining') || quantity.traits.has('remaining')) && isPlanned(scan, verb)
    ? readWhereabouts(scan, quantity, true)
    : null;
}
