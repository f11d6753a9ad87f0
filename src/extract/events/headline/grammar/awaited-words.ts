import type { View } from './view.ts';
import type { Word } from './word.ts';

/** Verbs whose object waits for an infinitive: "asked Qatar | to send the group away" is no place to stop. */
const OBJECT_AND_INFINITIVE = new Set([
  'ask',
  'urge',
  'want',
  'order',
  'tell',
  'force',
  'allow',
  'expect',
  'warn',
  'call',
  'press',
  'push',
  'invite',
  'require',
  'need',
  'permit',
  'enable',
  'help',
  'lead',
  'instruct',
  'direct',
  'beg',
  'implore',
  'compel',
  'convince',
  'persuade',
  'encourage',
  'get',
  'take',
]);
/** "in exchange | for", "in response | to": half a preposition. */
export function endsPrepositional(view: View, last: Word): boolean {
  return (
    /^(?:exchange|return|response|addition|line|favou?r|front|case|terms|light|spite|view|coordination|conjunction|connection|contact|place|support|reaction|preparation|search|charge|protest|regards?|relation|step)$/.test(
      last.lower,
    ) && /^(?:in|with|on)$/.test(view.words[last.index - 1]?.lower ?? '')
  );
}

/** "putting its work | in the war on hold": the verb still waits for a preposition that comes later. */
export function waitsForPreposition(view: View, at: number, from: number, to: number): boolean {
  const verb = verbBefore(view, at, from);
  if (
    verb !== null &&
    OBJECT_AND_INFINITIVE.has(verb.base) &&
    infinitiveAhead(view, at, to) &&
    !view.words.slice(verb.index, at).some(({ tag }) => tag === 'to')
  )
    return true;
  const wants = verb === null ? undefined : WANTED[verb.base];
  // "putting |off| the release" waits for nothing
  if (!verb || !wants || !STRICT.has(verb.base) || view.words[verb.index + 1]?.tag === 'adv' || seen(view, verb.index, at, wants))
    return false;
  return view.words.slice(at, Math.min(to, at + 12)).some((word) => word.tag === 'prep' && wants.test(word.lower));
}

/** "ordered the office in its capital |to close|". */
function infinitiveAhead(view: View, at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 9); index += 1) {
    const word = view.words[index];
    if (!word || /^(?:stop|comma|that|sub|rel|conj|finite|be|have|modal)$/.test(word.tag)) return false;
    if (word.tag === 'to' && view.words[index + 1]?.tag === 'base') return true;
  }
  return false;
}

const STRICT = new Set(['put', 'blame', 'accuse', 'describe', 'dismiss', 'regard', 'view', 'treat', 'thank', 'bring', 'place']);

/** "blamed Hamas | for the delay", "from 203 | to 210": prepositions that the words before call for. */
export function opensPair(view: View, at: number, from: number): boolean {
  const lower = view.words[at]?.lower ?? '';
  const verb = verbBefore(view, at, from);
  if (verb === null) return false;
  const wants = WANTED[verb.base];
  return wants !== undefined && wants.test(lower) && !seen(view, verb.index, at, wants);
}

const WANTED: Readonly<Record<string, RegExp>> = {
  blame: /^(?:for|on)$/,
  accuse: /^of$/,
  put: /^(?:on|into|at|under|before)$/,
  bring: /^(?:to|into|under|about)$/,
  place: /^(?:on|in)$/,
  depend: /^on$/,
  consist: /^of$/,
  thank: /^for$/,
  base: /^on$/,
  hold: /^(?:for|at)$/,
  turn: /^(?:to|into)$/,
  lead: /^(?:to|into)$/,
  amount: /^to$/,
  describe: /^as$/,
  dismiss: /^as$/,
  regard: /^as$/,
  view: /^as$/,
  treat: /^as$/,
  serve: /^as$/,
  use: /^(?:as|for)$/,
  participate: /^in$/,
  work: /^(?:on|for|with)$/,
  engage: /^(?:in|with)$/,
  comment: /^on$/,
  rely: /^on$/,
  insist: /^on$/,
  agree: /^(?:to|on|with)$/,
  focus: /^on$/,
  belong: /^to$/,
  return: /^to$/,
  go: /^(?:to|on|into|through|back)$/,
  come: /^(?:to|from|under|into|after)$/,
  call: /^(?:on|for)$/,
  look: /^(?:at|for|into)$/,
  move: /^(?:to|into|toward|towards|from)$/,
  refer: /^to$/,
  respond: /^to$/,
  reply: /^to$/,
  stand: /^(?:by|in)$/,
  withdraw: /^from$/,
  step: /^(?:down|into)$/,
  send: /^(?:to|into)$/,
  give: /^to$/,
  make: /^of$/,
};

function verbBefore(view: View, at: number, from: number): { readonly base: string; readonly index: number } | null {
  for (let index = at - 1; index >= Math.max(from, at - 12); index -= 1) {
    const word = view.words[index];
    if (!word || word.hidden) continue;
    if (/^(?:finite|base|part|ing)$/.test(word.tag)) return { base: word.verb?.base ?? '', index };
    if (/^(?:stop|sub|that|rel|comma)$/.test(word.tag)) return null;
  }
  return null;
}

function seen(view: View, from: number, to: number, pattern: RegExp): boolean {
  return view.words.slice(from + 1, to).some((word) => (word.tag === 'prep' || word.tag === 'to') && pattern.test(word.lower));
}

export function waitsForInfinitive(view: View, from: number, at: number): boolean {
  const last = shownBefore(view, at, from);
  if (
    last &&
    /^(?:noun)$/.test(last.tag) &&
    /^(?:ready|willing|able|likely|unable|unwilling|committed|prepared|determined|time|set|due|right|ability|failure|refusal|need|attempts?|efforts?|way|eager|keen|reluctant|free)$/.test(
      last.lower,
    )
  )
    return true;
  if (last && /^(?:finite|base|part|ing|be|have|adv)$/.test(last.tag)) return true;
  const verb = verbBefore(view, at, from);
  return verb !== null && OBJECT_AND_INFINITIVE.has(verb.base);
}

/** The last word before a place that a reader of the line sees. */
export function shownBefore(view: View, at: number, from: number): Word | null {
  for (let index = at - 1; index >= from; index -= 1) {
    const word = view.words[index];
    if (word && !word.hidden && word.aside === (view.words[at]?.aside ?? word.aside)) return word;
    if (word && !word.hidden && word.aside === null) return word;
  }
  return null;
}
