import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { MadeArticle, MadeEvent } from './support/make-article.ts';
import { build } from './support/make-timeline.ts';

const text = (id: string): string => `${id}: Israel's cabinet voted to approve the deal with Hamas on the release of captives.`;

function told(id: string, event: Partial<MadeEvent> = {}, published = '2025-01-20'): MadeArticle {
  return {
    id,
    text: text(id),
    published,
    events: [{ quote: text(id), type: 'vote', start: '2025-01-18', actors: ['israeli-cabinet'], title: `Headline of ${id}`, ...event }],
  };
}

/** The one entry that all articles tell of. */
function entry(...articles: readonly MadeArticle[]): Entry {
  const { entries } = build(articles).timeline;
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

describe("an entry's own day", () => {
  test('is the most exact one', () => {
    expect(
      entry(
        told('a', { start: '2025-01-13', end: '2025-01-19', precision: 'week' }),
        told('b', { start: '2025-01-01', end: '2025-01-31', precision: 'month' }),
        told('c'),
      ),
    ).toMatchObject({ start: '2025-01-18', end: '2025-01-18', precision: 'day', edtf: '2025-01-18' });
  });

  test('is the one that most articles give', () => {
    expect(entry(told('a', { start: '2025-01-17' }), told('b'), told('c'))).toMatchObject({ start: '2025-01-18' });
  });

  test('that is told only roughly stays rough', () => {
    expect(
      entry(
        told('a', { start: '2025-01-01', end: '2025-01-31', precision: 'month' }),
        told('b', { start: '2025-01-01', end: '2025-01-31', precision: 'month' }),
      ),
    ).toMatchObject({ edtf: '2025-01', precision: 'month' });
  });

  test('of what lasted is its whole length', () => {
    const talks = (id: string, over: Partial<MadeEvent>) =>
      told(id, { type: 'talks', actors: ['qatar', 'egypt'], places: ['doha'], ...over });
    expect(
      entry(
        talks('a', { start: '2024-08-15', end: '2024-08-16', extent: 'throughout' }),
        talks('b', { start: '2024-08-15', end: '2024-08-16', extent: 'throughout' }),
        talks('c', { start: '2024-08-16' }),
      ),
    ).toMatchObject({ start: '2024-08-15', end: '2024-08-16', extent: 'throughout', edtf: '2024-08-15/2024-08-16' });
  });

  test('of what still goes on reaches to the latest article', () => {
    const truce = (id: string, end: string) => told(id, { type: 'truce', status: 'ongoing', start: '2023-11-24', end, actors: [] }, end);
    expect(entry(truce('a', '2023-11-29'), truce('b', '2023-11-27'))).toMatchObject({
      status: 'ongoing',
      start: '2023-11-24',
      end: '2023-11-29',
    });
  });
});

describe("an entry's status and type", () => {
  test('what happened beats what was expected of the very day', () => {
    expect(entry(told('a', { status: 'expected', title: 'Expected: the cabinet votes' }, '2025-01-18'), told('b'))).toMatchObject({
      status: 'happened',
      title: 'Headline of b',
    });
  });

  test('as many denials as tellings make it denied', () => {
    const deal = (id: string, status: 'happened' | 'denied') => told(id, { type: 'agreement', status, actors: ['israel', 'hamas'] });
    expect(entry(deal('a', 'happened'), deal('b', 'denied')).status).toBe('denied');
    expect(entry(deal('a', 'happened'), deal('b', 'denied'), deal('c', 'happened')).status).toBe('happened');
  });

  test('the type that says more, where as many articles say the one as the other', () => {
    expect(
      entry(
        told('a', { type: 'strike', actors: ['israel'], places: ['nuseirat'] }),
        told('b', { type: 'rescue', actors: ['israel'], places: ['nuseirat'] }),
      ),
    ).toMatchObject({ type: 'rescue', title: 'Headline of b' });
  });
});

describe('what an entry says', () => {
  test('its headline names those whom most articles name', () => {
    const odd = told('a', { actors: ['israeli-cabinet', 'hamas', 'qatar', 'egypt'] });
    expect(entry(odd, told('b'), told('c')).title).toBe('Headline of b');
  });

  test('a headline that only quotes comes last', () => {
    expect(entry(told('a', { title: '"voted to approve"', actors: ['israeli-cabinet', 'hamas'] }), told('b')).title).toBe('Headline of b');
  });

  test('actors stand in the order of the headline, then by how many articles name them, each with the role that most give', () => {
    expect(
      entry(
        told('a', {
          actors: [
            ['israeli-cabinet', 'speaker'],
            ['hamas', 'subject'],
          ],
          title: 'The cabinet votes on the deal with Hamas',
        }),
        told('b', {
          actors: [
            ['israeli-cabinet', 'party'],
            ['qatar', null],
            ['hamas', 'addressee'],
          ],
          title: '"voted"',
        }),
        told('c', {
          actors: [
            ['israeli-cabinet', 'party'],
            ['hamas', 'subject'],
          ],
          title: '"voted"',
        }),
      ).actors,
    ).toEqual([
      { id: 'israeli-cabinet', role: 'party' },
      { id: 'hamas', role: 'subject' },
      { id: 'qatar', role: null },
    ]);
  });

  test("every article's own telling stays beside it", () => {
    const { readings } = entry(told('b', { start: '2025-01-17' }), told('a'), told('c', { status: 'expected' }, '2025-01-18'));
    expect(readings.map(({ article, start, status }) => [article, start, status])).toEqual([
      ['a', '2025-01-18', 'happened'],
      ['b', '2025-01-17', 'happened'],
      ['c', '2025-01-18', 'expected'],
    ]);
  });

  test('the figures of its words are its figures', () => {
    const withFigure = (id: string): MadeArticle => ({
      ...told(id),
      text: `${text(id)} More than 46,000 people were killed.`,
      figures: [
        { quote: 'release of captives', low: 33, asOf: '2025-01-18' },
        { quote: '46,000 people', low: 46000, asOf: '2025-01-18' },
      ],
    });
    expect(entry(withFigure('a'), withFigure('b')).figures).toEqual(['a/casualty-1', 'b/casualty-1']);
  });
});
