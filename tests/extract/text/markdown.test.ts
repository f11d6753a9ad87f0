import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../../src/extract/text/markdown.ts';
import { clean, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

describe('Markdown is told by its content', () => {
  it.each([
    '# A heading\n\ntext', 'text with a [link](https://news.example/a) in it', 'a **bold** word', '> A quotation', '[Home](/) and more',
  ])('%j is', (text) => expect(isMarkdown(text)).toBe(true));
  it.each([
    '* a bullet', '1. a number', 'a # sign', 'a * star * and another', 'he said [sic] (in Arabic)', '#hashtag', '5 > 3',
    '[Image: a hotel]', '***',
  ])('%j is not', (text) => expect(isMarkdown(text)).toBe(false));
});

describe('A Markdown article', () => {
  const article = clean(`[Home](/) › [World](/world)

# Envoys *narrow* the gaps

*4 min read · [Listen to this story](/audio/1)*

${LEAD.replace('both delegations', '[both delegations](https://news.example/both)').replace('Tuesday', '**Tuesday**')}

> “Not yet,” the envoy said,
> of the list.

## What comes next

- The first group, [on Sunday](/sunday), is of three.
- The second is of \\*four\\* &amp; more.

![A hotel](hotel.jpg)

${MIDDLE}

[Subscribe for $1 a week](https://news.example/subscribe)

---

${LAST}

Filed under: Cairo
`);

  it('loses its marks and keeps the words of links', () => {
    expect(article.text.split('\n\n')).toEqual([
      'Envoys narrow the gaps', LEAD, '"Not yet," the envoy said, of the list.', 'What comes next',
      'The first group, on Sunday, is of three.', 'The second is of *four* & more.', MIDDLE, LAST,
    ]);
  });

  it('gives its blocks their kinds', () => {
    expect(article.title).toBe('Envoys narrow the gaps');
    expect(article.sentences.map(({ kind }) => kind)).toEqual([
      'title', 'body', 'body', 'subhead', 'list-item', 'list-item', 'body', 'body',
    ]);
  });

  it('loses lines of links, pictures and rules', () => {
    expect(removedFor(article, 'furniture')).toEqual([
      '[Home](/) › [World](/world)', '*4 min read · [Listen to this story](/audio/1)*', '![A hotel](hotel.jpg)',
      '[Subscribe for $1 a week](https://news.example/subscribe)', '---', 'Filed under: Cairo',
    ]);
  });

  it('keeps the places of its words', () => {
    for (const { start, end } of article.sentences) {
      const span = article.spanAt(start, end);
      expect(article.raw.slice(span.start, span.end)).toBe(span.quote);
    }
    const at = article.text.indexOf('both delegations in');
    expect(article.spanAt(at, at + 'both delegations in'.length).quote).toBe('both delegations](https://news.example/both) in');
  });

  it('is read as plain text, with a note, where it is longer than remark can bear', () => {
    const long = clean(`${LEAD}\n\n**Brandt** stayed. ${'She said so again and again. '.repeat(2500)}`);
    expect(long.messages.map(({ rule }) => rule)).toEqual(['long-markdown']);
    expect(long.sentences.length).toBeGreaterThan(2000);
  });
});

it.each(['   ', '\u200b', '\u0085', '\u00ad \u202e'])('A Markdown line that only looks blank takes nothing from the line below: %j', (blank) => {
  const lines = (between: string): string => `# Envoys narrow the gaps\n\n${LEAD}\n${between}\n**${MIDDLE}**\n\n${LAST}\n`;
  expect(clean(lines(blank)).text).toBe(clean(lines('')).text);
});
