import { expect, test } from 'vitest';
import { moment, written } from '../dates/written.ts';
import { dated, knowing } from './dated.ts';

const RESCUE = moment({ id: 'rescue', name: 'the rescue of four captives', from: '2024-06-08', type: 'rescue', cues: ['four captives|hostages camp|apartment pulled|rescued|rescue'] });
const TRUCE = moment({ id: 'truce', name: 'the truce of October 2025', from: '2025-10-10', type: 'truce', cues: ['truce noon October'] });

test('a hostile text is dated in time that grows with it alone', () => {
  const hostile = [
    'war for nearly nine months of war '.repeat(3000),
    'on Friday four captives rescued camp '.repeat(3000),
    'Oct. 21, 2023 '.repeat(6000),
  ].map((text) => written(text));
  const began = process.hrtime.bigint();
  for (const article of hostile) dated(article, { knowledge: knowing({ moments: [RESCUE, TRUCE] }) });
  expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(30);
});
