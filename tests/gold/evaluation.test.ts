import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateFolder, type Evaluated } from '../../scripts/evaluate/evaluate-folder.ts';
import { GOLD_FOLDERS } from '../../scripts/evaluate/gold.ts';
import { tableOf, type Measured } from '../../scripts/evaluate/table.ts';
import { Timeline } from '../../src/model/timeline.ts';

/**
 * What no change may fall below, by folder and measure. Raise a floor when a measure rises; never lower one. Shares of what matched are held by how many
 * are right ("claimant of a figure, right"): a figure more that is found, with nobody found to claim it, is no loss. The share itself may give way by SLACK.
 */
const FLOORS = JSON.parse(readFileSync('tests/gold/floors.json', 'utf8')) as Record<string, Record<string, number>>;

const OF_WHAT_MATCHED = new Set(['side of an actor', 'claimant of a figure', 'type of an event', 'status of an event']);
const SLACK = 0.01;

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

/** The names score.py gives to our measures. */
const IN_PYTHON: Readonly<Record<string, string>> = {
  'day of publication, pinned': 'day pinned', 'day of publication, window': 'window', 'page furniture': 'furniture', actors: 'actors', people: 'people', figures: 'figures',
  'figures with their bound': 'figures+bound', 'claimant of a figure': 'claimants', events: 'events', 'events with exact dates': 'events exact date', 'type of an event': 'event types', 'status of an event': 'event status',
};

describe.each(GOLD_FOLDERS)('the annotated articles of $folder', ({ folder }) => {
  let evaluated: Evaluated;
  beforeAll(async () => {
    evaluated = await evaluateFolder(folder);
  });

  test('no measure falls below its floor', () => {
    const floors = FLOORS[folder] ?? {};
    const falls = ({ measure, value, counts }: Measured): boolean => {
      const slack = OF_WHAT_MATCHED.has(measure) ? SLACK : 0;
      return value < (floors[measure] ?? 0) - slack - 1e-9 || Number.parseInt(counts, 10) < (floors[`${measure}, right`] ?? 0);
    };
    const fallen = tableOf(evaluated.scores).filter(falls).map(({ measure, value, counts }) => `${measure}: ${value.toFixed(4)}, ${counts}`);
    expect(Object.keys(floors).length).toBeGreaterThan(14);
    expect(fallen).toEqual([]);
  });

  test('every quotation is the text at its place', () => {
    expect(evaluated.scores.ungrounded).toBe(0);
  });

  test('the timeline is of the published shape', () => {
    expect(Timeline.safeParse(evaluated.timeline).success).toBe(true);
  });

  test.skipIf(!hasPython)('our scores are those of score.py to the last digit', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'timeline-')), 'timeline.json');
    writeFileSync(file, JSON.stringify(evaluated.timeline));
    const theirs = JSON.parse(execFileSync('python3', ['tests/gold/score.py', file, folder, '--json'], { encoding: 'utf8' })) as Record<string, number>;
    const ours = Object.fromEntries(tableOf(evaluated.scores).filter(({ measure }) => measure in IN_PYTHON).map(({ measure, value }) => [IN_PYTHON[measure], value]));
    for (const [measure, value] of Object.entries(ours)) expect(value, measure).toBeCloseTo(theirs[measure] ?? -1, 12);
    expect(Object.keys(ours)).toHaveLength(12);
  });
});
