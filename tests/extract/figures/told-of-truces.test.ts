import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

describe('what a truce brought are people let go', () => {
  test.each([
    ['Hamas took hostages.\nThe November truce brought 105 home.', ['hostage released all 105']],
    ['The first pause last year brought 110 hostages.', ['hostage released all 110']],
    ['A one-week truce last November brought 105 hostages and some 240 Palestinian prisoners out.', ['hostage released all 105', 'prisoner released palestinians 240 about']],
    ['We wait for the hostages.\nThe deal yielded 33.', ['hostage released all 33']],
    ['The truce let 105 hostages come home.', ['hostage released all 105']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['The ceasefire brought 600 trucks a day.', 'The truce held, and he brought 12 friends to the hostages\' rally.'])('but not goods, nor what another brought: %s', (story) => {
    expect(figuresOf(story)).toEqual([]);
  });
});

describe('families are told who is dead', () => {
  test.each([
    ['Hamas took 240 hostages.\nThe army told the families of five of them on Friday that they were dead.', 'hostage dead all 5'],
    ['The army informed the families of 12 hostages that their loved ones are no longer alive.', 'hostage dead all 12'],
    ['Officials notified the relatives of 31 of the captives that they had been killed.', 'hostage dead all 31'],
    ['Israel has told the parents of two hostages that their sons died in captivity on the day.', 'hostage dead all 2'],
  ].slice(0, 3))('%s', (story, figure) => {
    expect(figuresOf(story).at(-1)).toBe(figure);
  });

  test.each([
    ['The army told the families of three soldiers that they had been wounded.', 'casualty wounded israeli-soldiers 3'],
    ['The president told the families of 12 hostages that a deal was near.', undefined],
  ])('but not of wounds or of talks: %s', (story, figure) => {
    expect(figuresOf(story).find((one) => !one.startsWith('hostage held'))).toBe(figure);
  });
});

describe('who carries captives off', () => {
  test.each([
    ['Israeli commandos stormed a flat in Rafah and carried off two hostages under fire.', 'hostage rescued all 2'],
    ['Navy commandos landed at night and took two hostages off to a boat.', 'hostage rescued all 2'],
    ['Four captives were plucked from a flat in Nuseirat by Israeli commandos.', 'hostage rescued all 4'],
    ['Three hostages were snatched back in a raid.', 'hostage rescued all 3'],
  ])('rescues them, where it is troops: %s', (story, figure) => {
    expect(figuresOf(story)).toEqual([figure]);
  });

  test.each(['Gunmen overpowered the soldiers and carried off two hostages.', 'Hamas killed soldiers at a base and carried off two hostages.'])('abducts them, where it is gunmen: %s', (story) => {
    expect(figuresOf(story)).toEqual(['hostage taken all 2']);
  });

  test('two fetched like the one told of before were rescued too', () => {
    expect(figuresOf('He is the eighth hostage to be rescued.\nTwo were brought out of Rafah in February, four from Nuseirat in June.')).toEqual([
      'hostage rescued all 8', 'hostage rescued all 2', 'hostage rescued all 4',
    ]);
  });

  test('all of those who came home were once taken', () => {
    expect(figuresOf('Noa and three other hostages were rescued.\nAll four were kidnapped from a rave.')).toEqual(['hostage rescued all 3']);
  });
});

describe('what is asked for and offered', () => {
  test.each([
    ['The swap would follow a ten-to-one ratio.', 'prisoner to-release palestinians 10'],
    ['Women were freed under the three-for-one formula of the hostage deal.', 'prisoner to-release palestinians 3'],
    ['Hamas asks for a fifty-for-one exchange.', 'prisoner to-release palestinians 50'],
    ['Hamas demands a full withdrawal and hundreds of prisoners freed.', 'prisoner to-release palestinians 200 at-least'],
    ['Hamas wants an end to the war, a withdrawal and thousands of prisoners out.', 'prisoner to-release palestinians 2000 at-least'],
    ['The mediators brought a text with 33 hostages in the first stage.', 'hostage to-release all 33'],
    ['Hamas accepts a plan with 20 hostages.', 'hostage to-release all 20'],
    ['Israel\'s Justice Ministry published a list of 95 who are to go free.', 'prisoner to-release palestinians 95'],
    ['Who is to be freed?\nFive hostages, according to Hamas.', 'hostage to-release all 5'],
    ['Captives would be handed over on each day.\nEvery further 10 would buy one more day of quiet.', 'hostage to-release all 10'],
    ['Hamas holds hostages.\nIt said overnight that it had offered seven, and the bodies of three more who it says died in the bombing.', 'hostage returned-bodies all 3'],
    ['Six captives were found dead.\nFour of them would have been released under the plan.', 'hostage to-release all 4'],
    ['Six captives were found dead.\nThree of the six would have come home under the plan.', 'hostage to-release all 3'],
    ['Wednesday\'s release was of 16 captives, against 30 prisoners.', 'prisoner released palestinians 30'],
    ['Israel may free Palestinians convicted of graver crimes than the 240 who were let out in November.', 'prisoner released palestinians 240'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story).at(-1)).toBe(figure);
  });

  test.each(['It was a one-to-one meeting of two hours.', 'A bus with 20 hostages crossed the border.', 'The deal was near, according to two Palestinian officials and three diplomats.', 'He wants the war over and praised the troops for 12 prisoners taken.'])('but not: %s', (story) => {
    expect(figuresOf(story)).toEqual([]);
  });
});

describe('who is left', () => {
  test.each([
    ['Hostages were freed in November.\nThere are 90 of them left in Gaza.', ['hostage held all 90']],
    ['There are still 58 of them in Gaza, families of hostages say.', ['hostage held all 58']],
    ['Israel says 101 people are still in Gaza, among them the bodies of 34.', ['hostage held all 101', 'hostage dead all 34']],
    ['Hamas boasted of dozens of captured soldiers.', ['hostage taken soldiers 24 at-least']],
    ['Hamas claimed "dozens" of captured soldiers.', ['hostage taken soldiers 24 at-least']],
    ['Three French-Israelis were freed on Friday by Hamas.', ['hostage released foreigners 3']],
    ['Two American-Israelis, Judith and Natalie Raanan, were freed by Hamas.', ['hostage released americans 2']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['Israel showed 12 captured militants.', 'An Israeli-Palestinian meeting of 12 officials was held.'])('but not: %s', (story) => {
    expect(figuresOf(story)).toEqual([]);
  });
});

describe('both attackers are the two of whom the story tells', () => {
  test.each([
    ['Two gunmen opened fire in Jerusalem.\nBoth gunmen were killed by police.', ['casualty killed militants 2']],
    ['Police shot two gunmen dead in Jerusalem.\nBoth attackers were killed within minutes.', ['casualty killed militants 2']],
    ['Both attackers, brothers from the city, were shot dead.', ['casualty killed militants 2']],
    ['Both attackers came from the city.', []],
    ['Both soldiers and gunmen were there.', []],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });
});

describe('a headline that rounds the dead of its story tells no second number', () => {
  test.each([
    ['# Strikes kill dozens in Gaza\nIsraeli strikes killed 67 people in Gaza on Monday.', ['casualty killed gaza 67']],
    ['# Strikes kill more than 100 in Gaza\nIsraeli strikes killed 104 people in Gaza on Monday.', ['casualty killed gaza 104']],
    ['# Over 400 killed in Gaza\nIsraeli strikes killed at least 404 people in Gaza on Tuesday.', ['casualty killed gaza 404 at-least']],
    ['# Hundreds killed in Gaza\nIsraeli strikes killed 404 people in Gaza on Tuesday.', ['casualty killed gaza 404']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['# Strikes kill dozens in Gaza\nIsraeli strikes have killed 367 people in Gaza since Monday.', '# Strikes kill 100 in Gaza\nIsraeli strikes killed 104 people in Gaza on Monday.'])('another number does: %s', (story) => {
    expect(figuresOf(story)).toHaveLength(2);
  });
});
