import { expect, test } from 'vitest';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import { makeTimeline } from '../../src/pipeline.ts';
import { readKnowledge } from '../../src/readers/knowledge.ts';

const { knowledge } = await readKnowledge();
const LEAD = 'Talks resumed in Cairo on Monday, two officials said.\n\n';

/** Lines as no newspaper prints them: each repeats a piece that a pattern might try again and again. */
const LINES: Readonly<Record<string, (length: number) => string>> = {
  'letters without a blank': (length) => 'a'.repeat(length),
  'capitals without a blank': (length) => 'Ab'.repeat(length / 2),
  'words without a stop': (length) => 'hostages '.repeat(length / 9),
  'names without a stop': (length) => 'Ferdinand Quillfeather '.repeat(length / 23),
  'quotation marks': (length) => '"'.repeat(length / 10),
  'quotation marks that never close': (length) => '“ab '.repeat(length / 4),
  'nested brackets': (length) => `${'('.repeat(length / 2)}x${')'.repeat(length / 2)}`,
  'square brackets': (length) => '[a]('.repeat(length / 4),
  'digits': (length) => '9'.repeat(length),
  'numbers': (length) => '1,200 '.repeat(length / 6),
  'dates': (length) => 'May 24, '.repeat(length / 8),
  'weekdays': (length) => 'on Monday, '.repeat(length / 11),
  'hyphens': (length) => 'a-'.repeat(length / 2),
  'stops': (length) => 'U.S.'.repeat(length / 4),
  'figures in one sentence': (length) => '12 people killed and '.repeat(length / 21),
  'claims in one sentence': (length) => 'he said that '.repeat(length / 13),
  'blanks': (length) => ' \t'.repeat(length / 2),
  'line ends': (length) => 'a\n'.repeat(length / 2),
  'marks over one letter': (length) => `a${'\u0301'.repeat(length)}`,
  'tags that never end': (length) => '<a '.repeat(length / 3),
  'references to characters': (length) => '&amp'.repeat(length / 4),
  'stars': (length) => '*a **b '.repeat(length / 7),
};

/** Processor time in milliseconds: other work on the machine does not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  const seed = { id: 'a', file: 'a.txt', sha256: '0'.repeat(64), raw: LEAD + text, frontMatter: null, contentStart: 0 };
  makeTimeline([seed], knowledge, EMPTY_REGISTER, []);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SHORT = 30_000;
/** Below this the clock and the compiler say more than the text. */
const NOISE = 150;

timeOf(LEAD);
test.each(Object.entries(LINES))('ten times as many %s take some ten times the work, not a hundred times', (name, line) => {
  const short = timeOf(line(SHORT));
  const long = timeOf(line(10 * SHORT));
  console.log(`${name}: ${Math.round(short)} ms, ten times as many ${Math.round(long)} ms`);
  expect(long).toBeLessThan(25 * Math.max(short, NOISE));
}, 120_000);

test.each([
  ['a million letters without a blank', 'a'.repeat(1_000_000)],
  ['a hundred thousand quotation marks', '"'.repeat(100_000)],
  ['brackets nested a hundred thousand deep', `${'('.repeat(100_000)}x${')'.repeat(100_000)}`],
])('%s end', (name, line) => {
  const taken = timeOf(line);
  console.log(`${name}: ${Math.round(taken)} ms`);
  expect(taken).toBeLessThan(20_000);
}, 120_000);
