import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

describe('captives with the Red Cross have been let go', () => {
  test.each([
    ['The 12 captives were in the hands of the Red Cross by nightfall.', ['hostage released all 12']],
    ['Hamas said seven hostages were with the Red Cross.', ['hostage released all 7']],
    ['Four hostages are in the care of the ICRC, the army said.', ['hostage released all 4']],
    ['Thirteen Israelis seized by Hamas are now in Red Cross vehicles.', ['hostage released israelis 13']],
    ['The militants sent two women out of Gaza on Thursday.', ['hostage released women-children 2']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['The prisoners asked to meet two delegates of the Red Cross.', 'Twelve medics with the Red Cross visited the hostages.'])(
    'but its own people have not: %s',
    (story) => {
      expect(figuresOf(story)).toEqual([]);
    },
  );
});

describe('a part of the dead or the freed beside another part shares its verb', () => {
  test.each([
    ['Two of his sons and four of his grandchildren were killed in an Israeli strike on their car in Gaza.', ['casualty killed gaza 2', 'casualty killed gaza 4']],
    ['Three of her brothers and five of their children died in the bombing of Gaza City.', ['casualty killed gaza 3', 'casualty killed gaza 5']],
    ['In the truce 81 Israelis, all of them women or children, and 24 foreigners were freed.', ['hostage released israelis 81', 'hostage released foreigners 24']],
    ['Hamas took hostages.\nSince then 77 Israelis, most of them women, and 24 foreigners have been let go.', ['hostage released israelis 77', 'hostage released foreigners 24']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['Two of his sons spoke, and four of his neighbours were killed in a strike on Gaza City.', 'The 77 mayors, most of them from the south, met the 24 foreigners who had been freed by Hamas.'])(
    'but not one with a verb of its own, nor those who meet the freed: %s',
    (story) => {
      expect(figuresOf(story)).toHaveLength(1);
    },
  );
});

describe('dead among those held', () => {
  test.each([
    ['The army confirmed the deaths of 42 of those still held in Gaza.', ['hostage dead all 42']],
    ['Israel has confirmed the deaths of at least 30 of those remaining in captivity.', ['hostage dead all 30 at-least']],
    ['Israel says 129 hostages are held.\nFour others have been held for a decade, two of them soldiers\' bodies.', ['hostage held all 129', 'hostage held all 4', 'hostage dead soldiers 2']],
    ['Hamas holds 20 more hostages, eight of them dead soldiers.', ['hostage held all 20', 'hostage dead soldiers 8']],
    ['The army says 20 of the 132 captives it believes are left in the enclave are dead.', ['hostage dead all 20', 'hostage held all 132']],
    ['Thirty captives are still in Gaza, 12 of them dead, out of some 250 seized in the attack, which killed 1,200 people.', ['hostage held all 30', 'hostage dead all 12', 'hostage taken all 250 about', 'casualty killed israel 1200']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each([
    ['Hamas holds 20 more hostages, eight of them soldiers.', ['hostage held all 20', 'hostage held soldiers 8']],
    ['The strike killed 12 people in Gaza City, eight of them soldiers\' relatives.', ['casualty killed gaza 12']],
  ])('but the living are held: %s', (story, figures) => {
    expect(figuresOf(story).slice(0, figures.length)).toEqual(figures);
  });
});

describe('a release that would have been is a promise', () => {
  test.each([
    ['The plan would have started with the release of 40 hostages.', 'hostage to-release all 40'],
    ['The deal would have begun with the return of 33 hostages.', 'hostage to-release all 33'],
    ['Ten hostages must be on each day\'s list, Israel said.', 'hostage to-release all 10'],
    ['There have to be 10 hostages on every list, Israel said.', 'hostage to-release all 10'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story)).toEqual([figure]);
  });

  test('but not one that is over', () => {
    expect(figuresOf('The deal would have been signed after the release of 40 hostages last week.')).toEqual(['hostage released all 40']);
  });
});

describe('those missing of whom some are captives are missing', () => {
  test.each([
    ['Ten Americans are unaccounted for, some of them hostages.', 'casualty missing other 10'],
    ['Nine Britons are unaccounted for, several of them held by Hamas.', 'casualty missing other 9'],
    ['The families of hostages met the president.\nTen Americans are unaccounted for.', 'hostage held americans 10'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story)).toEqual([figure]);
  });
});

describe('more of the same land', () => {
  test.each([
    ['Five Americans are alive among the 129 hostages; the bodies of three more are being held.', 'hostage dead americans 3'],
    ['Ten Thais were freed by Hamas, and 18 are still thought to be held.', 'hostage held foreigners 18'],
    ['Hamas freed 14 Israelis and three others, most of them Russians.', 'hostage released foreigners 3'],
    ['In the truce 81 Israeli hostages and 24 others, mostly Thai farm workers, were freed.', 'hostage released foreigners 24'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story).at(-1)).toBe(figure);
  });

  test('but not where all who are held are counted', () => {
    expect(figuresOf('Ten Thais were freed by Hamas, and 137 are still held.').at(-1)).toBe('hostage held all 137');
  });
});

describe('one of whom the text says who he is', () => {
  test.each([
    ['Four hostages have been let go so far and one, a soldier, was rescued by the army.', 'hostage rescued soldiers 1'],
    ['Three captives came home, and one, a Thai farm worker, was freed on his own.', 'hostage released foreigners 1'],
    ['Gunmen fired at a bus in Israel; one, a man of 82, was killed.', 'casualty killed israel 1'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story).at(-1)).toBe(figure);
  });

  test.each(['The raid freed no hostages; one of the dead was Goldberg-Polin.', 'Of one, a soldier, nothing was heard in Gaza.'])('but not one who is named: %s', (story) => {
    expect(figuresOf(story)).toEqual([]);
  });
});
