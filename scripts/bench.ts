import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Timeline } from '../src/model/timeline.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readSeeds } from '../src/readers/seeds.ts';
import { GOLD_FOLDERS } from './evaluate/gold.ts';
import { makeCorpus } from './bench/make-corpus.ts';
import { measure, median, type Measured } from './bench/measure.ts';
import { paceOnOneCore } from './bench/one-core.ts';
import { plainSite } from './bench/plain-site.ts';
import { firstSearch, heaviestPage } from './bench/site.ts';

const USAGE = `npm run bench [-- --quick --no-site --sizes 100,1000 --times 3]

Makes corpora in the language of the annotated articles in a folder for temporary files and measures reading, the timeline, the site and the
search at 100, 1,000 and 10,000 articles; medians of three (of one at 10,000 for the site). Prints the table of the README.
  --quick     100 and 1,000 articles, everything once
  --no-site   reading and timeline alone
  --sizes     other numbers of articles
  --times     runs of which the median is told
Seconds stand beside processor seconds of all cores together: where they differ much, the machine had other work.`;

/** Whole articles: briefs would make the corpora lighter than an archive is. */
const ARTICLES = GOLD_FOLDERS.filter(({ folder }) => !folder.endsWith('briefs'));

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-site': { type: 'boolean', default: false },
    sizes: { type: 'string' },
    times: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else {
  const sizes = values.sizes?.split(',').map(Number) ?? (values.quick ? [100, 1000] : [100, 1000, 10_000]);
  await bench(sizes, Number(values.times ?? (values.quick ? 1 : 3)), !values['no-site']);
}

async function bench(sizes: readonly number[], times: number, withSite: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const { knowledge } = await readKnowledge();
    const models = (await Promise.all(ARTICLES.map(async (gold) => (await readSeeds(gold.folder)).seeds))).flat();
    for (const size of sizes) await makeCorpus(join(folder, String(size)), size, models, knowledge);
    say(
      `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}`,
    );

    const { pipeline, wink } = paceOnOneCore(
      (await readSeeds(join(folder, String(sizes[1] ?? sizes[0])))).seeds.slice(0, 500),
      knowledge,
      Math.max(times, 2),
    );
    say(`\none core: ${Math.round(pipeline)} articles a second; wink-nlp, sentences and entities alone: ${Math.round(wink)}`);

    say(`\n| articles | timeline, nothing kept | one article added | memory | entries |\n|---:|---:|---:|---:|---:|`);
    const cold: number[] = [];
    for (const size of sizes) cold.push(await timelines(folder, size, times));
    for (const [index, size] of sizes.slice(1).entries())
      say(`from ${sizes[index]} to ${size} articles the time grows ${((cold[index + 1] ?? NaN) / (cold[index] ?? NaN)).toFixed(1)} times`);

    if (!withSite) return;
    say(
      `\n| articles | site | of it search index | memory | of it Pagefind | as many plain pages + Pagefind | pages | heaviest page | first search |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|`,
    );
    for (const size of sizes) await site(folder, size, size >= 10_000 ? 1 : times);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the folder itself, so that the readings kept there are its own. Gives the median of the cold runs in seconds. */
async function timelines(folder: string, size: number, times: number): Promise<number> {
  const run = async (): Promise<Measured> =>
    measure('node', [resolve('scripts/timeline.ts'), '--seeds', String(size), '--out', `${size}.json`], { cwd: folder });
  const cold: Measured[] = [];
  const warm: Measured[] = [];
  for (let time = 0; time < times; time += 1) {
    await rm(join(folder, '.cache'), { recursive: true, force: true });
    cold.push(await run());
    const added = join(folder, String(size), 'added.txt');
    await writeFile(added, `${await readFile(join(folder, String(size), 'a000001.txt'), 'utf8')}\nOne more line.\n`);
    warm.push(await run());
    await rm(added);
  }
  const { entries } = JSON.parse(await readFile(join(folder, `${size}.json`), 'utf8')) as Timeline;
  const seconds = median(cold.map((one) => one.seconds));
  say(`| ${size} | ${told(cold)} | ${told(warm)} | ${mb(cold)} | ${entries.length} |`);
  return seconds;
}

async function site(folder: string, size: number, times: number): Promise<void> {
  const dist = join(folder, `dist-${size}`);
  const env = { TIMELINE_FILE: join(folder, `${size}.json`), SEEDS_DIR: join(folder, String(size)), BASE_PATH: '', SITE_URL: '' };
  const built: Measured[] = [];
  const plain: Measured[] = [];
  for (let time = 0; time < times; time += 1) {
    built.push(await measure('astro', ['build', '--outDir', dist], { env }));
    const { astro, pagefind } = await plainSite(join(folder, `plain-${size}-${time}`), pagesOf(built[0]));
    plain.push({ ...astro, seconds: astro.seconds + pagefind.seconds, processor: (astro.processor ?? NaN) + (pagefind.processor ?? NaN) });
  }
  const index = median(built.map(({ output }) => Number(/records in ([\d.]+) s/.exec(output)?.[1] ?? NaN)));
  const pagefind = median(built.map(({ peakOf }) => peakOf('pagefind_extended') ?? peakOf('bin/pagefind') ?? NaN));
  const heaviest = heaviestPage(dist);
  const search = await firstSearch(dist, 'ceasefire talks').catch((error: unknown) => (say(`no first search: ${String(error)}`), NaN));
  say(
    `| ${size} | ${told(built)} | ${index.toFixed(1)} s | ${mb(built)} | ${Math.round(pagefind)} MB | ${told(plain)} | ${pagesOf(built[0])} | ${(heaviest.bytes / 1000).toFixed(1)} kB (${heaviest.file}) | ${Math.round(search / 1000)} kB |`,
  );
  await rm(dist, { recursive: true, force: true });
}

function pagesOf(built: Measured | undefined): number {
  return Number(/(\d+) page\(s\) built/.exec(built?.output ?? '')?.[1] ?? NaN);
}

function told(runs: readonly Measured[]): string {
  const processor = median(runs.map((run) => run.processor ?? NaN));
  return `${median(runs.map(({ seconds }) => seconds)).toFixed(1)} s (${processor.toFixed(1)})`;
}

function mb(runs: readonly Measured[]): string {
  return `${Math.round(median(runs.map(({ peak }) => peak ?? NaN)))} MB`;
}

function say(text: string): void {
  console.log(text);
}
