import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LEARNED = 'src/extract/figures/learned';

test('the weights are those that npm run train learns from the annotated texts', () => {
  const anew = mkdtempSync(join(tmpdir(), 'learned-'));
  execFileSync('npm', ['run', '-s', 'train', '--', '--to', anew], { stdio: 'inherit' });
  expect(readdirSync(anew).sort()).toEqual(readdirSync(LEARNED).sort());
  for (const name of readdirSync(LEARNED)) expect(readFileSync(join(anew, name), 'utf8') === readFileSync(join(LEARNED, name), 'utf8'), name).toBe(true);
  rmSync(anew, { recursive: true });
});
