import { describe, expect, test } from 'vitest';
import { actorsIn } from './read.ts';

const people = (...lines: string[]): string[] => (
  actorsIn(...lines).people.filter((person) => person.type === 'person').map((person) => person.name)
);
const side = (...lines: string[]): string | undefined => actorsIn(...lines).people[0]?.side;

describe('somebody whom the knowledge lacks is a person by', () => {
  test.each([
    ['a title', 'Brig. Gen. Omri Levkovitz said that the work went on.', 'Omri Levkovitz'],
    ['an age', 'Tamuz Raveh, 31, lives near the border.', 'Tamuz Raveh'],
    ['an age in brackets', 'Hadiya Qandil (44) waited at the gate.', 'Hadiya Qandil'],
    ['an apposition', 'Tovik Sandler, a farmer from the south, came too.', 'Tovik Sandler'],
    ['a clause', 'Ruslan Petrikov, who runs the kitchen, came too.', 'Ruslan Petrikov'],
    ['a verb of speech behind a first name', 'Deborah Klinghoff said that she would stay.', 'Deborah Klinghoff'],
    ['a verb of speech before it', '"We wait," said Tamuz Raveh.', 'Tamuz Raveh'],
    ['an office before a comma', "Zealand's ambassador to the United Nations, Bendt Skovlund, voted yes.", 'Bendt Skovlund'],
    ['an Arabic article', 'The strike killed Wisam al-Dabbour, a teacher.', 'Wisam al-Dabbour'],
    ['what she does', 'At dusk Diyasa Darmeh is waiting for her sister.', 'Diyasa Darmeh'],
    ['a surname that is a title elsewhere', 'Dr. Marwan Sultan said the wards were full.', 'Marwan Sultan'],
    ['a rank of the reserve', 'Master Sergeant (Res.) Omri Levkovitz fell in the south.', 'Omri Levkovitz'],
    ['a rank of three words', 'Sgt. First Class (Res.) Omri Levkovitz fell in the south.', 'Omri Levkovitz'],
    ['a name with a nickname in it', 'Alexander (Sasha) Petrikov, 29, came home.', 'Alexander Petrikov'],
    ['a hyphened name', 'Ban Ki-soon, a diplomat, came too.', 'Ban Ki-soon'],
  ])('%s', (_, sentence, name) => {
    expect(people(sentence)).toContain(name);
  });

  test('the company of people in a list', () => {
    expect(people('On the list were Noa Argamani, Tamuz Raveh and Almog Meir Jan.')).toEqual(['Tamuz Raveh']);
  });
});

describe('capitals that are no person', () => {
  test.each([
    'The Abraham Accords were signed in 2020.',
    'They drove down Kaplan Street to Dizengoff Square.',
    'The Nova Music Festival was attacked.',
    'He was treated at Kamal Adwan Hospital in Beit Lahiya.',
    'The Philadelphi Corridor and the Netzarim Corridor were named.',
    'She went to Ben Gurion Airport on Monday Morning.',
    'He wrote on Truth Social in capitals: LAST CHANCE.',
    'Operation Iron Swords began in October.',
    'The Book of Esther is read on Purim.',
    'The Middle East Peace Process has stalled.',
    '# Gaza Talks Resume As Mediators Voice Hope',
    'They live in Tel al-Sultan.',
    'The Kfar Aza and Nahal Oz communities were hit.',
  ])('%s', (sentence) => {
    expect(people(sentence)).toEqual([]);
  });
});

describe('families lend the surname', () => {
  test.each([
    ['Tamuz Raveh, 59, and her 17-year-old daughter, Natalie, came home.', ['Tamuz Raveh', 'Natalie Raveh']],
    ['The twins Amit and Yuval Raveh, 9, came home.', ['Yuval Raveh', 'Amit Raveh']],
    ['Tamuz Raveh, a nurse, spoke for his wife, Dana, and their sons Eyal and Guy.', ['Tamuz Raveh', 'Dana Raveh', 'Eyal Raveh', 'Guy Raveh']],
    ['Tamuz Raveh, 21, is dead. The minister, Peter Holm, met Raveh\'s parents, Eyal and Dana.', ['Tamuz Raveh', 'Peter Holm', 'Eyal Raveh', 'Dana Raveh']],
    ['Tamuz Raveh, 41, and Peter Holm, 30, came home. Mr Raveh, whose wife Dana was freed before, wept.', ['Tamuz Raveh', 'Peter Holm', 'Dana Raveh']],
    ['Tamuz Raveh, 21, was freed, Peter Holm, the minister, said. Raveh asked for his brother Guy at once.', ['Tamuz Raveh', 'Peter Holm', 'Guy Raveh']],
    ['Joe Biden told Tamuz Raveh, a nurse, that he hoped to see his son Guy soon.', ['Tamuz Raveh', 'Guy Raveh']],
    ['The three are Peter Holm, Tamuz Raveh and her daughter Dana.', ['Peter Holm', 'Tamuz Raveh', 'Dana Raveh']],
  ])('%s', (sentence, names) => {
    expect(people(sentence).sort()).toEqual([...names].sort());
  });

  test.each([
    ['The bodies of the brothers Ariel and Kfir Bibas came, but not their mother, Shiri.', ['ariel-bibas', 'kfir-bibas', 'shiri-bibas']],
    ['Matan Zangauker came home to his mother, Einav.', ['einav-zangauker', 'matan-zangauker']],
    ['The soldiers brought out Gali and Ziv Berman.', ['gali-berman', 'ziv-berman']],
  ])('known members are known: %s', (sentence, ids) => {
    const found = actorsIn(sentence);
    expect(new Set(found.mentions.map((mention) => mention.actor))).toEqual(new Set(ids));
    expect(found.people).toEqual([]);
  });
});

describe('the side is read from the words', () => {
  test.each([
    ['hostage', 'The body of hostage Tamuz Raveh was handed over.'],
    ['hostage', 'Tamuz Raveh, 31, was abducted from the festival.'],
    ['hostage', 'The hostages freed on Sunday are Tamuz Raveh, 31, and Yuval Sandler, 24.'],
    ['hostage', 'Four of the slain hostages served as soldiers: Master Sergeant (Res.) Tamuz Raveh, Sergeant Kiril Sandler and others.'],
    ['hostage', 'Among the remains are those of Maya Raveh.'],
    ['israel', 'Tamuz Kalderon told a broadcaster that she would believe it when she saw it.'],
    ['palestinian', 'Samir Raveh, a displaced Palestinian, spoke of the night.'],
    ['palestinian', 'Samir Raveh, a Palestinian who shelters in a school, spoke of the night.'],
    ['hostage', 'Tamuz Raveh, a Russian-Israeli held in Gaza, was seen in the clip.'],
    ['israel', 'Tamuz Raveh, the former coordinator for captives in the prime minister\'s office, said that time was short.'],
    ['israel', 'Tamuz Raveh, whose son was killed on Oct. 7, spoke at the rally.'],
    ['israel', 'Tamuz Raveh, the mother of a hostage, said that she would stay.'],
    ['israel', 'Lt. Col. Tamuz Raveh said that troops were in Gaza.'],
    ['israel', 'One demonstrator, Tamuz Raveh, said that every hostage must come home.'],
    ['israel', 'Israeli lawmaker Tamuz Raveh voted against.'],
    ['palestinian', 'Wisam Dabbour, a Hamas official, said no.'],
    ['palestinian', 'Dr. Wisam Dabbour, director of a hospital in Gaza City, said so.'],
    ['palestinian', 'Health Ministry spokesman Wisam Dabbour gave the number.'],
    ['united-states', 'Rep. Deborah Klinghoff, a Republican, said no.'],
    ['united-states', 'U.S. envoy Deborah Klinghoff came.'],
    ['un', 'Deborah Klinghoff, a U.N. official, said so.'],
    ['egypt', "Egypt's intelligence chief, Wisam Dabbour, came."],
    ['israel', '"We wait," said Yonatan Raveh, 41, a teacher on the square.'],
    ['israel', 'Ornit Sandler, whose brother-in-law is still in Gaza, spoke at the rally.'],
    ['palestinian', '"I could not count the bodies," said Nabila Dabbour.'],
    ['palestinian', 'The dead included two commanders of the Qassam Brigades, Samir Dabbour and Azzam Qandil, according to Hamas.'],
    ['other', 'In Lebanon, Nabila Dabbour said that the roads were full.'],
    ['other', '"We wait," said Deborah Klinghoff.'],
    ['united-states', 'Utopia Gov. Deborah Klinghoff wrote to the families.'],
    ['other', 'French Foreign Minister Deborah Klinghoff came.'],
    ['other', 'Deborah Klinghoff, the ambassador to China, came.'],
  ])('%s: %s', (expected, sentence) => {
    expect(side(sentence)).toBe(expected);
  });

  test('a minister who speaks of captives is none', () => {
    expect(side('Israeli Health Minister Tamuz Raveh meets citizens who were released.')).toBe('israel');
  });
});

test('a reporter is no person of the article', () => {
  expect(actorsIn('Sky News correspondent Deborah Klinghoff has the details.').people.map((person) => person.type)).toEqual(['media']);
});
