import { foldAt, type SentenceView } from './sentence-view.ts';
import { MONTHS, WEEKDAYS } from './words/plain-words.ts';
import { BETWEEN_SUBJECT_AND_VERB } from './words/plain-words.ts';
import { AUXILIARIES, FORMS_OF_BE, isActionVerb } from './words/verbs.ts';
import { wordSet } from '../text/word-lists.ts';

const REACH = 26;
const PARENTHESIS_OPENERS = wordSet(`
  for however which whose who a an the in along together one its meanwhile too like also as not still but both with after speaking
  among on backed supported helped aided assisted flanked joined led
`);
const TIME_OPENERS = wordSet('on in at late early by during since earlier later');
const TIMES_OF_DAY = wordSet('morning afternoon evening night week month year day overnight midday noon');
/** A capital that "is ready", "was pushing", "was told" is a government; one that "was quiet" is a city. */
const MINDED = wordSet(`
  ready willing prepared confident determined committed reluctant told asked informed expected unwilling eager adamant keen
  concerned optimistic hopeful pessimistic involved silent
`);
/** Nouns as often as verbs in -s: a verb only before the words that open an object or a clause. */
const DOUBTFUL = wordSet(`
  plans hopes aims claims estimates fears looks moves offers orders supports backs views votes works returns releases attacks bombs
  strikes ends reports calls demands wants talk names needs
`);
const OBJECT_OPENERS = wordSet('to that it its the a an on for more there no this all some any his her their out away against at in with');
const PLURALS = wordSet(`
  talks hostages troops forces officials negotiations airstrikes rockets prisoners detainees captives soldiers citizens nationals
  tanks jets borders mediators negotiators militants envoys leaders media crisis ties always perhaps relations conditions demands
  terms wars residents settlers civilians families casualties targets negotiators politics interests towns cities hospitals
`);
const SERVING = wordSet(`
  mediating mediated mediates mediate mediator mediators broker brokers brokered brokering host hosts hosted hosting serve serves
  served negotiates negotiated negotiating facilitated facilitating helped
`);
/** "Egypt and Qatar, mediators in the deal along with the U.S., condemned": an apposition that says what they are. */
const APPOSED = wordSet(`
  mediators brokers allies neighbors neighbours partners guarantors backers sponsors intermediaries go-betweens countries states powers
  signatories key main longtime long-time fellow
`);
const COMPANIONS = wordSet(
  'allies partners backers mediators supporters neighbors neighbours countries states nations powers leaders proxies',
);
const LYING = wordSet('borders lies sits shares is was neighbors neighbours');

/**
 * Whether a verb of which the name is the subject follows: "Qatar said", "Israel, for its part, wants", "Egypt on Monday announced".
 * `strict` is for capitals, which are places too: "Doha would stop", but not "Doha was quiet".
 */
export function hasPredicate(view: SentenceView, from: number, strict: boolean): boolean {
  let at = from;
  let parentheses = 0;
  while (at < view.tokens.length && at - from < REACH) {
    const word = foldAt(view, at);
    if (word === ',' || word === '—' || word === '(') {
      const next = parentheses === 0 ? behindParenthesis(view, at) : null;
      if (next === null) return false;
      parentheses += 1;
      at = next;
    } else if (BETWEEN_SUBJECT_AND_VERB.has(word) || word.endsWith('ly') || isTime(view, at)) {
      at += 1;
    } else if (TIME_OPENERS.has(word) && isTime(view, at + 1)) {
      at += 2;
    } else if (word === 'and' && COMPANIONS.has(foldAt(view, at + 2)) && ['its', 'his', 'other', 'their'].includes(foldAt(view, at + 1))) {
      // "The United States and its allies keep pleading"
      at += 3;
    } else {
      return isVerb(view, at, strict);
    }
  }
  return false;
}

/**
 * ", which has been mediating": the clause makes an actor even of a place ("Talks continued in Egypt, which …"). With `any`, every
 * verb does.
 */
export function hasServingClause(view: SentenceView, from: number, any: boolean): boolean {
  if (foldAt(view, from) !== ',' || !['which', 'who', 'whose'].includes(foldAt(view, from + 1))) return false;
  const end = Math.min(view.tokens.length, from + 14);
  for (let at = from + 2; at < end; at += 1) {
    const word = foldAt(view, at);
    if (SERVING.has(word)) return true;
    if (any && !LYING.has(word) && (isActionVerb(word) || AUXILIARIES.has(word))) return true;
    if (word === ',' || word === '.') return false;
  }
  return false;
}

function behindParenthesis(view: SentenceView, at: number): number | null {
  const opener = foldAt(view, at);
  const named = view.hitAt[at + 1];
  // ", Israel's closest ally,"
  const ofNamed = named !== undefined && view.tokens[named.to]?.kind === 'possessive';
  const first = foldAt(view, at + 1);
  if (opener === ',' && !ofNamed && !PARENTHESIS_OPENERS.has(first) && !APPOSED.has(first)) return null;
  const closer = opener === '(' ? ')' : opener;
  for (let next = at + 2; next < view.tokens.length && next < at + 22; next += 1) if (foldAt(view, next) === closer) return next + 1;
  return null;
}

function isTime(view: SentenceView, at: number): boolean {
  const word = foldAt(view, at);
  return WEEKDAYS.has(word) || MONTHS.has(word) || TIMES_OF_DAY.has(word) || view.tokens[at]?.kind === 'number';
}

function isVerb(view: SentenceView, at: number, strict: boolean): boolean {
  const word = foldAt(view, at);
  const next = foldAt(view, at + 1);
  if (FORMS_OF_BE.has(word)) {
    if (!strict) return true;
    const said = BETWEEN_SUBJECT_AND_VERB.has(next) ? foldAt(view, at + 2) : next.replace(/^['"]$/, foldAt(view, at + 2));
    return MINDED.has(said) || said.endsWith('ing');
  }
  if (AUXILIARIES.has(word)) return true;
  if (DOUBTFUL.has(word)) return OBJECT_OPENERS.has(next) || AUXILIARIES.has(next) || view.sentence.kind === 'title';
  if (isActionVerb(word)) return true;
  if (word === 'to') return view.sentence.kind === 'title' && isActionVerb(next);
  if (strict || word.length < 5 || view.tokens[at]?.capital) return false;
  // "which the U.S. designates as": any word in -s that no verb follows; "Israel negotiations were" has a noun
  return word.endsWith('ed') || (/[^s]s$/.test(word) && !PLURALS.has(word) && !AUXILIARIES.has(next) && !isActionVerb(next));
}
