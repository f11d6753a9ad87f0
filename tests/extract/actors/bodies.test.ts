import { describe, expect, test } from 'vitest';
import { acting, actorsIn } from './read.ts';

const bodies = (...lines: string[]): string[] => acting(...lines);

describe('common nouns mean a body', () => {
  test.each([
    ['The army said so.', 'israel-defense-forces'],
    ['It was a mistake, according to the military.', 'israel-defense-forces'],
    ['The Israeli military said so.', 'israel-defense-forces'],
    ['Army spokesman Daniel Hagari said so.', 'israel-defense-forces'],
    ["Gaza's Health Ministry said so.", 'gaza-health-ministry'],
    ['The Health Ministry in the territory said so.', 'gaza-health-ministry'],
    ["The territory's Hamas-run health ministry said so.", 'gaza-health-ministry'],
    ["Gaza's civil defence agency said so.", 'gaza-civil-defense'],
    ['The Hamas-run government media office said so.', 'gaza-government-media-office'],
    ['The war cabinet met.', 'israeli-war-cabinet'],
    ["Netanyahu's Cabinet met.", 'israeli-cabinet'],
    ["The prime minister's office said so.", 'israeli-prime-ministers-office'],
    ["Prime Minister Benjamin Netanyahu's office said so.", 'israeli-prime-ministers-office'],
    ['Benjamin Netanyahu was cooler: his office said so.', 'israeli-prime-ministers-office'],
    ['It was put out by the office of Prime Minister Benjamin Netanyahu.', 'israeli-prime-ministers-office'],
    ["Majed al-Ansari, the Foreign Ministry's spokesman, said so.", 'qatari-foreign-ministry'],
    ['Qatar waits. The Foreign Ministry said so.', 'qatari-foreign-ministry'],
    ["Turkey's foreign ministry said so.", 'turkish-foreign-ministry'],
    ["Lebanon's Health Ministry said so.", 'lebanese-health-ministry'],
    ['The Lebanese army said so.', 'lebanese-army'],
    ['Benjamin Netanyahu met his war cabinet.', 'israeli-war-cabinet'],
    ['Israel put its military on alert.', 'israel-defense-forces'],
    ["Hamas' armed wing said so.", 'al-qassam-brigades'],
    ['The military wing of Hamas said so.', 'al-qassam-brigades'],
    ['Hamas said that its armed wing had fired.', 'al-qassam-brigades'],
  ])('%s', (sentence, id) => {
    expect(bodies(sentence)).toContain(id);
  });
});

describe('near misses name no such body', () => {
  test.each([
    ['The Lebanese army said so.', 'israel-defense-forces'],
    ["Egypt's army said so.", 'israel-defense-forces'],
    ['The military operation went on.', 'israel-defense-forces'],
    ["Israel's military operations went on.", 'israel-defense-forces'],
    ['The military wing of Hamas said so.', 'israel-defense-forces'],
    ["Hezbollah's military wing said so.", 'al-qassam-brigades'],
    ['The armed wing of Islamic Jihad said so.', 'al-qassam-brigades'],
    ['Islamic Jihad said that its armed wing had fired.', 'al-qassam-brigades'],
    ["Lebanon's Health Ministry said so.", 'gaza-health-ministry'],
    ['Local health officials said so.', 'gaza-health-ministry'],
    ["The Qatari prime minister's office said so.", 'israeli-prime-ministers-office'],
    ['Joe Biden was cooler: his office said so.', 'israeli-prime-ministers-office'],
    ['An Israeli government spokesman said so.', 'israeli-government'],
    ['Egyptian intelligence chief Abbas Kamel came.', 'egyptian-general-intelligence'],
    ['He threatened to bring down the government.', 'israeli-government'],
    ['The Lebanese army moved south, and the army said it would stay.', 'israel-defense-forces'],
    ['Donald Trump met his Cabinet.', 'israeli-cabinet'],
    ['Egypt put its military on alert.', 'israel-defense-forces'],
  ])('%s', (sentence, id) => {
    expect(bodies(sentence)).not.toContain(id);
  });
});

describe('a body is named in a title too, but not as a house', () => {
  test.each([
    ['CIA Director William Burns came.', 'cia', true],
    ['David Barnea of Mossad came.', 'mossad', true],
    ['Brett McGurk of the White House came.', 'white-house', true],
    ['White House officials said so.', 'white-house', true],
    ['The White House said so.', 'white-house', true],
    ['He spoke at a briefing at the White House.', 'white-house', false],
    ['He flew back to the White House.', 'white-house', false],
    ['They spoke by phone on Monday, according to the White House.', 'white-house', true],
    ['That was not how it looked to the White House.', 'white-house', true],
    ['The deal was thanks to the White House.', 'white-house', true],
    ['A statement from the White House named both.', 'white-house', true],
    ['He gave way after a warning from the White House.', 'white-house', true],
    ['They called from the White House.', 'white-house', false],
    ['The family went to the White House.', 'white-house', false],
    ['They marched outside the Knesset.', 'knesset', false],
    ['He addressed the Knesset.', 'knesset', true],
  ])('%s', (sentence, id, expected) => {
    expect(bodies(sentence).includes(id)).toBe(expected);
  });
});

describe('an organisation whom the knowledge lacks', () => {
  test.each([
    ["The Palestinian Weavers' Protection Center said so.", "Palestinian Weavers' Protection Center", 'palestinian'],
    ['It is so, according to the Northern Borders Observatory.', 'Northern Borders Observatory', 'other'],
    ['Deborah Klinghoff, an analyst at the Institute for River Studies, said so.', 'Institute for River Studies', 'other'],
  ])('is read where it acts: %s', (sentence, name, side) => {
    const organisations = actorsIn(sentence).people.filter((one) => one.type !== 'person');
    expect(organisations.map((one) => [one.name, one.side])).toEqual([[name, side]]);
  });

  test.each(['He was taken to the Rabin Medical Center.', 'They met near the Convention Center.'])('is none where it is a house: %s', (sentence) => {
    expect(actorsIn(sentence).people).toEqual([]);
  });
});

test.each([
  ['Police turned water cannon on the crowd in Tel Aviv.', true],
  ['The driver, police said, was arrested.', true],
  ['A police officer was hurt.', false],
  ['Riot police stood by.', false],
])('police without an article are a body, not their officers or kinds: %s', (sentence, named) => {
  expect(actorsIn(sentence).mentions.some(({ actor }) => actor === 'israeli-police')).toBe(named);
});

test('aboard Air Force One nobody speaks of an air force', () => {
  expect(actorsIn('The president told reporters aboard Air Force One that talks went on.').mentions.map(({ actor }) => actor)).not.toContain('israeli-air-force');
});

describe('The question "who" in a line of capitals', () => {
  test.each(['WHO GOES WHERE', 'WHO IS LEFT?', 'WHO WAS THE CAPTIVE?', 'WHO WILL BE FREED FIRST?'])('names no organisation: %s', (line) => {
    expect(acting(line)).not.toContain('world-health-organization');
  });
  test.each(['The WHO said that hospitals were out of fuel.', 'Aid reached the north on Sunday, WHO officials said.'])('but in a sentence it does: %s', (line) => {
    expect(acting(line)).toContain('world-health-organization');
  });
});
