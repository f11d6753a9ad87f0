import { describe, expect, test } from 'vitest';
import { articleOf, figuresOf, readFigures } from './reading.ts';

describe('a fact is given once', () => {
  test('the body goes before the headline', () => {
    const story = '# Hamas frees three hostages\nHamas freed three hostages on Saturday, Israel said.';
    expect(readFigures(story).map(({ start }) => articleOf(story).text.slice(0, start).includes('\n'))).toEqual([true]);
  });

  test('a headline that says of whom goes before a body that does not', () => {
    expect(figuresOf('# Hamas frees four Israeli hostages\nHamas freed four hostages on Saturday.')).toEqual(['hostage released israelis 4']);
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

  test.each([
    ['# Four hostages freed\nSoldiers rescued four Israelis held as hostages on Saturday.', ['hostage rescued israelis 4']],
    ['# Four Israelis freed\nHamas freed four hostages on Saturday.', ['hostage released israelis 4']],
    ['# Bodies of two hostages identified\nHamas handed over the bodies of two hostages on Monday.', ['hostage returned-bodies all 2']],
    ['# Two hostages dead\nHamas handed over the bodies of two hostages on Monday.', ['hostage returned-bodies all 2']],
  ])('the story tells it better than its headline: %s', (story, figures) => expect(figuresOf(story)).toEqual(figures));

  test.each([
    ['Soldiers rescued four hostages on Saturday.\nHamas freed four hostages on Sunday.', ['hostage rescued all 4', 'hostage released all 4']],
    ['# Four prisoners freed\nHamas freed four hostages on Saturday.', ['prisoner released palestinians 4', 'hostage released all 4']],
    ['Hamas freed four hostages on Monday.\nIt freed four more hostages on Tuesday.', ['hostage released all 4', 'hostage released all 4']],
    ['Hamas freed four hostages on Monday.\nIt freed another four hostages on Tuesday.', ['hostage released all 4', 'hostage released all 4']],
    ['Four bodies of hostages came back on Monday and four more on Tuesday.', ['hostage returned-bodies all 4', 'hostage returned-bodies all 4']],
    ['Hamas freed 10 Thais and a Filipino, all hostages.\nIt then freed four Thais and a Russian, all hostages.', ['hostage released foreigners 10', 'hostage released foreigners 1', 'hostage released foreigners 4', 'hostage released foreigners 1']],
  ])('two facts with one number stay two: %s', (story, figures) => expect(figuresOf(story)).toEqual(figures));

  test.each([
    ['Hamas freed four hostages on Monday.\nThe army spoke.\nIt freed another four hostages on Tuesday.', ['hostage released all 4']],
    ['Hamas freed 10 Thais and a Filipino, all hostages.\nIt then freed four Thais and a Filipino, all hostages.', ['hostage released foreigners 10', 'hostage released foreigners 1', 'hostage released foreigners 4']],
  ])('further off, or of one country, it is told again: %s', (story, figures) => expect(figuresOf(story)).toEqual(figures));
});

describe('"the two", of whom the story has just told, are no new figure', () => {
  test.each([
    ['Hamas freed two women on Friday, both hostages.\nThe two women were kidnapped from a kibbutz.', ['hostage released women-children 2']],
    ['Hamas freed two hostages on Friday.\nThese two were kidnapped from a kibbutz.', ['hostage released all 2']],
    ['Hamas freed two hostages on Friday.\nThe two were kidnapped from a kibbutz.', ['hostage released all 2']],
    ['Hamas freed two hostages on Friday.\nThe two soldiers were kidnapped from a base.', ['hostage released all 2']],
    ['Hamas freed twelve hostages on Friday.\nThe twelve hostages were taken from a kibbutz.', ['hostage released all 12']],
    ['Hamas freed three hostages on Friday.\nAll three were abducted from a kibbutz.', ['hostage released all 3']],
    ['Hamas freed three hostages.\nIt rained.\nIt snowed.\nAll three were abducted from a kibbutz.', ['hostage released all 3']],
    ['Hamas handed over the bodies of three hostages.\nAll three were killed in captivity.', ['hostage returned-bodies all 3']],
    ['Hamas is to free three hostages.\nThe three men who are set to go free were abducted from a kibbutz.', ['hostage to-release all 3']],
  ])('%s', (story, figures) => expect(figuresOf(story)).toEqual(figures));

  test.each([
    ['Hamas freed two hostages on Friday.\nThe 2 women were kidnapped from a kibbutz.', ['hostage released all 2', 'hostage taken women-children 2']],
    ['Hamas freed two hostages on Friday.\nTwo women were kidnapped from a kibbutz.', ['hostage released all 2', 'hostage taken women-children 2']],
    ['Hamas freed three hostages on Friday.\nThe two soldiers were kidnapped from a base.', ['hostage released all 3', 'hostage taken soldiers 2']],
    ['Hamas freed thirteen hostages on Friday.\nThe thirteen hostages were taken from a kibbutz.', ['hostage released all 13', 'hostage taken all 13']],
    ['A strike in Gaza killed three people.\nAll three were wounded before.', ['casualty killed gaza 3', 'casualty wounded gaza 3']],
    ['Hamas freed three hostages on Friday.\nAll three were killed in captivity.', ['hostage released all 3', 'hostage dead all 3']],
    ['Hamas freed three hostages.\nIt rained.\nIt snowed.\nIt blew.\nAll three were abducted from a kibbutz.', ['hostage released all 3', 'hostage taken all 3']],
    ['The three men who are set to go free were abducted from a kibbutz.', ['hostage to-release men 3']],
    ['The three captives were handed over to the Red Cross.', ['hostage released all 3']],
  ])('unless the number, the words or the distance tell them apart: %s', (story, figures) => expect(figuresOf(story)).toEqual(figures));
});
