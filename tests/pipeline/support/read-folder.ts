import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EMPTY_REGISTER } from '../../../src/model/register.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { makeTimeline } from '../../../src/pipeline.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { readSeeds } from '../../../src/readers/seeds.ts';
import { faultsOf } from './faults.ts';

const { knowledge } = await readKnowledge();

export interface ReadFolder {
  readonly timeline: Timeline;
  readonly seeds: readonly SeedFile[];
  /** What is wrong with the timeline, and files that were dropped without a word. */
  readonly faults: readonly string[];
}

/** Writes the files into a folder of their own, takes them the whole way of `npm run timeline`, and looks at what came out. */
export async function readFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { seeds, messages } = await readSeeds(folder);
    const { timeline } = makeTimeline(seeds, knowledge, EMPTY_REGISTER, messages);
    const read = new Set(timeline.articles.map(({ file }) => file));
    const refused = new Set(timeline.messages.filter(({ level }) => level === 'error').map(({ file }) => file));
    const silent = Object.keys(files).filter((name) => !read.has(name) && !refused.has(name)).map((name) => `${name}: neither read nor refused`);
    return { timeline, seeds, faults: [...faultsOf(timeline, new Map(seeds.map(({ id, raw }) => [id, raw]))), ...silent] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
