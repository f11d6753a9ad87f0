import type { PreparedReading } from '../prepared-reading.ts';
import { lineFinder } from '../tellings/line-finder.ts';

/** File and 1-based line of a raw offset of an article. */
export type PlaceOf = (article: string, offset: number) => { readonly file: string; readonly line: number };

export function placeFinder(readings: readonly PreparedReading[]): PlaceOf {
  const seeds = new Map(readings.map(({ seed }) => [seed.id, seed]));
  const finders = new Map<string, (offset: number) => number>();
  return (article, offset) => {
    const seed = seeds.get(article);
    const finder = finders.get(article) ?? lineFinder(seed?.raw ?? '');
    finders.set(article, finder);
    return { file: seed?.file ?? article, line: finder(offset) };
  };
}
