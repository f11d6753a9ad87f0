import { inOrder, type Telling } from '../tellings/telling.ts';
import type { MayJoin } from './merge-tellings.ts';
import { groupOf, join, type HappeningGroup } from './happening-group.ts';

/**
 * The attack that began the war stands in nearly every article: one entry, whatever words or details an article has for that day's
 * attack.
 */
export function gatherAttackDay(
  tellings: readonly Telling[],
  mayJoin: MayJoin,
): { readonly attack: HappeningGroup | null; readonly others: readonly Telling[] } {
  const named = tellings.filter(({ event }) => event.rule === 'attack-day').sort(inOrder);
  const [first, ...rest] = named;
  if (!first) return { attack: null, others: tellings };
  const attack = groupOf(first);
  const day = first.event.start;
  const isOther = ({ event: { type, start, end, status } }: Telling) =>
    type === 'attack' && status !== 'expected' && start === day && end === day;
  for (const telling of [...rest, ...tellings.filter((one) => one.event.rule !== 'attack-day' && isOther(one)).sort(inOrder)]) {
    if (mayJoin(telling, attack)) join(attack, telling);
  }
  const gathered = new Set(attack.tellings);
  const others = tellings.filter((telling) => !gathered.has(telling));
  return { attack, others };
}
