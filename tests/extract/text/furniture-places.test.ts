import { describe, expect, it } from 'vitest';
import { above, below, clean, inside, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

describe('Lists of other headlines', () => {
  it('go with the line that opens them, inside the story', () => {
    const article = clean(
      `${LEAD}\n\nRelated Articles\nExplainer: why envoys meet here\nA year of failed rounds\n` +
        `Who is the chief negotiator?\n\n${MIDDLE}\n\n${LAST}`,
    );
    expect(removedFor(article, 'furniture')).toEqual([
      'Related Articles', 'Explainer: why envoys meet here', 'A year of failed rounds', 'Who is the chief negotiator?',
    ]);
    expect(article.text).toBe(`${LEAD}\n\n${MIDDLE}\n\n${LAST}`);
  });

  it('go as paragraphs of their own, too', () => {
    const lines = ['You may also like', 'The hidden cost of cheap flights', 'Why coffee is coming back', 'Ten walks for the weekend'];
    expect(removedFor(clean(`${LEAD}\n\n${MIDDLE}\n\n${LAST}\n\n${lines.join('\n\n')}`), 'furniture')).toEqual(lines);
  });

  it('end where the story goes on', () => {
    const article = clean(`${LEAD}\n\nMore on this story\nThe hidden cost of waiting\n${MIDDLE}\n${LAST}`);
    expect(removedFor(article, 'furniture')).toEqual(['More on this story', 'The hidden cost of waiting']);
  });

  it('may stand right below a labelled link', () => {
    const article = clean(
      `${LEAD}\n\nFollow live: A day in the harbour\n'Who will call me?' Tears of a father\nSenators brace for a vote\n` +
        `"We are close," the envoy told reporters on Monday.\n\n${MIDDLE}`,
    );
    expect(removedFor(article, 'furniture')).toEqual([
      'Follow live: A day in the harbour', "'Who will call me?' Tears of a father", 'Senators brace for a vote',
    ]);
  });

  it('do not swallow a subhead after a labelled link that stands apart', () => {
    expect(removedFor(clean(`${LEAD}\n\nREAD MORE: The names\n\nWhat comes next\n\n${MIDDLE}\n\n${LAST}`), 'furniture')).toEqual([
      'READ MORE: The names',
    ]);
  });

  it('follow marks of sponsors', () => {
    const lines = ['Sponsored Links by Taboola', 'This trick saves hundreds', 'Doctors are stunned'];
    expect(removedFor(clean(below(...lines)), 'furniture')).toEqual(lines);
  });
});

describe('Below the story', () => {
  it('labels, names and headlines of other stories go', () => {
    const lines = ['Middle East', 'Ines Okafor covers diplomacy for the Ledger.', 'Markets close higher after a calm day', 'Leave a Reply'];
    expect(removedFor(clean(below(...lines)), 'furniture')).toEqual(lines);
  });

  it.each([
    'Ines Okafor covers diplomacy for the Ledger.', 'Ines Okafor is a staff writer at the Ledger.',
    'Ines Okafor is a correspondent based in Cairo, covering the region for ten years.',
    'Ines Okafor, who joined in 2012, is a reporter for the Ledger.',
    'Our newsroom needs your help.', 'Thank you for reading.', 'Help us keep this service free.',
    'You can change your settings at any time.',
  ])('%s', (line) => expect(removedFor(clean(below(line)), 'furniture')).toEqual([line]));

  it.each([
    'The delegations left without a word.', 'Brandt was 41.', 'But the fragile quiet fell apart in March after talks stalled',
    'He is survived by his wife and two sons.', '"We will be back," she said.', 'The US was not at the table.',
    'The families asked the cabinet to bring their sons home.', 'Nobody knows when they meet again',
  ])('story stays: %s', (line) => {
    const article = clean(`${LEAD}\n\n${MIDDLE}\n\n${line}`);
    expect(removedFor(article, 'furniture')).toEqual([]);
  });

  it('a list that the story announces stays', () => {
    const article = clean(`${LEAD}\n\n${MIDDLE}\n\nThe three women are:\nLea Stern, 24\nRuth Pole, 28\nAda Marks, 31\n\nSource link`);
    expect(removedFor(article, 'furniture')).toEqual(['Source link']);
  });

  it('bullets stay', () => {
    const article = clean(`${LEAD}\n\n${MIDDLE}\n\n* Lea Stern, 24\n* Ruth Pole, 28\n\nSource link`);
    expect(article.sentences.filter(({ kind }) => kind === 'list-item').map(({ text }) => text)).toEqual([
      'Lea Stern, 24', 'Ruth Pole, 28',
    ]);
  });
});

describe('Above the story', () => {
  it('sections, names and places between headline and lead go', () => {
    const lines = ['World', 'Miriam Castell and Tom Brandt', 'Jerusalem', 'Diplomatic Correspondent'];
    expect(removedFor(clean(above(...lines)), 'furniture')).toEqual(lines);
  });

  it('a second headline stays', () => {
    const deck = 'Officials from three countries hope for an answer before the end of the week';
    const article = clean(above(deck));
    expect(article.removed).toEqual([]);
    expect(article.text).toContain(deck);
  });
});

describe('Captions', () => {
  it('stand above a credit of their own', () => {
    const article = clean(`${LEAD}\n\nA crowd waits for buses at the gate\n\n(Lea Stern/Quay Images)\n\n${MIDDLE}`);
    expect(removedFor(article, 'furniture')).toEqual(['A crowd waits for buses at the gate', '(Lea Stern/Quay Images)']);
  });

  it('are no paragraph of the story that happens to stand there', () => {
    expect(removedFor(clean(`${LEAD}\n\n(Lea Stern/Quay Images)\n\n${MIDDLE}`), 'furniture')).toEqual(['(Lea Stern/Quay Images)']);
  });
});

describe('Rows of controls', () => {
  it.each([
    '4 min read · Listen to this story', 'Share on WhatsApp | Copy link', 'Print | Email | Comments (3)',
    'By Miriam Castell | 3 hours ago',
  ])('%s', (line) =>
    expect(removedFor(clean(inside(line)), 'furniture')).toEqual([line]));
});

describe('Front matter', () => {
  const block = '---\n  title: "Envoys narrow the gaps"\n  page_date: "Mar 15, 2025"\n  img_alt: "A hotel"\n---\n';

  it('that the reader did not take is furniture but for its title', () => {
    const article = clean(`${block}\n${LEAD}\n\n${MIDDLE}`);
    expect(article.title).toBe('Envoys narrow the gaps');
    expect(removedFor(article, 'furniture')).toEqual(['---', 'page_date: "Mar 15, 2025"', 'img_alt: "A hotel"', '---']);
    expect(article.sentences[0]?.kind).toBe('title');
    expect(article.messages.map(({ rule }) => rule)).toEqual(['front-matter']);
  });

  it('is data of the page: all of it but the title is furniture', () => {
    const raw = `---\ntitle: Envoys narrow the gaps\ndate: 2025-03-15\n---\nEnvoys narrow the gaps\n\n${LEAD}\n\n${MIDDLE}`;
    const end = raw.indexOf('Envoys narrow the gaps\n\n');
    const article = clean(raw, {
      title: 'Envoys narrow the gaps',
      date: { value: '2025-03-15', span: { start: 40, end: 50, quote: '2025-03-15' } },
      publisher: 'Quay News', url: null, author: null, rights: null, tags: [],
      span: { start: 0, end, quote: raw.slice(0, end) }, titleSpan: { start: 11, end: 33, quote: raw.slice(11, 33) },
    });
    expect(removedFor(article, 'furniture')).toEqual(['---', 'date: 2025-03-15', '---']);
    expect(removedFor(article, 'repeat')).toEqual(['Envoys narrow the gaps']);
    expect([article.title, article.publisher, article.statedDate?.date]).toEqual(['Envoys narrow the gaps', 'Quay News', '2025-03-15']);
  });
});
