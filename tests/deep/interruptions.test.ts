import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { restoreFolder } from '../../scripts/lib/swap-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'interruptions-'));
chmodSync(folder, 0o755);
const mounted: string[] = [];
afterAll(() => {
  for (const place of mounted) spawnSync('umount', [place]);
  rmSync(folder, { recursive: true, force: true });
});

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe('a command that is killed', () => {
  test('leaves the old or the new folder and file whole, at sixty moments', async () => {
    const place = join(folder, 'dist');
    const file = join(folder, 'timeline.json');
    let swaps = 0;
    let restored = 0;
    for (let round = 0; round < 60; round += 1) {
      const child = spawn('node', [resolve('tests/deep/support/swap-again.ts'), place, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await wait(20 + ((round * 7919) % 60) * 1.7);
      child.kill('SIGKILL');
      await once(child, 'close');
      if (!existsSync(place) && existsSync(`${place}.old`)) restored += 1;
      await restoreFolder(place);
      if (!existsSync(place)) continue;
      swaps += 1;
      const told = readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8'));
      expect(told).toHaveLength(40);
      expect(new Set(told).size).toBe(1);
      if (existsSync(file)) {
        const lines = readFileSync(file, 'utf8').split('\n');
        expect(lines).toHaveLength(20_001);
        expect(new Set(lines.slice(0, -1)).size).toBe(1);
      }
    }
    console.log(`${swaps} kills with an output, of them ${restored} between the two renames`);
    expect(swaps).toBeGreaterThan(50);
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('leaves no half of an article among the seeds, at twenty moments', async () => {
    const article = join(folder, 'article.txt');
    const seeds = join(folder, 'seeds');
    const text = 'Talks resume in Cairo.\n'.repeat(300_000);
    mkdirSync(seeds);
    writeFileSync(article, text);
    let halves = 0;
    for (let round = 0; round < 20; round += 1) {
      const child = spawn('node', [resolve('tests/deep/support/copy-again.ts'), article, seeds], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await wait(10 + ((round * 7919) % 60));
      child.kill('SIGKILL');
      await once(child, 'close');
      for (const name of readdirSync(seeds)) {
        if (name.startsWith('.')) halves += 1;
        else expect(statSync(join(seeds, name)).size).toBe(text.length);
        rmSync(join(seeds, name));
      }
    }
    console.log(`${halves} kills in the middle of a copy`);
  });

  test('puts the old folder back where the kill fell between the two renames', async () => {
    const place = join(folder, 'between');
    mkdirSync(`${place}.old`);
    writeFileSync(join(`${place}.old`, 'page'), 'old');
    mkdirSync(`${place}.next.7`);
    await restoreFolder(place);
    expect(readFileSync(join(place, 'page'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.startsWith('between'))).toEqual(['between']);
  });

  test('is the whole build: the site of before is served on, and the next build ends well', async () => {
    const project = join(folder, 'project');
    mkdirSync(project);
    for (const name of ['src', 'scripts', 'seeds', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'README.md']) cpSync(name, join(project, name), { recursive: true });
    execFileSync('cp', ['-al', resolve('node_modules'), join(project, 'node_modules')]);
    const build = () => spawn('node', ['scripts/build.ts'], { cwd: project, detached: true, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '', SITE_URL: '' } });
    const whole = async (): Promise<number> => {
      const [status] = (await once(build(), 'close')) as [number];
      return status;
    };
    const started = Date.now();
    expect(await whole()).toBe(0);
    const length = Date.now() - started;
    const dist = join(project, 'dist');
    const before = fingerprint(dist);
    for (const part of [0.2, 0.5, 0.7, 0.85, 0.95]) {
      const child = build();
      await wait(length * part);
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      await wait(200);
      await restoreFolder(dist);
      expect(fingerprint(dist)).toBe(before);
    }
    // A kill of the first process alone: what it started goes on for a while and disturbs nobody.
    const child = build();
    await wait(length * 0.5);
    child.kill('SIGKILL');
    expect(await whole()).toBe(0);
    expect(fingerprint(dist)).toBe(before);
  });
});

describe('a place that cannot be written', () => {
  const timeline = (out: string, options: { readonly uid?: number; readonly cwd?: string } = {}) =>
    spawnSync('node', [resolve('scripts/timeline.ts'), '--seeds', resolve('seeds'), '--out', out], { encoding: 'utf8', cwd: folder, ...options });

  test.skipIf(!isRoot)('that is full is named, and nothing half-written stays (needs root, to mount a small disk)', () => {
    const disk = join(folder, 'small-disk');
    mkdirSync(disk);
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { encoding: 'utf8' });
    expect(mount.stderr).toBe('');
    mounted.push(disk);
    const { status, stderr } = timeline(join(disk, 'timeline.json'));
    expect(stderr).toContain(`${join(disk, 'timeline.json')}: could not be written: the disk is full (ENOSPC)`);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
    expect(readdirSync(disk)).toEqual([]);
  });

  test.skipIf(!isRoot)('keeps no readings where their disk is full, and writes the timeline all the same (needs root)', () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, '.cache'), { recursive: true });
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', join(home, '.cache')], { encoding: 'utf8' });
    expect(mount.stderr).toBe('');
    mounted.push(join(home, '.cache'));
    const { status, stderr } = timeline(join(home, 'timeline.json'), { cwd: home });
    expect(stderr).toContain('the readings could not be kept for the next run');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'timeline.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  test('that this user may not write is named', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    const own = join(folder, 'own');
    mkdirSync(own);
    if (isRoot) chownSync(own, NOBODY, NOBODY);
    const { status, stderr } = timeline(join(closed, 'deeper', 'timeline.json'), { cwd: own, ...(isRoot ? { uid: NOBODY } : {}) });
    expect(stderr).toContain(`${join(closed, 'deeper', 'timeline.json')}: could not be written: it may not be written by this user (EACCES)`);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
    expect(statSync(closed).isDirectory()).toBe(true);
    expect(readdirSync(closed)).toEqual([]);
  });
});

function fingerprint(dist: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: dist }).filter((name) => statSync(join(dist, name)).isFile()).sort()) hash.update(file).update(readFileSync(join(dist, file)));
  return hash.digest('hex');
}
