import { describe, expect, test } from 'vitest';
import { readInTurn } from '../../../src/extract/read-article.ts';
import { isoOf } from '../../../src/model/day.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';

const { knowledge } = await readKnowledge();

function windowOf(raw: string): readonly [string, string] {
  const [reading] = readInTurn([{ id: 'test', file: 'test.txt', sha256: '', raw, frontMatter: null, contentStart: 0 }], knowledge);
  if (!reading) throw new Error('nothing was read');
  return [isoOf(reading.published.earliest), isoOf(reading.published.latest)];
}

const FIRST_DAYS = [
  'Hamas fighters broke through the fence around Gaza on Saturday and shot their way into Israeli towns. The prime minister said the country was at war.',
  'Militants launched a surprise attack on Israel on Saturday, firing rockets and sending men by land, sea and air.',
  'Gunmen from Gaza stormed across the border into southern Israel on Saturday. Israel answered with air strikes.',
];

describe('the attack told as the news of the week', () => {
  test.each(FIRST_DAYS)('dates an article that gives no date: %s', (text) => {
    const [earliest, latest] = windowOf(text);
    expect(earliest >= '2023-10-07' && latest <= '2023-10-13', `${earliest} … ${latest}`).toBe(true);
  });

  test('dates none that names the day of the attack', () => {
    const [, latest] = windowOf('Families rallied on Saturday. Hamas gunmen had stormed across the border into southern Israel on Oct. 7, 2023. About 101 hostages are still held.');
    expect(latest > '2023-10-13').toBe(true);
  });
});
