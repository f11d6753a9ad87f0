import type { IsoDate } from '../model/day.ts';
import type { Extent, Precision } from '../model/vocabulary.ts';

/** EDTF of a day or span: `2024-05-24`, `2023-11`, `2024-05-01/2024-05-10` for what lasted, `[2024-05-01..2024-05-10]` for some day within. */
export function edtfOf(start: IsoDate, end: IsoDate, precision: Precision, extent: Extent): string {
  if (start === end) return start;
  const month = start.slice(0, 7);
  if (precision === 'month' && extent === 'within' && start.endsWith('-01') && end.startsWith(month)) return month;
  if (precision === 'year' && extent === 'within' && start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`)
    return start.slice(0, 4);
  return extent === 'throughout' ? `${start}/${end}` : `[${start}..${end}]`;
}
