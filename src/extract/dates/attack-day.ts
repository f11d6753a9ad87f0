import { dayOf } from '../../model/day.ts';
import { oneDay } from './placing.ts';
import type { AttackDayValue, CalendarValue } from './time-mention.ts';
import type { Placed } from './time-rule.ts';

/**
 * The day from which this project counts: the attack, the first day of the war and of the time axis. A settled question of the
 * annotation guide: "the attack of 7 October, always 2023-10-07".
 */
export const ATTACK_DAY = dayOf('2023-10-07');
const SATURDAY = 6;

/** "Oct. 7" without a year, or with its own, is the attack's day; "Oct. 7 this year", "Monday, Oct. 7" and other years are not. */
export function attackDayOr(value: CalendarValue): CalendarValue | AttackDayValue {
  const named =
    value.month === 10 &&
    value.day === 7 &&
    (value.year === null || value.year === 2023) &&
    value.yearOffset === null &&
    value.which === 'bare' &&
    (value.weekday === null || value.weekday === SATURDAY);
  return named ? { kind: 'attack-day' } : value;
}

export function resolveAttackDay(): Placed {
  return oneDay(ATTACK_DAY, 'the attack that began the war');
}
