import { describe, expect, it } from 'vitest';
import { clean, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

/** The last paragraph but one of an article that names Brandt, Utopia and the Strip. */
function mended(paragraph: string): string {
  const article = clean(`${LEAD}\n\nBrandt and the envoy of Utopia spoke of the Harbour Strip on Friday.\n\n${paragraph}\n\n${LAST}`);
  return article.text.split('\n\n')[2] ?? '';
}

describe('Stray letters before a sentence', () => {
  it.each([
    ['ABrandt, the envoy, said that talks would go on.', 'Brandt, the envoy, said that talks would go on.'],
    ['SeOn Friday the envoys met again in the harbour.', 'On Friday the envoys met again in the harbour.'],
    ['ThFollowing an attack in the spring, talks stopped.', 'Following an attack in the spring, talks stopped.'],
    ['ThThe starting point is a paper of two pages.', 'The starting point is a paper of two pages.'],
    ['AnU.S. officials said that a map was ready.', 'U.S. officials said that a map was ready.'],
    ['HaA delegation had left the city with nothing agreed.', 'A delegation had left the city with nothing agreed.'],
    ['A Although officials were hopeful, the round ended so.', 'Although officials were hopeful, the round ended so.'],
    ['BUtopia and its neighbours signed the paper.', 'Utopia and its neighbours signed the paper.'],
    ['S In a statement the ministry thanked the mediators for it.', 'In a statement the ministry thanked the mediators for it.'],
  ])('come off: %s', (paragraph, text) => expect(mended(paragraph)).toBe(text));

  it.each([
    'McGurk, the envoy, said that talks would go on.', 'MacArthur said that talks would go on.', 'DeSantis said that talks would go on.',
    'LaPierre said that talks would go on.', 'YouTube took the video down on Friday.',
    'A delegation had left the city with nothing agreed.', 'A Utopian delegation had left the city.',
    'I met them on Friday, the envoy said.', 'U.S. officials said that a map was ready.', 'An official said so.',
    'OCHA said that aid had stopped.', 'IDs were checked at the gate.', 'A U.S. official said so.', 'CIA officials said so.',
    'UNRWA said that aid had stopped.', 'AlJazeera said so.',
  ])('are left where the word may be whole: %s', (paragraph) => expect(mended(paragraph)).toBe(paragraph));

  it('are listed as damage, and the span of the sentence keeps what the file has', () => {
    const article = clean(`${LEAD}\n\nSeOn Friday the envoys met again.\n\n${LAST}`);
    expect(removedFor(article, 'damage')).toEqual(['Se']);
    const sentence = article.sentences.find(({ text }) => text.startsWith('On Friday'));
    expect(article.spanAt(sentence?.start ?? 0, sentence?.end ?? 0).quote).toBe('On Friday the envoys met again.');
  });
});

describe('A lost first letter', () => {
  it.each([
    ['rime Minister Ada Brandt has called the terms unrealistic.', 'Prime Minister Ada Brandt has called the terms unrealistic.'],
    ['resident Brandt has called the terms unrealistic.', 'President Brandt has called the terms unrealistic.'],
    ['topian officials said that they knew of no list.', 'Utopian officials said that they knew of no list.'],
    ['he Utopian army said that it had found nothing.', 'The Utopian army said that it had found nothing.'],
    ['ccording to two officials, a map was ready.', 'According to two officials, a map was ready.'],
  ])('comes back: %s', (paragraph, text) => expect(mended(paragraph)).toBe(text));

  it.each([
    'he said that nothing was ready.', 'and nothing was said of the map.', 'iPhones were handed in at the door.',
    'al-Harbour, the envoy, said so.', 'n the end nobody came.', 'eBay took the item down.',
  ])(
    'stays away where it is not certain: %s', (paragraph) => expect(mended(paragraph)).toBe(paragraph));
});

describe('Lost blanks', () => {
  it.each([
    ['They met in theHarbour Strip before dawn.', 'They met in the Harbour Strip before dawn.'],
    ['They met in the Harbour Stripjust before dawn.', 'They met in the Harbour Strip just before dawn.'],
    ['Officials ofUtopia and Brandtsaid so.', 'Officials of Utopia and Brandt said so.'],
    ['They ended the talks.The next round is open.', 'They ended the talks. The next round is open.'],
    ['"We are close."Brandt left the room.', '"We are close." Brandt left the room.'],
    ['The toll was put at 41,000.Officials gave no names.', 'The toll was put at 41,000. Officials gave no names.'],
    ['"We are close,"she said.', '"We are close," she said.'],
    ['They signed.“We are close,” she said.', 'They signed. "We are close," she said.'],
  ])('come back: %s', (paragraph, text) => expect(mended(paragraph)).toBe(text));

  it.each([
    'It was first told by NBCNews.com and others.', 'The U.S. and the U.N. agreed.', 'See www.News.Example for the list.',
    'YouTube and iPhone users saw it.', 'Utopians and Utopian officials agreed.', 'At 8.30 p.m. they met.', 'Brandts of three towns came.',
    'Talks in Stripford went on.', 'MacArthur and McGurk met al-Harbour.', 'He paid $1.5 million.', 'Prof. Harbour came.',
  ])('are not put into whole words: %s', (paragraph) => expect(mended(paragraph)).toBe(paragraph));
});

describe('What cannot be mended', () => {
  it('stays as it was found', () => {
    expect(mended('RNs served as the head of the delegation.')).toBe('RNs served as the head of the delegation.');
  });

  it('never touches the headline', () => {
    const title = 'TheHarbour talks: iAnd nothing more';
    expect(clean(`${title}\n\n${LEAD}\n\n${MIDDLE}`).title).toBe(title);
  });
});

describe('A drop capital that stands apart', () => {
  it.each([
    ['B randt said on Friday that the paper was ready.', 'Brandt said on Friday that the paper was ready.'],
    ['O fficials said that the paper was ready.', 'Officials said that the paper was ready.'],
    ['"T he paper is ready," she said.', '"The paper is ready," she said.'],
  ])('joins its word: %s', (paragraph, text) => expect(mended(paragraph)).toBe(text));

  it.each(['A round of talks ended on Friday.', 'I fear for them, she said.', 'B sides of the paper were blank.'])(
    'stays where the rest is no beginning of a sentence: %s', (paragraph) => expect(mended(paragraph)).toBe(paragraph));
});

describe('Signs lost on the way', () => {
  it.each([
    ['Brandt,the envoy,said that talks would go on.', 'Brandt, the envoy, said that talks would go on.'],
    ['Utopiaâs army left the town on Friday.', "Utopia's army left the town on Friday."],
    ['They donât know when it ends.', "They don't know when it ends."],
  ])('are put back: %s', (paragraph, text) => expect(mended(paragraph)).toBe(text));

  it.each(['Some 1,200 people left the town.', 'Château Neuf was hit on Friday.', 'The map at https://example.org/a,b/c shows two roads.'])(
    'are left where nothing is lost: %s', (paragraph) => expect(mended(paragraph)).toBe(paragraph));
});
