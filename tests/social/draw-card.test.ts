import { describe, expect, test } from 'vitest';
import { socialCards } from '../../src/present/exports/social-cards.ts';
import { drawCard } from '../../src/social/draw-card.ts';
import { readFonts } from '../../src/social/fonts.ts';
import { exampleSite } from '../present/exports/support/example-site.ts';

const fonts = await readFonts();
const card = { path: 'social/x.png', title: 'Minister One', line: 'Foreign Minister of Sumer', foot: '3 entries', months: [1, 0, 2] };
const draw = async (fields: Partial<typeof card> = {}) => Buffer.from(await drawCard({ ...card, ...fields }, fonts));

/** Width and height out of a PNG's header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the image of a shared link', () => {
  test('is a PNG of the size that sites ask for', async () => {
    const png = await draw();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  test('has the same bytes each time it is drawn', async () => {
    expect((await draw()).equals(await draw())).toBe(true);
  });

  test.each([{ title: 'Minister Two' }, { line: 'Envoy' }, { foot: '4 entries' }, { months: [2, 0, 1] }])(
    'shows what it is given: %j',
    async (fields) => {
      expect((await draw(fields)).equals(await draw())).toBe(false);
    },
  );

  test.each([
    'Recep Tayyip Erdoğan',
    'Ṣāliḥ al-ʿĀrūrī',
    'محمد',
    '',
    'A name that is very long and goes on and on, as those of committees do, for more than two lines',
    '<b>&',
  ])('is drawn whatever the name: %s', async (title) => {
    expect(sizeOf(await draw({ title }))).toEqual([1200, 630]);
  });

  test('is drawn for a timeline without a month', async () => {
    expect(sizeOf(await draw({ months: [] }))).toEqual([1200, 630]);
  });
});

describe('the cards of a site', () => {
  const cards = socialCards(exampleSite());

  test('are the site’s, and one for each organisation and each person who holds an office', () => {
    expect(cards.map(({ path }) => path)).toEqual(['social/site.png', 'social/envoy.png', 'social/minister-one.png', 'social/sumer.png']);
  });

  test('say name, office and how many entries there are', () => {
    expect(cards[2]).toMatchObject({
      title: 'Minister One',
      line: 'Foreign Minister of Sumer',
      foot: '1 entry, May 2024 to November 2024',
    });
  });
});
