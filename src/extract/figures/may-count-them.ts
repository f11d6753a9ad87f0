import type { Claimant } from './claimants.ts';
import type { Reading } from './told.ts';

export const HEALTH = /\b(?:health|medics|medical|hospitals?|civil def[ea]n[cs]e|red crescent)\b/i;

/** Gaza's health officials count Gaza's dead, not those of Israel, its hostages nor who is set free, whatever else their sentence says. */
export function mayCountThem(
  claimant: Claimant,
  text: string,
  { kind, measure, group }: Pick<Reading, 'kind' | 'measure' | 'group'>,
): boolean {
  if (claimant.only !== undefined && kind === 'casualty' && claimant.only !== group) return false;
  const health = HEALTH.test(text.slice(claimant.start, claimant.end));
  return !(
    health &&
    claimant.territory !== 'israel' &&
    (kind === 'hostage' || measure === 'released' || group === 'israel' || group === 'israeli-soldiers')
  );
}
