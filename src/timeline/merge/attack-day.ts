import { inOrder, type Telling } from '../tellings/telling.ts';
import { groupOf, join, type HappeningGroup } from './happening-group.ts';

/** The attack that began the war stands in nearly every article: one entry, whatever words or details an article has for that day's attack. */
export function gatherAttackDay(tellings: readonly Telling[]): { readonly attack: HappeningGroup | null; readonly others: readonly Telling[] } {
  const named = tellings.filter(({ event }) => event.rule === 'attack-day').sort(inOrder);
  const [first, ...rest] = named;
  if (!first) return { attack: null, others: tellings };
  const attack = groupOf(first);
  for (const telling of rest) join(attack, telling);
  const day = first.event.start;
  const others = tellings.filter((telling) => {
    if (telling.event.rule === 'attack-day') return false;
    const { type, start, end, status } = telling.event;
    const same = type === 'attack' && status !== 'expected' && start === day && end === day;
    if (same) join(attack, telling);
    return !same;
  });
  return { attack, others };
}
