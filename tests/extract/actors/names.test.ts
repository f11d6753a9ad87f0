import { describe, expect, test } from 'vitest';
import { acting, actorsIn } from './read.ts';

describe('a known person is found under any spelling', () => {
  test.each([
    ['abdel-fattah-el-sisi', ['Abdel-Fattah el-Sissi', 'Abdel Fattah al-Sisi', 'Abdelfattah el-Sisi', 'Abdul Fattah El-Sisi']],
    ['khalil-al-hayya', ['Khalil al-Hayya', 'Khalil Al Hayya', 'Khalil Hayya', 'Khalil al-Hayyah']],
    ['gideon-saar', ["Gideon Sa'ar", 'Gideon Saar']],
    ['itamar-ben-gvir', ['Itamar Ben-Gvir', 'Itamar Ben Gvir']],
    ['mohammed-bin-abdulrahman-al-thani', [
      'Sheikh Mohammed bin Abdulrahman Al Thani', 'Mohammed Bin Abdulrahman Al-Thani', 'Mohammed bin Abdulrahman bin Jassim Al Thani',
    ]],
    ['ismail-haniyeh', ['Ismail Haniyeh', 'Ismail Haniya', 'Ismail Haniyah']],
    ['william-burns', ['William Burns', 'Bill Burns', 'William J. Burns']],
    ['antony-blinken', ['Antony Blinken', 'Anthony Blinken', 'Antony J. Blinken']],
    ['bezalel-smotrich', ['Bezalel Smotrich', 'Bezalel Smortich', 'Bezalel Smotritch']],
    ['recep-tayyip-erdogan', ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan']],
  ])('%s', (id, spellings) => {
    for (const spelling of spellings) expect(acting(`On Monday ${spelling} said no.`), spelling).toEqual([id]);
  });
});

describe('a like name is somebody else', () => {
  test.each([
    ['Nicholas Burns, the ambassador to China, gave a talk.', 'william-burns', 'nicholas-burns'],
    ['Donald Trump Jr. gave a talk.', 'donald-trump', 'donald-trump-jr'],
    ['Ivanka Trump said that she was moved.', 'donald-trump', 'ivanka-trump'],
    ['Israel Ziv, a retired general, wrote a column.', 'israel', 'israel-ziv'],
    ['Michael Jordan, a retired player, gave money.', 'jordan', 'michael-jordan'],
  ])('%s', (sentence, not, but) => {
    const ids = acting(sentence);
    expect(ids).toContain(but);
    expect(ids).not.toContain(not);
  });

  test.each([
    'He flew with Qatar Airways.', 'The Washington Post wrote about it.', 'They met at the Jerusalem Post building.',
  ])('%s', (sentence) => {
    expect(acting(sentence).filter((id) => ['qatar', 'united-states', 'israel'].includes(id))).toEqual([]);
  });
});

describe('a surname alone means', () => {
  test.each([
    ['the one named in full before', ['Yahya Sinwar agreed.', 'Sinwar was in a tunnel.'], 'yahya-sinwar', 1],
    ['the one named last of two', ['Yahya Sinwar and Mohammed Sinwar are brothers.', 'Sinwar was in Rafah.'], 'mohammed-sinwar', 1],
    ['the mother, not the captive whose mother she is',
      ['Einav Zangauker, the mother of hostage Matan Zangauker, spoke.', 'Zangauker wept.'], 'einav-zangauker', 1],
    ['the father, not the son called by a first name',
      ['Tzvika Mor, whose son Eitan is among the captives, came.', 'Mor spoke to the crowd.'], 'tzvika-mor', 1],
    ['the one named in full later, in a headline', ['# Argamani comes home', 'Noa Argamani came home on Saturday.'], 'noa-argamani', 0],
    ['the holder of an office, even without a full name', ['The Netanyahu government fell.'], 'benjamin-netanyahu', 0],
    ['one with a link in the name', ['Mousa Abu Marzouk spoke.', 'Abu Marzouk left.'], 'mousa-abu-marzouk', 1],
    ['one with a double name', ['Hersh Goldberg-Polin was taken.', 'Goldberg-Polin lost an arm.'], 'hersh-goldberg-polin', 1],
    ['the one whom the title fits', ['Abbas Kamel met Mahmoud Abbas.', 'President Abbas left.'], 'mahmoud-abbas', 1],
  ])('%s', (_, lines, id, sentence) => {
    const short = actorsIn(...lines).mentions.filter((mention) => mention.how === 'short-name' && mention.sentence === sentence);
    expect(short.map((mention) => mention.actor)).toEqual([id]);
  });

  test('a prince goes by his first name', () => {
    const { mentions } = actorsIn('Sheikh Mohammed bin Abdulrahman Al Thani spoke of Mohammed Deif.', 'Sheikh Mohammed left.');
    expect(mentions.at(-1)?.actor).toBe('mohammed-bin-abdulrahman-al-thani');
  });

  test.each([
    'Bar owners closed early.', 'They met in Austin.', 'Or so he said.', 'The Bibas family mourned.', 'Wood was cut.', 'Martin came too.',
  ])('nobody: %s', (sentence) => {
    expect(acting(sentence)).toEqual([]);
  });
});
