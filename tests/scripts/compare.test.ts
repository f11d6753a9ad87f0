import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { timelineFile } from '../../src/present/exports/data/timeline-file.ts';
import type { Entry } from '../../src/model/entry.ts';
import { entry, exampleSite } from '../present/exports/support/example-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keep = (name: string, entries: readonly Entry[], redirects: { from: string; to: string }[] = []): string => {
  const file = join(folder, name);
  writeFileSync(file, [...timelineFile(exampleSite({ timeline: { entries: [...entries], redirects } }))].join(''));
  return file;
};
const compare = (...paths: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/compare.ts', ...paths], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

describe('npm run compare', () => {
  const old = keep('old.json', [entry('kept'), entry('changed'), entry('merged'), entry('lost')]);

  test('says what was added, lost, led elsewhere and altered, and fails where an address leads nowhere', () => {
    const now = keep(
      'now.json',
      [entry('kept'), entry('changed', { title: 'Another title', start: '2024-05-23' }), entry('new')],
      [{ from: 'merged', to: 'kept' }],
    );
    const { status, stdout } = compare(old, now);
    expect(status).toBe(1);
    expect(stdout).toContain('1 lost: their addresses lead nowhere\n- lost  Title of lost\n');
    expect(stdout).toContain('1 led elsewhere\n  merged → kept\n');
    expect(stdout).toContain('1 added\n+ new  Title of new\n');
    expect(stdout).toContain('1 altered\n~ changed\n    start: 2024-05-24 → 2024-05-23\n');
    expect(stdout).toContain('    title: Title of changed → Another title\n');
  });

  test('is content where every address still leads somewhere', () => {
    const now = keep('same.json', [entry('kept'), entry('changed'), entry('lost')], [{ from: 'merged', to: 'kept' }]);
    expect(compare(old, now)).toMatchObject({ status: 0, stdout: expect.stringContaining('0 lost') });
  });

  test.each([
    ['no file', [], 2],
    ['a file too many', [old, old, old], 2],
    ['a file that is not there', [join(folder, 'none.json'), old], 1],
    ['help', ['--help'], 0],
  ] as const)('tells what it wants: %s', (_, paths, status) => {
    const result = compare(...paths);
    expect(result.status).toBe(status);
    expect(result.stdout + result.stderr).toMatch(/npm run/);
  });
});
