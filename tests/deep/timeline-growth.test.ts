import { expect, test } from 'vitest';
import { chance } from '../../scripts/lib/chance.ts';
import { dayOf, isoOf } from '../../src/model/day.ts';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { makeArticle, type MadeEvent } from '../timeline/support/make-article.ts';
import { knowledge } from '../timeline/support/make-timeline.ts';

/** A newsroom's archive: eight events an article over two years, a fifth of them told by the month alone, a fifth the same few days again and again. */
function archive(count: number): ReturnType<typeof makeArticle>[] {
  const next = chance(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const people = knowledge.people.map(({ id }) => id);
  const types = [
    'statement',
    'statement',
    'statement',
    'talks',
    'meeting',
    'call',
    'release',
    'strike',
    'proposal',
    'response',
    'agreement',
    'vote',
    'truce',
    'visit',
    'other',
  ] as const;
  return Array.from({ length: count }, (_, number) => {
    const published = dayOf('2023-10-08') + Math.floor(next() * 770);
    const events: MadeEvent[] = Array.from({ length: 8 }, (__, index): MadeEvent => {
      const quote = `${Array.from({ length: 12 }, () => `w${Math.floor(next() ** 2 * 4000).toString(36)}x`).join(' ')} ${number} ${index}.`;
      if (index === 0) return { quote, type: 'attack', start: '2023-10-07', rule: 'attack-day', actors: ['hamas', 'israel'] };
      const kind = next();
      const start =
        kind < 0.6
          ? published - Math.floor(next() * 3)
          : kind < 0.8
            ? dayOf('2023-11-01') + 30 * Math.floor(next() * 20)
            : dayOf('2023-11-24') + 50 * Math.floor(next() * 12);
      return {
        quote,
        type: pick(types),
        start: isoOf(start),
        end: isoOf(kind >= 0.6 && kind < 0.8 ? start + 29 : start),
        places: next() < 0.3 ? [pick(['doha', 'cairo', 'paris'])] : [],
        actors: [
          [
            next() < 0.5 ? pick(['israel', 'hamas', 'qatar', 'white-house']) : (people[Math.floor(next() ** 3 * people.length)] as string),
            'speaker',
          ],
          [pick(['israel', 'hamas', 'egypt']), 'subject'],
        ],
      };
    });
    return makeArticle({ id: `a${number}`, text: events.map(({ quote }) => quote).join(' '), published: isoOf(published), events });
  });
}

test('the work of merging grows with the articles, not with their square, up to ten thousand', () => {
  const time = (count: number): number => {
    const articles = archive(count);
    const start = process.cpuUsage();
    const { timeline } = buildTimeline(articles, knowledge, EMPTY_REGISTER, []);
    const taken = process.cpuUsage(start).user / 1000;
    expect(timeline.entries.find(({ type, start: day }) => type === 'attack' && day === '2023-10-07')?.readings).toHaveLength(count);
    return taken;
  };
  time(200);
  const [small, large] = [time(1_000), time(10_000)];
  console.log(`1,000 articles ${Math.round(small)} ms, 10,000 articles ${Math.round(large)} ms`);
  expect(large / small).toBeLessThan(30);
});
