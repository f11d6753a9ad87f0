import { describe, expect, test } from 'vitest';
import { articleOf, figuresOf, readFigures } from './reading.ts';

describe('a fact is given once', () => {
  test('the body goes before the headline', () => {
    const story = '# Hamas frees three hostages\nHamas freed three hostages on Saturday, Israel said.';
    expect(readFigures(story).map(({ start }) => articleOf(story).text.slice(0, start).includes('\n'))).toEqual([true]);
  });

  test('words that name a claimant go before those that do not', () => {
    expect(readFigures('Israeli strikes killed 43 people in Gaza.\nHospitals said that 43 people were killed.').map(({ sentence }) => sentence)).toEqual([1]);
  });

  test('the headline\'s hostages are the Israelis of the story', () => {
    expect(figuresOf('# Six hostages come home\nSix Israelis crossed out of Gaza on Saturday. They were hostages.')).toEqual(['hostage released israelis 6']);
  });

  test('those the headline calls home were rescued', () => {
    expect(figuresOf('# Four hostages are home\nIsraeli forces rescued four hostages on Saturday.')).toEqual(['hostage rescued all 4']);
  });

  test('the same number of others is another fact', () => {
    expect(figuresOf('Israeli strikes killed 43 people in Gaza and 43 people in Lebanon.')).toEqual(['casualty killed gaza 43', 'casualty killed lebanon 43']);
    expect(figuresOf('Hamas freed four hostages and is to free 33 hostages.\nIsrael freed 33 Palestinian prisoners.')).toEqual(['hostage released all 4', 'hostage to-release all 33', 'prisoner released palestinians 33']);
  });
});
