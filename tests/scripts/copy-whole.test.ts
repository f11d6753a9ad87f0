import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { copyWhole, removeHalfCopies } from '../../scripts/lib/copy-whole.ts';
import { readSeeds } from '../../src/readers/seeds.ts';
import { folderOf } from './support/run-script.ts';

/** Above the most processes that Linux can number (2^22). */
const NEVER_A_PROCESS = 99_999_999;

/** A file system without hard links, which no machine of ours has. */
const noLinks = vi.hoisted(() => ({ on: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const link: typeof real.link = (from, to) => (noLinks.on ? Promise.reject(Object.assign(new Error('no links here'), { code: 'EPERM' })) : real.link(from, to));
  return { ...real, link };
});

const STORY = 'Talks resume in Cairo\n\nEnvoys resumed talks in Cairo on Monday, two officials said.\n';

test('a copy stands under its name alone, with nothing left beside it', async () => {
  const folder = folderOf({ 'in/one.txt': STORY, 'seeds/other.txt': STORY });
  await copyWhole(join(folder, 'in/one.txt'), join(folder, 'seeds/one.txt'));
  expect(readdirSync(join(folder, 'seeds')).sort()).toEqual(['one.txt', 'other.txt']);
  expect(readFileSync(join(folder, 'seeds/one.txt'), 'utf8')).toBe(STORY);
});

test('a name as long as names can be is copied too', async () => {
  const name = `${'n'.repeat(251)}.txt`;
  const folder = folderOf({ 'in/one.txt': STORY, 'seeds/other.txt': STORY });
  await copyWhole(join(folder, 'in/one.txt'), join(folder, 'seeds', name));
  expect(readdirSync(join(folder, 'seeds'))).toContain(name);
});

test('what stands there already is never overwritten, and nothing is left beside it', async () => {
  const folder = folderOf({ 'in/one.txt': STORY, 'seeds/one.txt': 'kept' });
  await expect(copyWhole(join(folder, 'in/one.txt'), join(folder, 'seeds/one.txt'))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['one.txt']);
  expect(readFileSync(join(folder, 'seeds/one.txt'), 'utf8')).toBe('kept');
});

test('what cannot be read leaves nothing behind', async () => {
  const folder = folderOf({ 'seeds/other.txt': STORY });
  await expect(copyWhole(join(folder, 'in/none.txt'), join(folder, 'seeds/one.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['other.txt']);
});

test('half copies of runs that are gone are taken away, those of a run at work and other files stay', async () => {
  const gone = `.copy.${NEVER_A_PROCESS}.1.tmp`;
  const atWork = `.copy.${process.pid}.1.tmp`;
  const folder = folderOf({ [gone]: STORY.slice(0, 40), [atWork]: STORY.slice(0, 40), 'one.txt': STORY, '.copy.tmp': 'mine' });
  await removeHalfCopies(folder);
  expect(readdirSync(folder).sort()).toEqual([atWork, '.copy.tmp', 'one.txt'].sort());
  await expect(removeHalfCopies(join(folder, 'none'))).resolves.toBeUndefined();
});

test('on a file system without hard links a copy is whole too, and overwrites nothing', async () => {
  const folder = folderOf({ 'in/one.txt': STORY, 'seeds/two.txt': 'kept' });
  noLinks.on = true;
  try {
    await copyWhole(join(folder, 'in/one.txt'), join(folder, 'seeds/one.txt'));
    await expect(copyWhole(join(folder, 'in/one.txt'), join(folder, 'seeds/two.txt'))).rejects.toMatchObject({ code: 'EEXIST' });
  } finally {
    noLinks.on = false;
  }
  expect(readdirSync(join(folder, 'seeds')).sort()).toEqual(['one.txt', 'two.txt']);
  expect(readFileSync(join(folder, 'seeds/one.txt'), 'utf8')).toBe(STORY);
  expect(readFileSync(join(folder, 'seeds/two.txt'), 'utf8')).toBe('kept');
});

test('half a copy that a killed run left is no article, and nobody is told of it', async () => {
  const folder = folderOf({ 'seeds/one.txt': STORY });
  writeFileSync(join(folder, 'seeds/.copy.7.1.tmp'), STORY.slice(0, 40));
  const { seeds, messages } = await readSeeds(join(folder, 'seeds'));
  expect(seeds.map(({ id }) => id)).toEqual(['one']);
  expect(messages).toEqual([]);
});
