import { expect, test } from 'vitest';
import { calendarDates } from '../../../src/extract/published/calendar-dates.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { dayOf } from '../../../src/model/day.ts';
import { noKnowledge, written } from '../dates/written.ts';

/** What a text says against 20 July 2024, five days before the day that it names. */
function costOfTheDaysBefore(text: string): number {
  const article = written(text);
  const [vote] = calendarDates({ article, read: { times: findTimes(article, noKnowledge), actors: { mentions: [], people: [] }, figures: [] }, knowledge: noKnowledge });
  return vote === undefined ? Number.NaN : vote.score(dayOf('2024-07-27')) - vote.score(dayOf('2024-07-20'));
}

test.each(['The army said on July 25 that the tunnel was sealed.', 'The army confirmed on July 25 that it will seal the tunnel.', 'The ministry announced late on July 25 a plan.'])(
  'the day on which somebody spoke has come: %s',
  (text) => {
    expect(costOfTheDaysBefore(text)).toBeGreaterThan(2);
  },
);

test.each(['The army is to seal the tunnel on July 25.', 'The army said it will seal the tunnel on July 25.'])('another day may lie ahead: %s', (text) => {
  expect(costOfTheDaysBefore(text)).toBeLessThan(2);
});
