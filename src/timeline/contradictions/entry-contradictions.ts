import type { Figure } from '../../model/figure.ts';
import type { Message } from '../../model/message.ts';
import { isDay } from '../same/days.ts';
import type { SettledEntry } from '../settle-entries.ts';
import { compareText, inOrder, type Telling } from '../tellings/telling.ts';
import { amountWords, figureWords } from './claim-words.ts';
import { clash } from './clash.ts';
import type { PlaceOf } from './place-of.ts';

/**
 * Where the articles of one entry do not agree: on its day, on whether it happened, on its numbers. One note for each value that
 * differs from the one most told.
 */
export function entryContradictions({ entry, tellings }: SettledEntry, placeOf: PlaceOf): Message[] {
  if (tellings.length < 2) return [];
  const sorted = tellings.toSorted(inOrder);
  return [...days(sorted, entry.title, entry.start), ...statuses(sorted, entry.title), ...figures(sorted, entry.title, placeOf)];
}

function days(tellings: readonly Telling[], title: string, settled: string): Message[] {
  const exact = tellings.filter((telling) => isDay(telling) && telling.event.status !== 'expected');
  return [...Map.groupBy(exact, ({ reading }) => reading.start)]
    .filter(([day]) => day !== settled && exact.some(({ reading }) => reading.start === settled))
    .map(([day, told]) => note(told[0], `"${title}" is told of ${day} here${others(told.length)}, of ${settled} by most`));
}

function statuses(tellings: readonly Telling[], title: string): Message[] {
  const denied = tellings.filter(({ event }) => event.status === 'denied');
  const told = tellings.filter(({ event }) => event.status === 'happened' || event.status === 'ongoing');
  const first = told[0];
  return denied.length === 0 || !first
    ? []
    : [note(denied[0], `"${title}" is denied here${others(denied.length)}; ${first.file}:${first.line} tells it as a fact`)];
}

function figures(tellings: readonly Telling[], title: string, placeOf: PlaceOf): Message[] {
  const distinct = new Map(tellings.flatMap((telling) => telling.figures.map((figure): [string, Figure] => [figure.id, figure])));
  // Running totals are compared day by day, apart from entries: the sentence that names the attack gives the toll of its own day.
  const all = [...distinct.values()].filter(({ scope }) => scope === 'incident' || scope === 'period');
  return [...Map.groupBy(all, ({ kind, measure, group, scope }) => `${kind} ${measure} ${group} ${scope}`).values()].flatMap((claims) => {
    const values = [...Map.groupBy(claims, amountWords)].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
    const most = values[0]?.[1][0];
    if (!most) return [];
    return values.slice(1).flatMap(([, [first]]) => {
      if (!first || first.article === most.article || !sameDays(first, most) || !clash(first, most)) return [];
      const [here, there] = [placeOf(first.article, first.start), placeOf(most.article, most.start)];
      return [
        {
          level: 'note' as const,
          ...here,
          rule: 'contradiction',
          text: `"${title}": ${figureWords(first)} here, ${figureWords(most)} in ${there.file}:${there.line}`,
        },
      ];
    });
  });
}

function sameDays(a: Figure, b: Figure): boolean {
  return a.asOf.earliest <= b.asOf.latest && b.asOf.earliest <= a.asOf.latest;
}

function note(telling: Telling | undefined, text: string): Message {
  return { level: 'note', file: telling?.file ?? '', line: telling?.line ?? null, rule: 'contradiction', text };
}

function others(count: number): string {
  return count === 1 ? '' : ` and in ${count - 1} more`;
}
