import type { Knowledge } from './model/knowledge.ts';
import type { Message } from './model/message.ts';
import type { SeedFile } from './model/seed-file.ts';
import type { Timeline } from './model/timeline.ts';
import { readArticle } from './extract/read-article.ts';
import { buildTimeline } from './timeline/build-timeline.ts';

/** The whole way on one screen: seeds + knowledge → Timeline. Pure: the same seeds and knowledge give the same timeline. */
export function makeTimeline(seeds: readonly SeedFile[], knowledge: Knowledge, messages: readonly Message[]): Timeline {
  return buildTimeline(seeds.map((seed) => readArticle(seed, knowledge)), knowledge, messages);
}
