import { readFile } from 'node:fs/promises';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { makeTimeline } from '../../src/pipeline.ts';
import { readKnowledge } from '../../src/readers/knowledge.ts';
import { readSeeds } from '../../src/readers/seeds.ts';
import { readGold } from './gold.ts';
import { canonOf } from './names.ts';
import { scoreTimeline, type Remark, type Scores } from './score.ts';

export interface Evaluated {
  readonly folder: string;
  readonly articles: number;
  readonly timeline: Timeline;
  readonly scores: Scores;
  readonly remarks: readonly Remark[];
}

/** Reads the annotated articles of a folder through the pipeline and scores what it finds. */
export async function evaluateFolder(folder: string): Promise<Evaluated> {
  const [{ knowledge }, { seeds }, gold, aliases] = await Promise.all([
    readKnowledge(),
    readSeeds(folder),
    readGold(folder),
    readFile('tests/gold/aliases.json', 'utf8'),
  ]);
  const { groups } = JSON.parse(aliases) as { groups: string[][] };
  const { timeline } = makeTimeline(seeds, knowledge, EMPTY_REGISTER, []);
  return { folder, articles: gold.length, timeline, ...scoreTimeline(timeline, gold, canonOf(groups)) };
}
