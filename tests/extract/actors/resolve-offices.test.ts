import { describe, expect, test } from 'vitest';
import { findActors } from '../../../src/extract/actors/find-actors.ts';
import { resolveOffices } from '../../../src/extract/actors/resolve-offices.ts';
import { dayOf } from '../../../src/model/day.ts';
import { articleOf, knowledge } from './read.ts';

function byOffice(earliest: string, latest: string, ...lines: string[]): string[] {
  const article = articleOf(...lines);
  const window = { earliest: dayOf(earliest), latest: dayOf(latest), best: dayOf(latest), stated: null, clues: [] };
  const { mentions } = resolveOffices(article, findActors(article, knowledge), window, knowledge);
  return mentions.filter((mention) => mention.how === 'office').map((mention) => mention.actor);
}

describe('an office named alone is the one who held it on the day', () => {
  test.each([
    ['2024-05-20', "Qatar's prime minister said so.", 'mohammed-bin-abdulrahman-al-thani'],
    ['2024-05-20', 'The Israeli defense minister said so.', 'yoav-gallant'],
    ['2025-02-01', 'The Israeli defense minister said so.', 'israel-katz'],
    ['2024-05-20', 'The CIA director said so.', 'william-burns'],
    ['2024-05-20', 'The director of the CIA said so.', 'william-burns'],
    ['2024-05-20', 'The U.N. secretary-general said so.', 'antonio-guterres'],
    ['2024-05-20', 'The emir of Qatar said so.', 'tamim-bin-hamad-al-thani'],
    ['2024-05-20', 'The head of Mossad said so.', 'david-barnea'],
  ])('%s: %s', (day, sentence, id) => {
    expect(byOffice(day, day, sentence)).toEqual([id]);
  });

  test('a counterpart holds the like office', () => {
    expect(byOffice('2024-05-31', '2024-05-31', 'Antony Blinken telephoned his Turkish counterpart.')).toEqual(['hakan-fidan']);
  });

  test('"the president" is the one named last who held such an office', () => {
    expect(byOffice('2024-05-31', '2024-05-31', 'President Joe Biden met Benjamin Netanyahu.', 'The president said no.')).toEqual(['joe-biden']);
  });
});

describe('an office stays unresolved', () => {
  test.each([
    ['2024-05-20', '2024-05-20', 'The former CIA director said so.'],
    ['2024-10-01', '2025-02-01', 'The Israeli defense minister said so.'],
    ['2024-05-20', '2024-05-20', 'David Barnea, the head of Mossad, said so.'],
    ['2024-05-20', '2024-05-20', 'CIA Director William Burns said so.'],
    ['2024-05-20', '2024-05-20', "Egypt's president, Abdel Fattah el-Sisi, said so."],
    ['2024-05-20', '2024-05-20', 'The president said so.'],
    ['2024-05-20', '2024-05-20', 'A foreign minister said so.'],
  ])('%s…%s: %s', (earliest, latest, sentence) => {
    expect(byOffice(earliest, latest, sentence)).toEqual([]);
  });
});
