import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keeper, type Keeper } from '../../../scripts/lib/reading/keeper.ts';
import { readArticles } from '../../../scripts/lib/reading/read-articles.ts';
import { rulesOnDisk, SOURCES } from '../../../scripts/lib/reading/rules.ts';
import { EMPTY_REGISTER } from '../../../src/model/register.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { makeTimeline } from '../../../src/pipeline.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { readSeeds } from '../../../src/readers/seeds.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = join(folder, 'readings');
const project = join(folder, 'project');
const seedFolder = join(folder, 'seeds');
const ON_SATURDAY = 'CAIRO — Mediators met on Saturday, May 25, 2024 and spoke of a truce. At least 12 people were killed, the Health Ministry said.\n';
const ON_SUNDAY = ON_SATURDAY.replace('Saturday, May 25', 'Sunday, May 26').replace('12', '19');

let { knowledge } = await readKnowledge();
const LATER = Date.now() + 86_400_000;

beforeEach(() => {
  for (const one of [kept, project, seedFolder]) rmSync(one, { recursive: true, force: true });
  for (const one of ['src/extract', 'src/model', 'src/readers', 'src/timeline', 'scripts/lib/reading', 'package-lock.json']) cpSync(one, join(project, one), { recursive: true });
  mkdirSync(seedFolder);
  writeFileSync(join(seedFolder, 'a.txt'), ON_SATURDAY);
  writeFileSync(join(seedFolder, 'b.txt'), ON_SUNDAY);
});

interface Run {
  readonly timeline: string;
  /** Whether it is what reading without anything kept gives. */
  readonly fresh: boolean;
  /** Ids of the articles that were taken up from an earlier run. */
  readonly taken: readonly string[];
  readonly warnings: readonly string[];
}

async function run({ with: known = knowledge, loaded = LATER, place = kept }: { with?: Knowledge; loaded?: number; place?: string } = {}): Promise<Run> {
  const { seeds } = await readSeeds(seedFolder);
  const warnings: string[] = [];
  const taken: string[] = [];
  const own = keeper(place, known, { rules: () => rulesOnDisk(project), loaded, warn: (text) => warnings.push(text) });
  const watched: Keeper | null = own && {
    ...own,
    find: (seed: SeedFile) => {
      const found = own.find(seed);
      if (found !== null) taken.push(seed.id);
      return found;
    },
  };
  const timeline = JSON.stringify(buildTimeline(await readArticles(seeds, known, { keeper: watched }), known, EMPTY_REGISTER, []));
  return { timeline, fresh: timeline === JSON.stringify(makeTimeline(seeds, known, EMPTY_REGISTER, [])), taken: taken.sort(), warnings };
}

const files = (): string[] => readdirSync(kept, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort();

describe('readings kept from run to run', () => {
  test('are taken up where nothing changed, and give the same timeline', async () => {
    expect(await run()).toMatchObject({ fresh: true, taken: [] });
    expect(files()).toHaveLength(2);
    expect(await run()).toMatchObject({ fresh: true, taken: ['a', 'b'] });
  });

  test('are not taken up for an article whose text changed, nor for one that took the name of another', async () => {
    await run();
    writeFileSync(join(seedFolder, 'a.txt'), ON_SUNDAY);
    expect(await run()).toMatchObject({ fresh: true, taken: ['b'] });
    writeFileSync(join(seedFolder, 'c.txt'), ON_SATURDAY);
    expect(await run()).toMatchObject({ fresh: true, taken: ['a', 'b'] });
  });

  test('are not taken up where one byte of a rule changed, and are again when it is changed back', async () => {
    await run();
    const rule = join(project, 'src/extract/dates/weekday.ts');
    const before = readFileSync(rule, 'utf8');
    writeFileSync(rule, `${before} `);
    expect(await run()).toMatchObject({ taken: [] });
    writeFileSync(rule, before);
    expect(await run()).toMatchObject({ taken: ['a', 'b'] });
  });

  test('are not taken up where a rule, a type, a reader or a package was added, renamed or removed', async () => {
    await run();
    const changes = [
      () => writeFileSync(join(project, 'src/extract/dates/new-rule.ts'), ''),
      () => rmSync(join(project, 'src/extract/dates/weekday.ts')),
      () => writeFileSync(join(project, 'src/model/day.ts'), 'export {};'),
      () => writeFileSync(join(project, 'src/readers/seeds.ts'), 'export {};'),
      () => writeFileSync(join(project, 'src/timeline/tellings/synonyms.ts'), 'export {};'),
      () => rmSync(join(project, 'src/timeline/published/shared-passages.ts')),
      () => writeFileSync(join(project, 'package-lock.json'), '{}'),
    ];
    for (const change of changes) {
      change();
      expect((await run()).taken).toEqual([]);
    }
  });

  test('are taken up where only a rule changed that is asked about all articles together', async () => {
    await run();
    writeFileSync(join(project, 'src/timeline/merge/merge-tellings.ts'), 'export {};');
    expect(await run()).toMatchObject({ taken: ['a', 'b'] });
  });

  test('depend on no file of the project that is not watched: all that a thread imports is', () => {
    const watched = new Set(SOURCES.flatMap((pattern) => globSync(pattern)));
    const reached = new Set(['scripts/lib/reading/worker.ts', 'scripts/lib/reading/read-articles.ts']);
    for (const file of reached) {
      // The keeper is asked for readings and makes none of them.
      if (file.endsWith('/keeper.ts')) continue;
      const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?'(\.[^']+)';$/gm);
      for (const [, path = ''] of imports) reached.add(join(dirname(file), path));
    }
    expect(reached.size).toBeGreaterThan(300);
    expect([...reached].filter((file) => !watched.has(file))).toEqual([]);
  });

  test('are not taken up where the knowledge says one word more', async () => {
    const own = join(folder, 'knowledge');
    cpSync('src/knowledge', own, { recursive: true });
    ({ knowledge } = await readKnowledge(own));
    await run();
    const file = join(own, 'groups', 'hamas.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('aliases:\n', 'aliases:\n  - Mediators\n').replace('aliases: [', 'aliases: [Mediators, '));
    const changed = (await readKnowledge(own)).knowledge;
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(knowledge));
    expect(await run({ with: changed })).toMatchObject({ fresh: true, taken: [] });
  });

  test.each([
    ['cut in the middle', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed by one sign', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('2024', '2023').replace(/"start":(\d)/, '"start":9$1'))],
    ['another file under this name', (file: string) => writeFileSync(file, readFileSync(files().find((other) => other !== file) ?? ''))],
    ['of another form', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(/^reading \d+/, 'reading 999'))],
    ['no text', (file: string) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x80]))],
  ])('are passed over and written anew where the file is %s', async (_, harm) => {
    await run();
    const file = files()[0] ?? '';
    harm(file);
    const after = await run();
    expect(after.fresh).toBe(true);
    expect(after.taken).toHaveLength(1);
    expect((await run()).taken).toEqual(['a', 'b']);
  });

  test('are whole after several runs at once', async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => run()));
    for (const one of runs) expect(one).toMatchObject({ fresh: true, warnings: [] });
    expect(files()).toHaveLength(2);
    expect((await run()).taken).toEqual(['a', 'b']);
  });

  test('are neither taken up nor kept where the rules changed after the program began', async () => {
    expect(await run({ loaded: Date.now() - 3_600_000 })).toMatchObject({ fresh: true, taken: [] });
    expect(() => files()).toThrow();
  });

  test('are not kept where the rules change while articles are read', async () => {
    const { seeds } = await readSeeds(seedFolder);
    const own = keeper(kept, knowledge, { rules: () => rulesOnDisk(project), loaded: LATER });
    writeFileSync(join(project, 'src/extract/dates/weekday.ts'), 'export {};');
    await readArticles(seeds, knowledge, { keeper: own });
    expect(() => files()).toThrow();
  });

  test('do not stop the run where they cannot be kept: it says so, with the folder', async () => {
    const place = join(folder, 'no-folder');
    writeFileSync(place, '');
    const { fresh, warnings } = await run({ place });
    expect(fresh).toBe(true);
    expect(warnings).toEqual([expect.stringContaining(place)]);
  });

  test('are thrown away with rules of long ago, with articles that are gone, and where a killed run left halves', async () => {
    await run();
    const [generation] = readdirSync(kept);
    for (const [index, name] of ['x1', 'x2', 'x3', 'x4'].entries()) {
      mkdirSync(join(kept, name));
      utimesSync(join(kept, name), 1000 + index, 1000 + index);
    }
    const place = join(kept, generation ?? '');
    for (let number = 0; number < 1100; number += 1) writeFileSync(join(place, `gone-${number}`), '');
    writeFileSync(join(place, 'half.1.tmp'), '');
    writeFileSync(join(place, 'half.2.tmp'), '');
    utimesSync(join(place, 'half.1.tmp'), 1000, 1000);
    await run();
    expect(readdirSync(kept).sort()).toEqual([generation, 'x3', 'x4'].sort());
    expect(readdirSync(place).filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual(['half.2.tmp']);
    expect((await run()).taken).toEqual(['a', 'b']);
  });
});
