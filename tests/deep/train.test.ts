import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LearnedWeights } from '../../src/extract/judge/log-linear.ts';

const LEARNED = ['figures/learned/measures.json', 'figures/learned/groups.json', 'events/learned/types.json', 'events/learned/statuses.json'];

/** Share of all weights that may differ: a person or a rule more in the project moves a few of them, another text or another way of learning moves all. */
const MOST_CHANGED = 0.05;

const read = (folder: string, name: string): LearnedWeights => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LearnedWeights;
/** Weights by feature and label. */
const spread = ({ labels, weights }: LearnedWeights): Map<string, number> =>
  new Map(Object.entries(weights).flatMap(([feature, pairs]) => pairs.flatMap((label, at) => (at % 2 === 0 ? [[`${feature} ${labels[label]}`, pairs[at + 1] ?? 0] as const] : []))));

describe('the weights on disk', () => {
  const anew = mkdtempSync(join(tmpdir(), 'learned-'));
  beforeAll(() => void execFileSync('npm', ['run', '-s', 'train', '--', '--to', anew], { stdio: 'inherit' }));
  afterAll(() => rmSync(anew, { recursive: true }));

  test.each(LEARNED)('are those that npm run train learns from the annotated texts: %s', (name) => {
    const [before, after] = [read('src/extract', name), read(anew, name)];
    expect(before.labels).toEqual(after.labels);
    const [old, now] = [spread(before), spread(after)];
    const changed = [...new Set([...old.keys(), ...now.keys()])].reduce((sum, key) => sum + Math.abs((old.get(key) ?? 0) - (now.get(key) ?? 0)), 0);
    const all = [...now.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
    expect(changed / all, 'run npm run train').toBeLessThan(MOST_CHANGED);
  });
});
