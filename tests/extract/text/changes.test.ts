import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { cleanArticle } from '../../../src/extract/text/clean-article.ts';
import { seedOf } from './seed.ts';

const { knowledge } = await readKnowledge();

/** What of a seed was read otherwise than it stands there, as [the file's words, the words read]. */
function mendedIn(text: string): [string, string][] {
  return cleanArticle(seedOf(text), knowledge).mended.map(({ quote, text: read }) => [quote, read]);
}

const LEAD = 'Talks on a truce in Gaza went on in Cairo on Sunday, two officials said, and the envoys stayed in the city for another round.\n\n';

describe('what was read otherwise than it stands in the file', () => {
  test.each<[string, string, [string, string][]]>([
    ['a wrong decoding', `${LEAD}The ministryâ€™s count was read out on Sunday in front of the reporters.`, [['â€™', "'"]]],
    ['a character reference', `${LEAD}The terms &amp; the maps were read out on Sunday in front of the reporters.`, [['&amp;', '&']]],
    ['a link of Markdown', `# Talks go on\n\n${LEAD}The officials [agreed to meet](https://news.example/a) on Sunday in front of the *reporters*.`, [['[', ''], ['](https://news.example/a)', ''], ['*', ''], ['*', '']]],
  ])('%s', (_, text, changes) => {
    expect(mendedIn(text)).toEqual(changes);
  });

  test('a first letter that the scrape lost', () => {
    const text = `he White House said on Sunday that the talks would go on in Cairo, and that its envoy would stay there for another round.\n\nThe White House gave no day for it.\n\n${LEAD}`;
    const made = cleanArticle(seedOf(text), knowledge);
    expect(made.text.startsWith('The White House said')).toBe(true);
    expect(made.mended).toEqual([{ start: 0, end: 0, quote: '', text: 'T' }]);
  });

  test.each([
    ['curly marks, dashes and hard blanks', `${LEAD}“We’re close – very close,” the envoy\u00a0said — in Cairo, on  Sunday, and left.`],
    ['lines broken in mid-sentence', 'Talks on a truce in Gaza went on\nin Cairo on Sunday, two officials\nsaid, and the envoys stayed in\nthe city for another round.'],
    ['Windows line ends', LEAD.replaceAll('\n', '\r\n') + 'The envoys stayed in the city on Sunday.\r\n'],
    ['furniture, which is removed', `Home | World\n\n${LEAD}Share this article\n\nThe envoys stayed in the city on Sunday, they said.\n\nLeave a Reply`],
  ])('not: %s', (_, text) => {
    expect(mendedIn(text)).toEqual([]);
  });
});
