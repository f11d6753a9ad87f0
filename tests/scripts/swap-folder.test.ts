import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolder } from '../../scripts/lib/swap-folder.ts';

/** What a killed build has started writes on into its folder, as fast as it can, though its folder goes meanwhile. */
const WRITER = `
const { mkdirSync, writeFileSync } = require('node:fs');
console.log('writes');
for (let file = 0; ; file += 1) {
  try {
    mkdirSync(process.argv[1] + '/' + (file % 50), { recursive: true });
    writeFileSync(process.argv[1] + '/' + (file % 50) + '/' + file, 'x');
  } catch {}
}`;

test('a half-built folder into which an orphan still writes stops no build, and goes when the orphan is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const half = join(folder, 'dist.next.7');
  const orphan = spawn('node', ['-e', WRITER, half], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(orphan.stdout, 'data');
  await expect(restoreFolder(join(folder, 'dist'))).resolves.toBeUndefined();
  orphan.kill('SIGKILL');
  await once(orphan, 'close');
  await restoreFolder(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that was being taken away when a kill struck goes with the next command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  for (const half of ['dist.next.7', 'dist.next.7.8.leaving', 'dist.next.9.leaving'])
    mkdirSync(join(folder, half, 'pages'), { recursive: true });
  await restoreFolder(join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
