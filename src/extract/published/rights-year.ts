import { dayFrom } from '../../model/day.ts';
import { rawLines } from './raw-lines.ts';
import { band, type ClueReader } from './vote.ts';

/** "© 2023 Meridian Wire", "Copyright 2025 Coastal News Agency": the year of the page, which may have been built later than the story. */
const RIGHTS = /(?:©|\(c\)|copyright)[^\d\n]{0,20}(?<year>20\d\d)(?!\d|[–-]20)/i;

export const rightsYear: ClueReader = ({ article }) => {
  for (const line of rawLines(article.raw)) {
    const match = RIGHTS.exec(line.text.slice(0, 200));
    const year = Number(match?.groups?.['year']);
    if (match === null || Number.isNaN(year)) continue;
    const start = line.start + match.index;
    return [
      band({
        rule: 'rights-year',
        earliest: dayFrom(year, 1, 1),
        latest: dayFrom(year, 12, 31),
        weight: 1.2,
        says: `the rights line of the page says ${year}`,
        at: { start, end: start + match[0].length, in: 'raw' },
      }),
    ];
  }
  return [];
};
