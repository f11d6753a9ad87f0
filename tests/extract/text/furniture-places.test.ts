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

describe('Pictures without a label', () => {
  const TITLE = 'Envoys narrow the gaps over a truce';
  const caption = 'Ministers wait at the gate (Photo: Lea Stern)';

  it('go where the caption stands a second time without its credit', () => {
    expect(removedFor(clean(inside(`${caption}\nMinisters wait at the gate`)), 'furniture')).toEqual([caption, 'Ministers wait at the gate']);
  });

  it('go below the name of their agency', () => {
    expect(removedFor(clean(inside('QNA\nTwo women hold candles in the square')), 'furniture')).toEqual(['QNA', 'Two women hold candles in the square']);
  });

  it('go beside byline and date above the story, where they tell nothing', () => {
    const article = clean(`${TITLE}\n\nA banner with a portrait of the envoy.\nPosted at 6:16 PM, Apr 24, 2024\n\n${LEAD}\n\n${MIDDLE}`);
    expect(removedFor(article, 'furniture')).toEqual(['A banner with a portrait of the envoy.', 'Posted at 6:16 PM, Apr 24, 2024']);
  });

  it('go one above the other in a gallery', () => {
    const lines = ['Soldiers stand on the road to the port', 'Two women wave from the bus (Photo: Lea Stern)', 'View gallery'];
    expect(removedFor(clean(inside(lines.join('\n'))), 'furniture')).toEqual(lines);
  });

  it('go with the tags of their page', () => {
    const lines = ['<i>MW Images</i><br/>The envoy at the gate', 'MW Images'];
    expect(removedFor(clean(inside(lines.join('\n'))), 'furniture')).toEqual(lines);
  });

  it.each([
    'A man was shot at the gate.', 'Soldiers stood on the road, and nobody passed.', 'A fragile quiet', 'The prisoners',
    'Two women are home',
  ])('story stays between paragraphs: %s', (line) => expect(removedFor(clean(inside(line)), 'furniture')).toEqual([]));

  it('a paragraph stays that has no more than the words of a picture in it', () => {
    const article = clean(inside('EU\n\nTwo women hold candles in the square every night'));
    expect(removedFor(article, 'furniture')).not.toContain('Two women hold candles in the square every night');
  });
});

describe('Videos between paragraphs', () => {
  it('go with their title, said twice, and what they show', () => {
    const lines = ["Envoy praises 'the last mile' Video", "Envoy praises 'the last mile'", "Ruth Pole joins 'The Hour' to discuss the harbour talks."];
    expect(removedFor(clean(inside(lines.join('\n\n'))), 'furniture')).toEqual(lines);
  });

  it('a line that ends in the word stays where nothing repeats it', () => {
    expect(removedFor(clean(inside('The captive in the second video\n\nRuth Pole is 24 and discusses nothing')), 'furniture')).toEqual([]);
  });
});

describe('Readers\' comments', () => {
  const lines = ['Comments 114', 'Old Bill, Leeds, 3 hours ago', 'God bless them all.', 'Reply', 'May, Bath, 2 hours ago', 'At last.', 'Reply'];

  it('go to the end of the page', () => expect(removedFor(clean(below(...lines)), 'furniture')).toEqual(lines));

  it('are no story below a number of comments at its head', () => {
    const article = clean(`Envoys narrow the gaps over a truce\n4 comments\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}`);
    expect(removedFor(article, 'furniture')).toEqual(['4 comments']);
  });
});

describe('An item of a live page', () => {
  it('is signed below', () => {
    const article = clean(inside('— Julian Berg and Aaron Bexley\nMay 8, 2024, 2:50 p.m. ET'));
    expect(removedFor(article, 'furniture')).toEqual(['— Julian Berg and Aaron Bexley', 'May 8, 2024, 2:50 p.m. ET']);
  });

  it('a list of names with dashes is no signature', () => {
    expect(removedFor(clean(inside('The three are:\n— Lea Stern\n— Ruth Pole\n— Ada Marks')), 'furniture')).toEqual([]);
  });
});

describe('An outlet\'s words about itself', () => {
  it('go below the story, with the writer\'s', () => {
    const lines = [
      'Castell covers the harbour for the Gazette. She is based in the town.',
      'The Gazette is an independent news organization dedicated to factual reporting. Founded in 1846, it remains a trusted source.',
    ];
    expect(removedFor(clean(below(...lines)), 'furniture')).toEqual(lines);
  });

  it('an outlet that the story tells of stays', () => {
    expect(removedFor(clean(`${LEAD}\n\n${MIDDLE}\n\nThe Gazette is a newspaper that the army had raided twice.`), 'furniture')).toEqual([]);
  });

  it('a post between headline and lead goes', () => {
    expect(removedFor(clean(above("Sam Lowe is the Gazette's diplomatic reporter")), 'furniture')).toEqual(["Sam Lowe is the Gazette's diplomatic reporter"]);
  });
});
