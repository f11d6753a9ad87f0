import { describe, expect, it } from 'vitest';
import { clean, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

const STORY = `${LEAD}\n\n${MIDDLE}\n\n${LAST}`;
const TITLE = 'Envoys narrow the gaps over a truce';

describe('The headline', () => {
  it.each([
    [TITLE], ['Envoys narrow the gaps. The hard part is ahead.'], ['What do the envoys want?'], ['Envoys say a deal is ‘very’ close'],
    ['ENVOYS NARROW THE GAPS OVER A TRUCE'], ['Live updates: Envoys narrow the gaps over a truce'],
    ['Explainer: Why the gaps over a truce are so hard to close'],
    ['Analysis: Envoys narrow the gaps'], ['Envoys narrow the gaps – Quay News'], ['Four women are home. The bargaining is no easier.'],
    ['“We are close”: envoys narrow the gaps'],
    ['Envoys Narrow The Gaps Over A Truce As Families Wait For The First Of The Captives To Cross The Border'],
    ['After 15 months, a truce'], ['No deal yet'],
  ])('is the first line: %s', (title) => expect(clean(`${title}\n\n${STORY}`).title).toBe(title));

  it.each([
    ['menus', `MENU\nSearch\nLog in\n\n${TITLE}`], ['a section', `World\n\n${TITLE}`],
    ['a row of sections', `Home › World › Middle East\n\n${TITLE}`], ['a label that no rule knows', `Israel at war\n${TITLE}`],
    ['a row of sections with wide gaps', `Quay News Media  Quay Business  Harbour TV  Ferries\n${TITLE}\nThe envoys meet the port authority twice a week for the deal\nBy Miriam Castell`],
    ['labels of a live page with wide gaps', `UTOPIA DAY 332   LIVE UPDATES   OPINION   PODCASTS\n${TITLE}`],
    ['a caption', `People wait at the gate. (MW Photo/Lea Stern)\n${TITLE}`],
    ['a logo', `logo\n${TITLE}`], ['a cookie banner', `We use cookies to improve your experience. Accept | Manage settings\n\n${TITLE}`],
    ['a date line', `January 13, 2025\n${TITLE}`], ['a byline below', `${TITLE}\nBy Miriam Castell\n2 hours ago`],
    ['a mark of Markdown', `# ${TITLE}\n\n**Harbour Town**`],
    ['the bar of a radio station', `Play Live Radio\nNext Up:\n0:00\n\n${TITLE}`],
    ['a slogan that no word of the story repeats', `Honest coverage for busy readers everywhere\nSign in\n${TITLE}`],
    ['lists of other headlines', `Trending\nTen walks for a rainy weekend\nStocks rally for a third day\n${TITLE}`],
    ['the head of a letter', `From: Quay <desk@quay.example>\nSubject: ${TITLE}\nA daily letter on the harbour\n${TITLE}`],
    ['a scraper\'s date in its own line', `date 2025-10-16 ${TITLE}`],
    ['itself, glued onto a menu', `Current:Home > Contact${TITLE} -Quay News\n${TITLE}\nView`],
  ])('is found behind %s', (_, head) => expect(clean(`${head}\n\n${STORY}`).title).toBe(TITLE));

  it.each([
    ['the text begins with its lead', STORY], ['the lead has a dateline', `CAIRO (MW) — ${STORY}`],
    ['a short first paragraph tells the day', `A truce began on Friday.\n\n${STORY}`],
    ['a short first paragraph quotes', `Nobody came, the envoy said.\n\n${STORY}`],
    ['there is one paragraph alone', LEAD], ['a stated date stands before a speaker', `date 2024-10-24 LEA STERN, HOST:\n\n${STORY}`],
    ['a stated date opens the text', `date 2024-06-01 ${STORY}`],
    ['the first line announces a list', `Here is where things stand:\n\n* ${LEAD}\n* ${MIDDLE}`],
  ])('is null where %s', (_, text) => expect(clean(text).title).toBeNull());

  it('said twice stands once, and is a repeat, no furniture', () => {
    const article = clean(`Connect with us\n\nWorld\n\n${TITLE}\n\nPublished\n\non\n\n${TITLE}\n\n${STORY}`);
    expect(article.title).toBe(TITLE);
    expect(removedFor(article, 'repeat')).toEqual([TITLE]);
    expect(removedFor(article, 'furniture')).toEqual(['Connect with us', 'World', 'Published', 'on']);
    expect(article.sentences.filter(({ kind }) => kind === 'title')).toHaveLength(1);
  });

  it('is the line below the lead where nothing stands above it and it says the same', () => {
    const told = 'Envoys narrow the gaps over a truce as a second day of talks ends in the harbour';
    const lead = 'CAIRO (MW) — Envoys narrowed the gaps over a truce on the second day of their talks in the harbour, officials said on Monday.';
    expect(clean(`${lead}\n\n${told}\n\n${MIDDLE}\n\n${LAST}`).title).toBe(told);
    expect(clean(`${lead}\n\nWhat the families of Quay ask of their government\n\n${MIDDLE}\n\n${LAST}`).title).toBeNull();
  });

  it('cut off at first and given in full below is the full one', () => {
    const article = clean(`Envoys narrow the gaps over\n\n${TITLE}\n\n${STORY}`);
    expect(article.title).toBe(TITLE);
    expect(removedFor(article, 'repeat')).toEqual(['Envoys narrow the gaps over']);
  });

  it('said again with the outlet behind it is a repeat', () => {
    expect(removedFor(clean(`${TITLE}\n\n${TITLE} | Quay News\n\n${STORY}`), 'repeat')).toEqual([`${TITLE} | Quay News`]);
  });

  it('broken over two lines is one', () => {
    const article = clean(`${TITLE} that was to end the\n   fighting\n\n${STORY}`);
    expect(article.title).toBe(`${TITLE} that was to end the fighting`);
  });

  it('keeps the signs of the file, and is decoded where the file is damaged', () => {
    expect(clean(`Envoysâ€™ gaps are narrow\n\n${STORY}`).title).toBe("Envoys' gaps are narrow");
    expect(clean(`Envoys’ gaps are narrow\n\n${STORY}`).title).toBe('Envoys’ gaps are narrow');
  });

  it('is one sentence, whatever stops it holds', () => {
    const article = clean(`Four women are home. The bargaining is no easier.\n\nWorld\n\n${STORY}`);
    expect(article.sentences[0]).toMatchObject({ kind: 'title', paragraph: 0, text: 'Four women are home. The bargaining is no easier.' });
  });
});

describe('Repeats', () => {
  it('are told once', () => {
    const article = clean(`${LEAD}\n\n${MIDDLE}\n\n${LEAD}\n\n${LAST}`);
    expect(removedFor(article, 'repeat')).toEqual([LEAD]);
    expect(article.text).toBe(`${LEAD}\n\n${MIDDLE}\n\n${LAST}`);
  });

  it('may differ in quotation marks', () => {
    const said = '“Not yet,” the envoy said on Sunday of the list of names.';
    expect(removedFor(clean([LEAD, said, said.replaceAll(/[“”]/g, '"'), LAST].join('\n\n')), 'repeat')).toHaveLength(1);
  });

  it('are teasers that were cut off with dots', () => {
    expect(removedFor(clean(`${LEAD.slice(0, 70)}...\n\n${LEAD}\n\n${MIDDLE}`), 'repeat')).toEqual([`${LEAD.slice(0, 70)}...`]);
  });

  it('are no short lines that stories say twice', () => {
    expect(clean(`${LEAD}\n\n"No," he said.\n\n${MIDDLE}\n\n"No," he said.\n\n${LAST}`).removed).toEqual([]);
  });
});

describe('A headline in other words than its story', () => {
  it('is not given up for the deck below it', () => {
    expect(clean(`A long night of waiting\nTwo delegations, one harbour hotel and a list of names that nobody has read\n${STORY}`).title).toBe('A long night of waiting');
  });

  it('is not given up for the same words with a full stop', () => {
    const article = clean(`${TITLE}\n\n${TITLE}.\n\n${STORY}`);
    expect(article.title).toBe(TITLE);
  });
});
