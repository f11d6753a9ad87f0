import type { EventReading } from '../../../src/extract/events/event-reading.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { EventType, Side } from '../../../src/model/vocabulary.ts';
import { contentWords, weighed } from '../../../src/timeline/tellings/content-words.ts';
import type { Kinship } from '../../../src/timeline/tellings/kinship.ts';
import type { Telling } from '../../../src/timeline/tellings/telling.ts';

/** "2024-05-25" or "2024-05-25..2024-05-27". */
export function days(text: string): { start: number; end: number } {
  const [start = '', end = start] = text.split('..');
  return { start: dayOf(start), end: dayOf(end) };
}

interface Made extends Partial<Omit<Telling, 'event' | 'words' | 'published'>> {
  readonly event?: Partial<EventReading>;
  readonly on?: string;
  readonly type?: EventType;
  readonly words?: string;
  readonly published?: string;
}

let made = 0;

/** A telling of an article of its own, with what the test is about. */
export function telling({ event, on = '2024-05-25', type = 'talks', words = '', published = on, ...rest }: Made = {}): Telling {
  made += 1;
  const written = days(published);
  return {
    article: `a${made}`, file: `a${made}.txt`, index: 0, line: 1, anchor: {} as Telling['anchor'], figures: [], speakers: [], people: [], organisations: [], theatres: [], towns: [],
    lands: new Set(), answer: null, aspect: null, released: new Set(), reading: {} as Telling['reading'],
    ...rest,
    published: { earliest: written.start, latest: written.end },
    words: weighed(contentWords(words)),
    event: { type, status: 'happened', ...days(on), precision: 'day', extent: 'within', spans: [], actors: [], places: [], title: '', rule: 'made', ...event },
  };
}

/** Who stands for whom, by name: "Minister → the ministry"; and the side of each. */
export function kinship(parents: Readonly<Record<string, string>> = {}, sides: Readonly<Record<string, Side>> = {}): Kinship {
  return {
    kinOf: (actor) => new Set([actor, ...(parents[actor] === undefined ? [] : [parents[actor]])]),
    isPerson: () => true,
    sideOf: (actor) => sides[actor] ?? null,
    mediates: () => false,
  };
}
