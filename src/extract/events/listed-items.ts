import type { Link } from './link-times.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';
import { baseOfPast } from './verb-forms.ts';

const COUNT =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|dozens|hundreds)$/;
const BEFORE_COUNT = /^(?:and|then|the|a|an|another|further|other|last|final|remaining|some|about|at|least|more|than|only|just)$/;
const ONE_PERSON = /^(?:soldier|woman|man|boy|girl|guard|student|captive|hostage|teenager|civilian|prisoner|body|coffin)$/;
/** What a count of time or of other things than people begins, and words that no item of a list holds. */
const NO_ITEM =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|rounds?|times?|who|whom|which|that|when|where|while|but|before|after|since|until|is|are|was|were|has|have|had|will|would|to|by|not|said|says|\(|\)|")$/;
const SIGN = /^[,;:—–-]$/;
const LONGEST = 9;

const TYPES = /^(?:release|rescue|strike|attack|death)$/;

/**
 * Where the item begins that ends in this time: "one soldier in October", "two men in Rafah |in February|", "and 45 |on Wednesday|". The index
 * of the sign or "and" before it; null where the words before the time are no count of people without a verb.
 */
export function openingOfItem(read: ReadSentence, { from, to }: PlacedTime): number | null {
  const { tokens, timeTokens } = read;
  if (
    !/^(?:[.,;—–-]|and|of|)$/.test(tokens[to]?.lower ?? '') ||
    /^(?:until|till|since|before|after|from|by|through)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return null;
  let open = from - 1;
  while (open >= 0 && from - open <= LONGEST && !SIGN.test(tokens[open]?.text ?? '') && !(tokens[open]?.lower === 'and')) open -= 1;
  if (open < 0 || from - open > LONGEST) return null;
  let at = open + 1;
  while (at < from && BEFORE_COUNT.test(tokens[at]?.lower ?? '')) at += 1;
  const words = tokens.slice(open + 1, from).filter((_, index) => !timeTokens.has(open + 1 + index));
  const isCounted =
    COUNT.test(tokens[at]?.lower ?? '') ||
    (/^an?$/.test(tokens[open + 1]?.lower ?? '') && words.slice(0, 3).some(({ lower }) => ONE_PERSON.test(lower)));
  if (!isCounted || words.some(({ lower, quoted }) => quoted || NO_ITEM.test(lower))) return null;
  const hasVerb =
    read.triggers.some(({ rule, head }) => rule.form === 'verb' && head > open && head < from) ||
    words.some(({ lower }) => lower.endsWith('ed') && baseOfPast(lower) !== null);
  if (hasVerb) return null;
  return SIGN.test(tokens[open - 1]?.text ?? '') && tokens[open]?.lower === 'and' ? open - 1 : open;
}

/** "handed over nine since the truce began: |four on Monday|, two on Wednesday": a list behind a colon or dash tells of the verb before it. */
export function listedLinks(read: ReadSentence, times: readonly PlacedTime[], triggers: readonly Trigger[]): Link[] {
  const links: Link[] = [];
  for (const time of times) {
    const open = openingOfItem(read, time);
    if (open === null) continue;
    const last = links.at(-1);
    if (last && last.time.to === open) links.push({ ...last, time });
    else if (/^[:—–-]$/.test(read.tokens[open]?.text ?? '')) {
      const trigger = triggers.findLast((one) => one.rule.form === 'verb' && TYPES.test(one.rule.type) && one.to <= open);
      if (trigger && read.tokens.slice(trigger.to, open).every(({ text }) => !/^[;:—–]$/.test(text)))
        links.push({ time, trigger, cost: 1 });
    }
  }
  // One item alone may be an afterthought.
  return links.filter(({ trigger }) => links.filter((other) => other.trigger === trigger).length > 1);
}

/** Whether the item of a time goes on with the one before: "freed three women on Sunday, |four soldiers on Tuesday|". */
export function followsItem(read: ReadSentence, before: Link, time: PlacedTime): boolean {
  if (!TYPES.test(before.trigger.rule.type) || before.trigger.rule.form !== 'verb') return false;
  const open = openingOfItem(read, time);
  if (open === null || open < before.time.to) return false;
  // "on Tuesday — one of which was not a captive's — two on Wednesday"
  return (
    open === before.time.to ||
    (/^[—–(]$/.test(read.tokens[before.time.to]?.text ?? '') && /^[—–)]$/.test(read.tokens[open]?.text ?? '') && open > before.time.to)
  );
}
