import type { Bound } from '../../model/vocabulary.ts';
import type { Token } from './tokens.ts';

/** A number as the words say it: tokens [from, to). */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  /** What the words themselves say of the bound: "dozens" is at least 24; null where they say nothing. */
  readonly bound: Bound | null;
  readonly form: 'digits' | 'words' | 'vague' | 'ordinal';
}

const ONES = `
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen
`
  .trim()
  .split(/\s+/);
const TENS = `
  - - twenty thirty forty fifty sixty seventy eighty ninety
`
  .trim()
  .split(/\s+/);
const ORDINAL_ONES = `
  - first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth
`
  .trim()
  .split(/\s+/);
const ORDINAL_TENS = `
  - - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
`
  .trim()
  .split(/\s+/);

const CARDINALS = new Map<string, number>();
const ORDINALS = new Map<string, number>();
ONES.forEach((word, value) => CARDINALS.set(word, value));
ORDINAL_ONES.forEach((word, value) => value > 0 && ORDINALS.set(word, value));
TENS.forEach((tens, ten) => {
  if (tens === '-') return;
  CARDINALS.set(tens, ten * 10);
  ORDINALS.set(ORDINAL_TENS[ten] ?? tens, ten * 10);
  for (let one = 1; one <= 9; one += 1) {
    CARDINALS.set(`${tens}-${ONES[one]}`, ten * 10 + one);
    ORDINALS.set(`${tens}-${ORDINAL_ONES[one]}`, ten * 10 + one);
  }
});

const MULTIPLIERS = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
]);
const SUFFIXES = new Map([
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['k', 1_000],
  ['bn', 1_000_000_000],
]);

/** What the annotation guide makes of a vague word: the least number that it can mean. */
const VAGUE = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
]);
const VAGUE_FACTORS = new Map([
  ['dozen', 24],
  ['score', 40],
  ['hundred', 200],
  ['thousand', 2_000],
  ['million', 2_000_000],
]);
const TENS_OF = new Map([
  ['tens', 20],
  ['scores', 40],
  ['dozens', 24],
  ['hundreds', 200],
]);

/** Words that can begin a number; other tokens need no second look. */
export function mayBeNumber(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'ordinal' || FIRST_WORDS.has(token.lower);
}
const FIRST_WORDS = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  'tens',
  'a',
  'an',
  'half',
  'several',
  'few',
  'between',
]);

/** The number that begins at token `at`, spans included ("33 to 35", "between 700 and 1,000"); null where none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token || !mayBeNumber(token)) return null;
  if (token.lower === 'between') {
    const low = readSingle(tokens, at + 1);
    const high = low && tokens[low.to]?.lower === 'and' ? readSingle(tokens, low.to + 1) : null;
    return low && high && high.low > low.low ? { ...low, from: at, to: high.to, high: high.low } : null;
  }
  const single = readSingle(tokens, at);
  if (!single || single.form === 'ordinal' || single.form === 'vague') return single;
  const joint = tokens[single.to]?.lower;
  const spans =
    joint === 'to' ? tokens[at - 1]?.lower !== 'from' : joint === 'or' || ((joint === '-' || joint === '—') && tokens[single.to]?.glued);
  const high = spans ? readSingle(tokens, single.to + 1) : null;
  const close = high && high.form === single.form && high.low > single.low && high.low <= single.low * 5;
  return close ? { ...single, to: high.to, high: high.low } : single;
}

function readSingle(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'ordinal')
    return { from: at, to: at + 1, low: Number.parseInt(token.text, 10), high: null, bound: null, form: 'ordinal' };
  const ordinal = ORDINALS.get(token.lower);
  if (ordinal !== undefined) return { from: at, to: at + 1, low: ordinal, high: null, bound: null, form: 'ordinal' };
  return readVague(tokens, at) ?? (token.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at));
}

/** "dozens", "several hundred", "a few dozen", "tens of thousands". */
function readVague(tokens: readonly Token[], at: number): NumberReading | null {
  const vague = (to: number, low: number): NumberReading => ({ from: at, to, low, high: null, bound: 'at-least', form: 'vague' });
  const word = tokens[at]?.lower ?? '';
  const tens = tokens[at + 1]?.lower === 'of' ? TENS_OF.get(word) : undefined;
  if (tens !== undefined && tokens[at + 2]?.lower === 'thousands') return vague(at + 3, tens * 1_000);
  const value = VAGUE.get(word);
  if (value !== undefined) return vague(at + 1, value);
  const few = word === 'several' || word === 'few' ? at + 1 : word === 'a' && tokens[at + 1]?.lower === 'few' ? at + 2 : -1;
  const factor = few > 0 ? VAGUE_FACTORS.get(tokens[few]?.lower ?? '') : undefined;
  return factor === undefined ? null : vague(few + 1, factor);
}

function readDigits(tokens: readonly Token[], at: number): NumberReading {
  const value = Number(tokens[at]?.text.replaceAll(',', ''));
  const next = tokens[at + 1];
  const factor = next ? (MULTIPLIERS.get(next.lower) ?? (next.glued ? SUFFIXES.get(next.lower) : undefined)) : undefined;
  const low = Math.round(value * (factor ?? 1));
  return { from: at, to: factor ? at + 2 : at + 1, low, high: null, bound: null, form: 'digits' };
}

/** "the three-for-one formula", "a ten-to-one ratio": what one is worth. */
export function readRatio({ lower }: Token, at: number): NumberReading | null {
  const [many = '', joint = '', one = '', ...rest] = lower.split('-');
  const low = one === 'one' && /^(?:to|for)$/.test(joint) && rest.length === 0 ? (CARDINALS.get(many) ?? 0) : 0;
  return low > 1 ? { from: at, to: at + 1, low, high: null, bound: null, form: 'digits' } : null;
}

/** "sixty-two", "a dozen", "half a dozen", "two hundred and fifty". */
function readWords(tokens: readonly Token[], at: number): NumberReading | null {
  if (tokens[at]?.lower === 'half') {
    const dozen = tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'dozen';
    return dozen ? { from: at, to: at + 3, low: 6, high: null, bound: null, form: 'words' } : null;
  }
  let total = 0;
  let part = 0;
  let to = at;
  for (; to < at + 9; to += 1) {
    const word = tokens[to]?.lower ?? '';
    const cardinal = CARDINALS.get(word);
    const multiplier = MULTIPLIERS.get(word);
    if (word === 'a' && to === at && MULTIPLIERS.has(tokens[at + 1]?.lower ?? '')) part = 1;
    else if (multiplier !== undefined) {
      part = (part || 1) * multiplier;
      if (multiplier >= 1_000) [total, part] = [total + part, 0];
    } else if (cardinal !== undefined && (to === at || MULTIPLIERS.has(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'and'))
      part += cardinal;
    else if (
      word === 'and' &&
      MULTIPLIERS.has(tokens[to - 1]?.lower ?? '') &&
      (part >= 100 || total > 0) &&
      CARDINALS.has(tokens[to + 1]?.lower ?? '')
    )
      continue;
    else break;
  }
  return total + part === 0 ? null : { from: at, to, low: total + part, high: null, bound: null, form: 'words' };
}
