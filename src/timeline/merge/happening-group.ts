import type { Telling } from '../tellings/telling.ts';

/** The tellings of one happening as they are being gathered. */
export interface HappeningGroup {
  readonly tellings: Telling[];
  readonly articles: Set<string>;
}

/** A newcomer is compared with so many tellings of a group and no more, however many articles tell of it. */
const COMPARED = 4;

export function groupOf(first: Telling): HappeningGroup {
  return { tellings: [first], articles: new Set([first.article]) };
}

export function join(group: HappeningGroup, telling: Telling): void {
  group.tellings.push(telling);
  group.articles.add(telling.article);
}

/** The tellings that stand for a group: the first ones, which are the most exact and name most. */
export function standFor({ tellings }: HappeningGroup): readonly Telling[] {
  return tellings.slice(0, COMPARED);
}
