import type { ReadSentence } from '../../read-sentence.ts';
import type { Token } from '../../tokens.ts';

/** Words that only place a time which is hidden: "before Ramadan", "as early as Monday", "as of Tuesday". */
const PREPOSITION =
  /^(?:on|in|at|by|of|for|since|until|till|before|after|from|to|through|during|over|within|around|about|throughout|starting|beginning|between|the)$/;
const PLACING = /^(?:late|early|earlier|later|just|only|as|soon|last|next|sometime|possibly|probably|perhaps|again)$/;
/** Verbs whose own particle stands before a time: "sworn in later on Monday", "would go on in the coming days". */
const WITH_PARTICLE =
  /^(?:sworn|swear|go|goes|went|gone|going|carry|carried|move|moved|let|hand|handed|take|took|taken|come|came|turn|turned|put|broke|break|step|stepped|pass|passed|roll|rolled|press|drag|dragged|called|call|sit|sat|weigh|weighed)$/;

interface Pattern {
  readonly words: readonly RegExp[];
}

const N = /^(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|few|several|some|half|many)$/;
const HOUR_UNIT = /^(?:hours?|minutes?|moments?)$/;
const DAYTIME = /^(?:noon|midnight|midday|dawn|dusk|nightfall|sunset|sunrise|dark|daybreak|breakfast|lunchtime)$/;
const pattern = (...words: readonly RegExp[]): Pattern => ({ words });

/** Hours of the day, which are no day and stand in no headline: "at 7 a.m.", "before dawn", "in the small hours", "hours later". */
const HOURS: readonly Pattern[] = [
  pattern(
    /^(?:at|by|around|about|from|until|before|after|past)$/,
    /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$/,
    /^(?:a\.m|p\.m|a\.m\.|p\.m\.|am|pm|local|o'clock|gmt|et)$/,
    /^(?:local|time|gmt|et|in|edt|est)$/,
  ),
  pattern(
    /^(?:at|by|around|about|from|until|before|after|past)$/,
    /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$/,
    /^(?:a\.m|p\.m|a\.m\.|p\.m\.|am|pm)$/,
    /^(?:local|israel|israeli|eastern|gaza)$/,
    /^time$/,
  ),
  pattern(
    /^(?:at|by|around|about|from|until|before|after|past)$/,
    /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$/,
    /^(?:a\.m|p\.m|a\.m\.|p\.m\.|am|pm|local|o'clock|gmt|et)$/,
  ),
  pattern(/^(?:at|by|around|about|from|until|before|after|past)$/, /^\d{1,2}:\d\d(?:am|pm)?$/),
  pattern(/^\d{1,2}(?:[:.]\d\d)?$/, /^(?:a\.m|p\.m|a\.m\.|p\.m\.)$/),
  pattern(/^(?:just|shortly|soon|well|right|immediately)$/, /^(?:before|after)$/, DAYTIME),
  pattern(/^(?:at|before|after|by|until|around|since|toward|towards|till|past)$/, DAYTIME),
  pattern(
    /^(?:in|during|by|into|for)$/,
    /^the$/,
    /^(?:early|small|late|pre-dawn|predawn)$/,
    /^(?:hours|morning|afternoon|evening)$/,
    /^of$/,
  ),
  pattern(
    /^(?:in|during|by|into|for|through)$/,
    /^the$/,
    /^(?:early|small|late|pre-dawn|predawn)$/,
    /^(?:hours|morning|afternoon|evening)$/,
  ),
  pattern(/^(?:in|during|by|for|through)$/, /^the$/, /^(?:morning|afternoon|evening|night)$/),
  pattern(/^(?:before|until|by)$/, /^the$/, /^(?:morning|afternoon|evening|night|day|hour|week)$/, /^(?:was|is)$/, /^(?:out|over)$/),
  pattern(/^within$/, /^the$/, /^(?:hour|day)$/),
  pattern(/^within$/, HOUR_UNIT),
  pattern(/^(?:just|only|barely)$/, HOUR_UNIT, /^(?:later|earlier|before|ago)$/),
  pattern(/^(?:just|only|barely)$/, N, HOUR_UNIT, /^(?:later|earlier|ago)$/),
  pattern(/^a$/, /^few$/, HOUR_UNIT, /^(?:later|earlier|ago)$/),
  pattern(N, HOUR_UNIT, /^(?:later|earlier|ago)$/),
  pattern(HOUR_UNIT, /^(?:later|earlier|ago)$/),
  pattern(/^(?:a|one|two|three|\d+)$/, /^(?:days?|weeks?|months?)$/, /^(?:later|earlier)$/),
  pattern(/^(?:the|that)$/, /^same$/, /^(?:day|morning|afternoon|evening|night|week)$/),
  pattern(/^at$/, /^the$/, /^same$/, /^time$/),
  pattern(/^at$/, /^the$/, /^time$/),
  pattern(/^late$/, /^at$/, /^night$/),
  pattern(/^(?:so|until|since)$/, /^(?:far|now|then)$/),
  pattern(/^in$/, /^the$/, /^meantime$/),
  pattern(/^(?:overnight|meanwhile|currently|afterwards?|thereafter)$/),
];

/** The first words of all of them: most words of a sentence begin none. */
const FIRST_OF_HOURS = new RegExp([...new Set(HOURS.map(({ words }) => words[0]?.source ?? ''))].join('|'));

/** Which tokens no headline shows: times with their prepositions, hours, ages ("Romi Gonen, 24,"), brackets. */
export function hiddenWords(read: ReadSentence, quoted: readonly boolean[]): ReadonlySet<number> {
  const { tokens } = read;
  const hidden = new Set<number>();
  for (const index of read.timeTokens) if (quoted[index] !== true) hidden.add(index);
  for (const { to } of read.times) {
    // "within weeks |after| its donors froze": the clause behind begins with it
    if (/^(?:after|before|since|when)$/.test(tokens[to - 1]?.lower ?? '')) hidden.delete(to - 1);
    // "in the coming days |or weeks|"
    if (
      hidden.has(to - 1) &&
      /^(?:or|and)$/.test(tokens[to]?.lower ?? '') &&
      /^(?:hours|days|weeks|months)$/.test(tokens[to + 1]?.lower ?? '')
    )
      hidden.add(to).add(to + 1);
  }
  tokens.forEach(({ lower }, index) => {
    if (quoted[index] === true || !FIRST_OF_HOURS.test(lower)) return;
    const hour = HOURS.find(({ words }) => words.every((word, offset) => word.test(tokens[index + offset]?.lower ?? '')));
    if (hour && !followsOn(tokens, index + hour.words.length))
      for (let offset = 0; offset < hour.words.length; offset += 1) hidden.add(index + offset);
  });
  for (const { from, to } of read.times) {
    if (quoted[from] === true) continue;
    hideBefore(tokens, hidden, from, to);
    hideStretch(tokens, hidden, from);
  }
  hideAges(tokens, hidden);
  hideBrackets(tokens, hidden);
  return hidden;
}

/** "at noon" is an hour, "hours later than" is none; "before the night was out" stays whole. */
function followsOn(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.lower === 'than';
}

const STRETCH =
  /^(?:rest|remainder|end|start|beginning|duration|course|eve|middle|days?|nights?|weeks?|months?|half|morning|evening|afternoon|close)$/;

/** "for |the rest of| Ramadan", "at |the start of| the week": with its time goes what measures it. */
function hideStretch(tokens: readonly Token[], hidden: Set<number>, from: number): void {
  let of = from - 1;
  while (of > 0 && tokens[of]?.lower !== 'of' && hidden.has(of)) of -= 1;
  if (tokens[of]?.lower !== 'of' || !STRETCH.test(tokens[of - 1]?.lower ?? '')) return;
  let at = of;
  while (
    at >= 0 &&
    of - at < 5 &&
    (at >= of - 1 ||
      /^(?:the|last|first|second|early|late|for|over|during|through|throughout|until|at|on|in|by|since|before|after|toward|towards|its|their)$/.test(
        tokens[at]?.lower ?? '',
      ))
  ) {
    hidden.add(at);
    if (
      /^(?:for|over|during|through|throughout|until|at|on|in|by|since|before|after|toward|towards)$/.test(tokens[at]?.lower ?? '') &&
      at < of - 1
    )
      return;
    at -= 1;
  }
}

/** The prepositions that a hidden time leaves behind; a possessive time ("next week's summit") leaves them to its noun. */
function hideBefore(tokens: readonly Token[], hidden: Set<number>, from: number, to: number): void {
  const possessive = tokens[to - 1]?.possessive ?? false;
  let index = from - 1;
  if (possessive) {
    while (index >= 0 && hidden.has(index) && !/^(?:last|next|this|that|the|early|late|earlier|later)$/.test(tokens[index]?.lower ?? '')) {
      hidden.delete(index);
      index -= 1;
    }
    return;
  }
  // "would go |on| this week"
  const bare =
    tokens[from - 1]?.lower === 'on' &&
    WITH_PARTICLE.test(tokens[from - 2]?.lower ?? '') &&
    /^(?:this|next|last|tomorrow|today|tonight|later)$/.test(tokens[from]?.lower ?? '');
  let placed = bare || /^(?:on|in|at|by|later|earlier|since|until|over|within|during)$/.test(tokens[from]?.lower ?? '');
  while (index >= 0 && from - index <= 4) {
    const lower = tokens[index]?.lower ?? '';
    const particle = WITH_PARTICLE.test(tokens[index - 1]?.lower ?? '') && placed;
    if (hidden.has(index)) placed ||= PREPOSITION.test(lower);
    else if (PREPOSITION.test(lower) && !placed && !particle) placed = lower !== 'the';
    else if (
      /^(?:and|or)$/.test(lower)
        ? !hidden.has(index - 1)
        : !PLACING.test(lower) || particle || /^(?:would|will|to|could|may|might|can|should)$/.test(tokens[index - 1]?.lower ?? '')
    )
      break;
    hidden.add(index);
    index -= 1;
  }
}

function hideAges(tokens: readonly Token[], hidden: Set<number>): void {
  tokens.forEach(({ text }, index) => {
    const age = tokens[index + 1]?.lower ?? '';
    const next = tokens[index + 2];
    // a number's token swallows the comma behind it
    if (
      text !== ',' ||
      !/^\d{1,2}$/.test(age) ||
      !/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') ||
      (next !== undefined && next.start - (tokens[index + 1]?.end ?? 0) < 2 && !/^[.;]$/.test(next.text))
    )
      return;
    hidden.add(index + 1);
    // where another name follows the comma is one of a list
    if (next === undefined || !/^\p{Lu}/u.test(next.text)) hidden.add(index);
  });
}

function hideBrackets(tokens: readonly Token[], hidden: Set<number>): void {
  let open: number | null = null;
  tokens.forEach(({ text }, index) => {
    if (text === '(' || text === '[') open = index;
    if ((text === ')' || text === ']') && open !== null && index - open <= 14) {
      for (let inside = open; inside <= index; inside += 1) hidden.add(inside);
      open = null;
    }
  });
}
