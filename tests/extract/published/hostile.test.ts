import { expect, test } from 'vitest';
import { moment, written } from '../dates/written.ts';
import { dated, knowing } from './dated.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

const RESCUE = moment({ id: 'rescue', name: 'the rescue of four captives', from: '2024-06-08', type: 'rescue', cues: ['four captives|hostages camp|apartment pulled|rescued|rescue'] });
const TRUCE = moment({ id: 'truce', name: 'the truce of October 2025', from: '2025-10-10', type: 'truce', cues: ['truce noon October'] });

test('a hostile text is dated in time that grows with it alone', () => {
  const hostile = [
    'war for nearly nine months of war '.repeat(3000),
    'on Friday four captives rescued camp '.repeat(3000),
    'Oct. 21, 2023 '.repeat(6000),
  ].map((text) => written(text));
  expect(cpuSeconds(() => hostile.forEach((article) => dated(article, { knowledge: knowing({ moments: [RESCUE, TRUCE] }) })))).toBeLessThan(30);
});
