import type { ArticleReading } from '../extract/read-article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { passagesOf } from './published/shared-passages.ts';
import { toldInText, type ToldInText } from './tellings/told-in-text.ts';

/**
 * A reading with all that the timeline asks of its words. It depends on nothing but the article and the knowledge, so that it is made where
 * the article is read, on all cores, and kept with the reading (scripts/lib/reading/): plain data, which survives JSON.
 */
export interface PreparedReading extends ArticleReading {
  /** One for each event. */
  readonly told: readonly ToldInText[];
  /** The keys of its passages, see passagesOf. */
  readonly passages: readonly string[];
}

export function prepare(reading: ArticleReading, knowledge: Knowledge): PreparedReading {
  return isPrepared(reading) ? reading : { ...reading, told: toldInText(reading, knowledge), passages: keysOf(reading) };
}

/** The keys of a reading's passages, each once. */
export function keysOf(reading: ArticleReading): readonly string[] {
  return isPrepared(reading) ? reading.passages : passagesOf(reading).map(({ key }) => key);
}

function isPrepared(reading: ArticleReading | PreparedReading): reading is PreparedReading {
  return 'told' in reading;
}
