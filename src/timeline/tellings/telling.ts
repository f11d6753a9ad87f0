import type { DaySpan } from '../../model/day.ts';
import type { Reading } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import type { Anchor } from '../../model/register.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import type { WordWeights } from './content-words.ts';
import type { Released } from './released.ts';
import type { TruceAspect } from './truce-aspect.ts';

/** One article's telling of one happening, with all that it takes to say whether another article tells of the same. */
export interface Telling {
  readonly article: string;
  /** Path of the seed file, for messages. */
  readonly file: string;
  /** Its place among the article's events, from 0. */
  readonly index: number;
  readonly event: EventReading;
  readonly reading: Reading;
  /** 1-based line of the seed file where its first words stand. */
  readonly line: number;
  /** By which its entry is known again. */
  readonly anchor: Anchor;
  /** Those that its words carry. */
  readonly figures: readonly Figure[];
  /** When the article was written. */
  readonly published: DaySpan;
  /** Who spoke, proposed, answered: the speakers by role, or the first actor that acts. Empty where nobody is named. */
  readonly speakers: readonly string[];
  readonly people: readonly string[];
  /** States, groups and bodies that no person of the telling stands for already. */
  readonly organisations: readonly string[];
  /** Which of the wars it is about, as far as the actors tell. */
  readonly theatres: readonly Side[];
  /** Cities, towns, camps and kibbutzim: a happening is in one of them. */
  readonly towns: readonly string[];
  /** States in which these towns lie and, of a visit, that its words name. */
  readonly lands: ReadonlySet<string>;
  readonly words: WordWeights;
  /** Says yes or no to something, where it does either. */
  readonly answer: 'yes' | 'no' | null;
  /** Of a truce or an agreement: which side of it is told. */
  readonly aspect: TruceAspect | null;
  /** Of a release: who goes free. */
  readonly released: ReadonlySet<Released>;
}

/** The order in which tellings are taken: that of the articles' ids, then of the text. It never depends on the order of reading. */
export function inOrder(a: Telling, b: Telling): number {
  return compareText(a.article, b.article) || a.index - b.index;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
