import { join } from 'node:path';
import { readKnowledge } from './readers/knowledge.ts';
import { readSeeds } from './readers/seeds.ts';
import { readTimeline, TIMELINE_FILE } from './readers/timeline.ts';
import { contextOf, type Context, type Source } from './present/context.ts';

/** Where the site's inputs lie: from the environment, else the project's own. */
export interface Inputs {
  readonly timeline: string;
  readonly seeds: string;
  readonly knowledge: string;
  readonly base: string;
  readonly site: string | null;
}

/** TIMELINE_FILE, SEEDS_DIR, BASE_PATH and SITE_URL from the environment. */
export function inputsFrom(environment: Readonly<Record<string, string | undefined>>): Inputs {
  return {
    timeline: environment.TIMELINE_FILE || TIMELINE_FILE,
    seeds: environment.SEEDS_DIR || 'seeds',
    // Not from the reader's own place: in a bundle that is somewhere else.
    knowledge: join('src', 'knowledge'),
    base: environment.BASE_PATH || '/',
    site: environment.SITE_URL || null,
  };
}

const loaded = new Map<string, Promise<Context>>();
let ofThisProcess: Promise<Context> | null = null;

/** The site's data, read once for each set of inputs; without any, of those that the environment told when it was first asked. */
export function loadSite(inputs?: Inputs): Promise<Context> {
  if (inputs === undefined) return (ofThisProcess ??= loadSite(inputsFrom(process.env)));
  const key = JSON.stringify(inputs);
  const context = loaded.get(key) ?? readSite(inputs);
  loaded.set(key, context);
  return context;
}

async function readSite(inputs: Inputs): Promise<Context> {
  const key = JSON.stringify(inputs);
  const source = sources.get(key) ?? readSource(inputs);
  sources.set(key, source);
  return contextOf(await source);
}

const KEPT = Symbol.for('the files that the site is made from');

/**
 * What was read, for all copies of this module in one process: Astro loads it for its configuration and again, bundled, for the pages. Of ten
 * thousand articles each reading takes most of a gigabyte.
 */
const sources = ((globalThis as { [KEPT]?: Map<string, Promise<Source>> })[KEPT] ??= new Map());

async function readSource(inputs: Inputs): Promise<Source> {
  const [timeline, { knowledge }, seeds] = await Promise.all([
    readTimeline(inputs.timeline),
    readKnowledge(inputs.knowledge),
    readTexts(inputs.seeds),
  ]);
  const read = new Map(timeline.articles.map(({ id, sha256 }) => [id, sha256]));
  const texts = new Map(seeds.filter(({ id, sha256 }) => read.get(id) === sha256).map(({ id, raw }) => [id, raw]));
  return { timeline, knowledge, texts, base: inputs.base, site: inputs.site };
}

/** Without the seeds a site can still be built from a timeline file: its article pages then show the stored quotations alone. */
async function readTexts(folder: string) {
  try {
    return (await readSeeds(folder)).seeds;
  } catch {
    return [];
  }
}
