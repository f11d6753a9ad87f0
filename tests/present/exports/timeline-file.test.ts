import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { shortenSpan } from '../../../src/present/exports/data/shorten.ts';
import { timelineFile } from '../../../src/present/exports/data/timeline-file.ts';
import { timelineSchema } from '../../../src/present/exports/data/timeline-schema.ts';
import { article, entry, exampleSite } from './support/example-site.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;

/** Compiles the published schema as a stranger would, strictly. */
function validator(site = exampleSite()) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(timelineSchema(site)) as object);
}

const sentence = (words: number): string => Array.from({ length: words }, (_, index) => `w${index}`).join(' ');
const reading = (articleId: string, quote: string) =>
  ({ ...entry('x').readings[0], article: articleId, spans: [{ start: 100, end: 100 + quote.length, quote }] }) as ReturnType<
    typeof entry
  >['readings'][number];

describe('timeline.json', () => {
  test('is valid against the schema that is published beside it', () => {
    const validate = validator();
    expect(validate(JSON.parse([...timelineFile(exampleSite())].join(''))), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<[string, (file: { entries: Record<string, unknown>[]; articles: Record<string, unknown>[] }) => void]>([
    ['a day that no calendar has', (file) => (file.entries[0]!['start'] = '2024-02-30')],
    ['an unknown kind of event', (file) => (file.entries[0]!['type'] = 'quarrel')],
    ['an entry without readings', (file) => (file.entries[0]!['readings'] = [])],
    ['an entry without a headline', (file) => delete file.entries[0]!['title']],
    ['an article without its hash', (file) => delete file.articles[0]!['sha256']],
  ])('a file with %s is refused', (_, spoil) => {
    const file = JSON.parse([...timelineFile(exampleSite())].join('')) as Parameters<typeof spoil>[0];
    spoil(file);
    expect(validator()(file)).toBe(false);
  });

  test('fields that are added later do not make it invalid', () => {
    const file = JSON.parse([...timelineFile(exampleSite())].join('')) as { entries: object[] };
    expect(validator()({ ...file, later: true, entries: file.entries.map((one) => ({ ...one, later: 1 })) })).toBe(true);
  });

  test('every field of every named type is explained in the schema', () => {
    const schema = JSON.parse(timelineSchema(exampleSite())) as {
      properties: Record<string, { description?: string }>;
      $defs: Record<string, { properties: Record<string, { description?: string }> }>;
    };
    const silent = Object.entries({ Timeline: schema, ...schema.$defs }).flatMap(([name, { properties }]) =>
      Object.entries(properties)
        .filter(
          ([field, { description }]) =>
            !description && !(name === 'Mention' && field === 'article') && !(name === 'Removed' && field === 'reason'),
        )
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
  });

  test('the schema names its own address under any base path', () => {
    expect(JSON.parse(timelineSchema(exampleSite({ base: '/a/b/' })))).toMatchObject({
      $id: 'https://timeline.example/a/b/data/timeline.schema.json',
    });
  });
});

describe('passages in timeline.json', () => {
  test('end with their fortieth word, and their end moves with the cut', () => {
    const quote = `${sentence(40)} and more`;
    expect(shortenSpan({ start: 7, end: 7 + quote.length, quote })).toEqual({
      start: 7,
      end: 7 + sentence(40).length,
      quote: sentence(40),
    });
  });

  test.each([
    ['one word', 'w'],
    ['nothing', ''],
    ['forty words', sentence(40)],
    ['forty words and a line end', `${sentence(40)}\n`],
  ])('of %s stay as they are', (_, quote) => {
    const span = { start: 0, end: quote.length, quote };
    expect(shortenSpan(span)).toEqual(span);
  });

  test('stay whole where the owner may publish the article', () => {
    const long = sentence(60);
    const timeline = {
      articles: [
        article('a1'),
        article('free', { rights: 'full', removed: [{ start: 0, end: long.length, quote: long, reason: 'furniture' }] }),
      ],
      entries: [entry('one', { readings: [reading('a1', long), reading('free', long)] })],
    };
    const file = JSON.parse([...timelineFile(exampleSite({ timeline }))].join('')) as {
      articles: { removed: { quote: string }[] }[];
      entries: { readings: { spans: { quote: string }[] }[] }[];
    };
    expect(file.entries[0]?.readings.map(({ spans }) => spans[0]?.quote)).toEqual([sentence(40), long]);
    expect(file.articles[1]?.removed[0]?.quote).toBe(long);
  });
});
