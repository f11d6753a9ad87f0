import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LEARNED = ['figures/learned', 'events/learned'];

test('the weights are those that npm run train learns from the annotated texts', () => {
  const anew = mkdtempSync(join(tmpdir(), 'learned-'));
  execFileSync('npm', ['run', '-s', 'train', '--', '--to', anew], { stdio: 'inherit' });
  for (const folder of LEARNED) {
    const [was, is] = [join('src/extract', folder), join(anew, folder)];
    expect(readdirSync(is).sort()).toEqual(readdirSync(was).sort());
    for (const name of readdirSync(was)) expect(readFileSync(join(is, name), 'utf8') === readFileSync(join(was, name), 'utf8'), name).toBe(true);
  }
  rmSync(anew, { recursive: true });
});
