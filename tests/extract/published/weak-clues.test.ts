import { describe, expect, test } from 'vitest';
import { likelyMoments } from '../../../src/extract/published/likely-moments.ts';
import { sharedWords } from '../../../src/extract/published/moment-words.ts';
import { dayOf, isoOf, weekdayOf } from '../../../src/model/day.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { moment, written } from '../dates/written.ts';
import { dated, daysOf, holds, knowing, page, person, width } from './dated.ts';

/** Wednesday 12 June 2024, told by no cue of its own. */
const COFFINS = moment({
  id: 'coffins',
  name: 'the handover of four coffins',
  from: '2024-06-12',
  type: 'release',
  note: 'Masked fighters handed coffins over in a cemetery under banners.',
});
const OTHERS = Array.from({ length: 60 }, (_, index) =>
  moment({ id: `other-${index}`, name: 'a round of talks', from: isoOf(dayOf('2024-01-02') + 7 * index), type: 'talks', note: 'Mediators met.' }),
);

describe('a moment by the words that the knowledge has for it', () => {
  const knowledge = knowing({ moments: [COFFINS, ...OTHERS] });

  test('shares rare words with a sentence that tells of it', () => {
    const shared = sharedWords('Fighters in masks carried the coffins to a cemetery.', knowledge);
    expect(shared.get('coffins') ?? 0).toBeGreaterThan(6);
    expect(shared.get('other-1') ?? 0).toBe(0);
  });

  test('is likely where many are shared and not where one is', () => {
    const likely = (text: string): string[] => {
      const article = written(text);
      const [sentence] = article.sentences;
      const input = { article, read: { times: findTimes(article, knowledge), actors: { mentions: [], people: [] }, figures: [] }, knowledge };
      return sentence === undefined ? [] : likelyMoments(sentence, input).map((each) => each.moment.id);
    };
    expect(likely('Masked fighters put four coffins under banners in a cemetery on Wednesday.')).toEqual(['coffins']);
    expect(likely('The minister walked through a cemetery on Wednesday.')).toEqual([]);
  });
});

describe('what is said of a moment and its day', () => {
  /** Thursday 9 May 2024. */
  const END = moment({ id: 'end', name: 'the end of the round', from: '2024-05-09', type: 'talks', cues: ['delegation left capital'] });

  test('the day after will do as well, where the words are told of that weekday', () => {
    const text = ['The delegation left the capital, the group said early Friday.', 'On Friday the ministry asked both to bend.'];
    expect(holds(dated(written(...text), { knowledge: knowing({ moments: [END] }) }), '2024-05-10')).toBe(true);
    expect(width(dated(written(...text), { knowledge: knowing({ moments: [END] }) }))).toBe(1);
  });

  test('a statement names other days than its own', () => {
    const threat = moment({ id: 'threat', name: 'the threat', from: '2025-02-10', type: 'statement', cues: ['call off truce noon'] });
    const text = 'He would call off the truce unless all were back by noon on Saturday.';
    const { best } = dated(written(text), { knowledge: knowing({ moments: [threat] }) });
    expect(best).toBeGreaterThanOrEqual(dayOf('2025-02-10'));
    expect(best).toBeLessThanOrEqual(dayOf('2025-02-13'));
  });

  test('nobody tells of a killing as still to come', () => {
    const killing = moment({ id: 'killing', name: 'the killing of the chief', from: '2024-10-16', type: 'death', cues: ['killing chief'] });
    const window = dated(written('He hopes to use the killing of the chief to open a way.'), { knowledge: knowing({ moments: [killing] }) });
    expect(window.best).toBeGreaterThanOrEqual(dayOf('2024-10-16'));
  });

  test('who is excepted was not freed', () => {
    const knowledge = knowing({
      people: [
        person('Ada Example', {
          captivity: { taken: '2023-10-07', freed: '2025-01-30', how: 'released', returned: null, source: 'https://example.org/' },
        }),
      ],
    });
    const names = { 'Ada Example': 'ada-example' };
    const clues = (text: string): string[] => dated(written(text), { knowledge, names }).clues.map((clue) => clue.rule);
    expect(clues('The group freed Ada Example.')).toContain('moment-past');
    expect(clues('The group freed four soldiers but not Ada Example.')).not.toContain('moment-past');
  });

  test('days before a fast lie before it', () => {
    const fast = moment({
      id: 'fast',
      name: 'Ramadan 2024',
      from: '2024-03-11',
      to: '2024-04-09',
      names: ['Ramadan'],
      recurring: true,
      extent: 'throughout',
    });
    const window = dated(written('The group left just days before the start of Ramadan.'), { knowledge: knowing({ moments: [fast] }) });
    expect(window.best).toBeLessThan(dayOf('2024-03-14'));
    expect(window.best).toBeGreaterThan(dayOf('2024-02-25'));
  });
});

describe('the weekday that a page gives for its own', () => {
  /** Any week will do: the best day's weekday is looked at. */
  const weekday = (...texts: readonly string[]): number => weekdayOf(dated(written(...texts)).best);

  test.each([
    [5, ['Good morning. It is Friday, and the council will vote.', 'Officials spoke on Wednesday.']],
    [2, ['# Tuesday briefing: how a deal became possible', 'Talks went on.']],
    [4, ['Ministers back a trip on Friday; the decision came late.', 'They voted on Thursday to send a team on Friday.']],
  ] as const)('weekday %i: %j', (expected, texts) => {
    expect(weekday(...texts)).toBe(expected);
  });

  test('is not the one of a headline that only names a plan', () => {
    expect(weekday('# Talks on Tuesday', 'The envoy spoke on Thursday and will fly on Friday.')).toBe(4);
  });
});

test('a byline that reserves all rights and ends in a date states the day', () => {
  const window = dated(
    page('Written by Example Audio ALL RIGHTS RESERVED on August 21, 2024', 'The envoy came back without an answer from the group, officials said.'),
  );
  expect([daysOf(window), window.stated]).toEqual(['2024-08-21', 'text']);
});

test('"goes into 4th day" counts from the first day of a truce', () => {
  const truce = moment({ id: 'truce', name: 'the truce', from: '2023-11-24', to: '2023-11-30', type: 'truce', extent: 'throughout', cues: ['nothing'] });
  const window = dated(written('# Hostage deal goes into 4th day', 'The pause can be made longer.'), { knowledge: knowing({ moments: [truce] }) });
  expect(daysOf(window)).toBe('2023-11-27');
});
