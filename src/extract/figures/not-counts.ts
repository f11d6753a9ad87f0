import { wordSet } from '../text/word-lists.ts';
import { readNumber, type NumberReading } from './numbers.ts';
import { peopleClassOf } from './words/people-words.ts';
import type { Token } from './tokens.ts';
import { BE } from './words/word-classes.ts';

const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
  nov dec
`);
/** Words that make the number behind them a label: "Resolution 2735", "phase two", "No. 4". */
const LABELS = wordSet(`
  resolution phase stage article chapter page channel brigade battalion unit division age aged route grade flight no part point
  highway section day week room gate kan ch level tier class law act form annex turned turning turns
`);
const UNITS_AFTER = wordSet(`
  % percent per-cent pct a.m. p.m. am pm o'clock gmt et est edt hours hour minutes minute days day weeks week months month years
  year km kilometers kilometres miles meters metres trucks tons tonnes dollars shekels euros pounds points times
`);

/** Is the number a date, a time, an age, money, a percentage or a label, and so no count of people? */
export function isNoCount(tokens: readonly Token[], number: NumberReading): boolean {
  const { from, to } = number;
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!first || isAgeLimit(tokens, number)) return true;
  if (before && /^[$€£₪#]$/.test(before.text)) return true;
  if (before?.kind === 'word' && LABELS.has(before.lower) && number.form !== 'vague' && !leadsToPeople(tokens, to)) {
    // "the number 43" is a label; "number 43 in all" does not come up, "the day 12 were killed" does
    if (/^on$/.test(tokens[from - 2]?.lower ?? '') && (after === undefined || /^(?:[,;.:)]|and|or)$/.test(after.lower))) return true;
    // "on day 12 of the truce"
    if (/^(?:day|week)$/.test(before.lower) && after?.lower === 'of') return true;
    if (!/^(?:day|week)$/.test(before.lower) || !/^(?:the|that|same|on)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  }
  if (after && UNITS_AFTER.has(after.lower)) return true;
  // "six more weeks of truce"
  if (/^(?:more|additional|further|extra)$/.test(after?.lower ?? '') && UNITS_AFTER.has(tokens[to + 1]?.lower ?? '')) return true;
  if (after?.lower === 'per' && tokens[to + 1]?.lower === 'cent') return true;
  // "he's a ten", "a perfect ten"
  if (/^(?:a|perfect)$/.test(before?.lower ?? '') && number.form === 'words' && number.low <= 10 && (!after || after.kind === 'mark'))
    return true;
  // "at eight in the morning"
  if (
    number.low <= 12 &&
    after?.lower === 'in' &&
    tokens[to + 1]?.lower === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(tokens[to + 2]?.lower ?? '')
  )
    return /^(?:at|around|about|by|until|before|after|from|past|till)$/.test(before?.lower ?? '');
  if (isRatio(tokens, number) || isAgeOf(tokens, number) || isAgeOfOne(tokens, number)) return true;
  if (number.form !== 'digits') return false;
  if (isDay(tokens, number) || isYear(tokens, number)) return true;
  // "8:30", "7/10", "2-1"
  if (after && after.glued && /^[:/]$/.test(after.text) && tokens[to + 1]?.glued) return true;
  if (before && /^[:/]$/.test(before.text) && first.glued && before.glued) return true;
  return isAge(tokens, number);
}

/** "the youngest of the dead was four". */
function isAgeOfOne(tokens: readonly Token[], { from, to, low }: NumberReading): boolean {
  if (low > 110 || !/^(?:was|is)$/.test(tokens[from - 1]?.lower ?? '') || (tokens[to] && tokens[to].kind !== 'mark')) return false;
  return tokens.slice(Math.max(0, from - 12), from).some(({ lower }) => /^(?:youngest|oldest|eldest)$/.test(lower));
}

/** "one person in four was killed", "one in ten": a share. */
function isRatio(tokens: readonly Token[], { from, to, low }: NumberReading): boolean {
  const behind = peopleClassOf(tokens[to]?.lower ?? '') === null ? to : to + 1;
  const next = tokens[behind + 2];
  if (
    low < 4 &&
    tokens[behind]?.lower === 'in' &&
    tokens[behind + 1] &&
    readNumber(tokens, behind + 1)?.to === behind + 2 &&
    (!next || BE.has(next.lower) || next.kind === 'mark')
  )
    return true;
  if (tokens[from - 1]?.lower !== 'in' || low > 100) return false;
  const one = (at: number): boolean => /^(?:one|two|three|nine)$/.test(tokens[at]?.lower ?? '');
  return one(from - 2) || (one(from - 3) && peopleClassOf(tokens[from - 2]?.lower ?? '') !== null);
}

/** "a Palestinian man of 23 was shot dead", "a girl of 6". */
function isAgeOf(tokens: readonly Token[], { from, low }: NumberReading): boolean {
  return (
    low <= 110 &&
    tokens[from - 1]?.lower === 'of' &&
    /^(?:man|woman|boy|girl|baby|child|youth|teenager|mother|father|grandmother|soldier|resident|student)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  );
}

/** "teenagers under 19", "aged over 65", "were below 18", "younger than 16"; not "deaths were below 100". */
function isAgeLimit(tokens: readonly Token[], { from, to, low }: NumberReading): boolean {
  if (low > 99) return false;
  const at = (back: number): string => tokens[from - back]?.lower ?? '';
  if (at(1) === 'aged' || (at(1) === 'than' && /^(?:younger|older)$/.test(at(2)))) return true;
  if (!/^(?:under|below|over|above)$/.test(at(1))) return false;
  const people = peopleClassOf(at(2));
  // "women, those under 19, those over 50 and the sick"
  if (
    /^(?:those|anyone|everyone|anybody|all)$/.test(at(2)) &&
    (low <= 20 || low >= 50) &&
    low <= 90 &&
    !peopleClassOf(tokens[to]?.lower ?? '')
  )
    return true;
  if (at(2) === 'aged' || (people !== null && !/^(?:death|injury|casualty)$/.test(people))) return true;
  const after = tokens[to];
  const closed = after === undefined || after.kind === 'mark' || /^(?:and|or|when|at|while|but)$/.test(after.lower);
  return BE.has(at(2)) && closed && !/^(?:deaths|losses|toll|tolls|casualties|number|numbers)$/.test(at(3));
}

/** "In that first phase 25 living hostages came home". */
function leadsToPeople(tokens: readonly Token[], at: number): boolean {
  for (let to = at; to < at + 4; to += 1) {
    if (tokens[to]?.kind !== 'word') return false;
    if (peopleClassOf(tokens[to]?.lower ?? '')) return true;
  }
  return false;
}

function isDay(tokens: readonly Token[], { from, to, low, high }: NumberReading): boolean {
  if (low > 31 || /,/.test(tokens[from]?.text ?? '')) return false;
  if (MONTHS.has(tokens[from - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) return true;
  if (tokens[from - 1]?.text === '-' && MONTHS.has(tokens[from - 3]?.lower ?? '')) return true;
  const month = tokens[to];
  return month !== undefined && MONTHS.has(month.lower) && /^\p{Lu}/u.test(month.text) && (high === null || high <= 31);
}

function isYear(tokens: readonly Token[], { from, to, low }: NumberReading): boolean {
  const text = tokens[from]?.text ?? '';
  if (low < 1900 || low > 2099 || text.length !== 4) return false;
  if (/^(?:people|palestinians|prisoners|hostages|israelis|detainees|others)$/.test(tokens[to]?.lower ?? '')) return false;
  // "nearly 2000 Palestinian prisoners"
  return !(
    /^(?:nearly|almost|about|around|roughly|some|approximately|over|than|least)$/.test(tokens[from - 1]?.lower ?? '') &&
    leadsToPeople(tokens, to)
  );
}

/** "Judith Raanan, 59, and", "Cohen (26)", "both 31", "aged 20 to 35". */
function isAge(tokens: readonly Token[], { from, to, low }: NumberReading): boolean {
  if (low > 110) return false;
  // "two soldiers, both 19"
  if (
    /^(?:both|each)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 2]?.text === ',' &&
    (!tokens[to] || tokens[to]?.kind === 'mark')
  )
    return true;
  // "two brothers aged 9 and 11", "the youngest of them was four"
  if (tokens[from - 1]?.lower === 'and' && tokens[from - 3]?.lower === 'aged') return true;
  const before = tokens[from - 1];
  const after = tokens[to];
  // "the youngest of them 2"
  const closed = after === undefined || after.kind === 'mark';
  if (closed && [1, 2, 3].some((back) => /^(?:youngest|oldest|eldest)$/.test(tokens[from - back]?.lower ?? ''))) return true;
  if (before?.text === '(' && after?.text === ')') return true;
  // "Mohammed al-Tous, 69"
  if (before?.text !== ',' || !/^(?:al-|el-|as-|an-|ash-|ad-|ar-)?\p{Lu}/u.test(tokens[from - 2]?.text ?? '')) return false;
  return (
    after === undefined ||
    (/^(?:[,.;)—]|and|who|whose|from|was|is)$/.test(after.lower) &&
      !(after.lower === 'and' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text !== ','))
  );
}
