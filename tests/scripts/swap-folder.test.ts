import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolder } from '../../scripts/lib/swap-folder.ts';

/** What a killed build has started writes on into its folder, as fast as it can. */
const WRITER = `
const { mkdirSync, writeFileSync } = require('node:fs');
console.log('writes');
for (let file = 0; ; file += 1) {
  mkdirSync(process.argv[1] + '/' + (file % 50), { recursive: true });
  writeFileSync(process.argv[1] + '/' + (file % 50) + '/' + file, 'x');
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
  expect(existsSync(half)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
