import { oneOf } from '../text/word-lists.ts';
import { word, type Hit, type Scan } from './scan.ts';
import { ADVERB } from './words/word-classes.ts';

const MODAL = /^(?:will|'ll|would|'d|could|should|may|might|must|shall|can|cannot)$/;
/** Governors whose infinitive has happened: "began to free", "are said to have freed". */
const ACHIEVED = /^(?:began|started|continued|continues|managed|helped|able|used|went|believed|said|thought|reported|known)$/;
/** Words that make what they govern a plan. */
const PLAN_VERB = oneOf(String.raw`
  wants? wanted demand\w* asks? asked asking calls? called calling propos\w+ offer\w* envisag\w+ envision\w* stipulat\w+ agree
  agrees agreed agreeing agreement requir\w+ promis\w+ pledg\w+ vow\w* insist\w* refus\w+ expects? expected hop(?:e|es|ed|ing)
  seek\w* sought plans? planned draft framework foresees? ready due supposed set negotiat\w+ push\w* press\w* aims? aiming aimed
  goals? suggest\w* float\w* potential tentative secur(?:e|ing) includ(?:e|es) involv(?:e|es|ing) would will could should may
  might must stopp\w+ halt\w* block\w* suspend\w* cancel\w*
  withh\w+ provisions? provid(?:e|es|ing) if once until unless yet delay\w* postpon\w+
`);
/** Verbs that tell of what came about. */
const OUTCOME = oneOf(`
  saw led resulted secured allowed brought won freed released let ended mediated brokered completed completes? witnessed marked
  oversaw facilitated exchanged swapped handed returned gave was were has had have went came yielded produced took walked welcomed
  celebrated followed enabled achieved happened included reached collapsed held lasted reported reports confirms? confirmed
  announced announces verified meant
`);
/** Verbs as a headline's present or an infinitive shows them; all others without auxiliary are past. */
const BARE_FORM = oneOf(`
  free release return hand send give bring liberate exchange swap trade transfer deliver repatriate evacuate relinquish surrender
  yield turn pass get see come go walk cross leave step regain arrive emerge secure grant receive board
`);
const CONDITION = /^(?:if|once|until|unless)$/;
/** Behind a noun: what became of the release. */
const PUT_OFF = oneOf(`
  will would could should may might if once is are delayed postponed suspended blocked stalled off expected due
`);

/** Has it not happened yet: planned, promised, asked for, put off or refused? */
export function isPlanned(scan: Scan, hit: Hit): boolean {
  if (hit.form === 'noun') return isPlannedNoun(scan, hit);
  if (hit.form === 'participle') return isPlannedParticiple(scan, hit);
  return isPlannedVerb(scan, hit);
}

/** Reads the verb's own auxiliaries from right to left; without any, its form and what governs it. */
function isPlannedVerb(scan: Scan, hit: Hit): boolean {
  const { tokens } = scan;
  const own = word(tokens, hit.at);
  if (/^(?:want|wants|wanted|wanting)$/.test(own)) return true;
  let bare = true;
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 9; at -= 1) {
    const lower = word(tokens, at);
    if (MODAL.test(lower)) return true;
    if (lower === 'to') return !ACHIEVED.test(word(tokens, at - 1));
    if (/^(?:has|have|had|having|'ve)$/.test(lower)) {
      const before = word(tokens, at - 1);
      return MODAL.test(before) || (before === 'to' && !ACHIEVED.test(word(tokens, at - 2))) || isConditional(scan, at);
    }
    if (/^(?:was|were)$/.test(lower)) return isConditional(scan, at);
    if (/^(?:are|is|being)$/.test(lower)) return isConditional(scan, at) || (hit.form !== 'state' && isPlanClause(scan, at));
    if (lower === 'be') bare = false;
    else if (lower === 'been') continue;
    else if (!ADVERB.has(lower) && lower !== 'not' && lower !== 'fully') break;
  }
  // "those set free"
  if (hit.form === 'state' && own === 'free' && bare) return isConditional(scan, hit.at);
  // "asked that 33 hostages be freed"
  if (!bare) return true;
  if (/ing$/.test(own)) return isGovernedByPlan(scan, hit.at);
  if (!BARE_FORM.test(own) && !/s$/.test(own)) return isConditional(scan, hit.at) || isCaused(scan, hit.at);
  // "Hamas returns all 48 captives": a headline tells what happened, a story's present tense what a paper provides for
  if (/s$/.test(own) && own !== 'pass') return scan.sentence.kind !== 'title' && scan.sentence.kind !== 'subhead';
  // "the deal that saw 80 women and children come home"
  const seen = scan.quantities.findLast(({ to }) => to <= hit.at);
  if (seen && /^(?:saw|seen|watched|watching|witnessed)$/.test(word(tokens, seen.from - 1)) && !isConditional(scan, seen.from))
    return false;
  // the bare form: an infinitive that goes on ("agreed to withdraw and free 50"), or a headline's present ("hostages come home")
  return scan.sentence.kind !== 'title' || isGovernedByPlan(scan, hit.at);
}

function isPlannedParticiple(scan: Scan, hit: Hit): boolean {
  if (isFirstOf(scan, hit)) return false;
  for (let at = hit.from; at < hit.at; at += 1)
    if (MODAL.test(word(scan.tokens, at)) || (word(scan.tokens, at) === 'to' && !/^have$/.test(word(scan.tokens, at + 1)))) return true;
  if (hit.rule === 'relative-clause') return false;
  if (isCausedBefore(scan, hit.at)) return true;
  if (/^(?:would|will|could|to)$/.test(word(scan.tokens, hit.at - 1))) return true;
  // "with 33 hostages released in the first stage", "see 40 freed"; "to pick up 39 prisoners freed by Israel" tells of the past
  const quantity = scan.quantities.findLast(({ to }) => to <= hit.at);
  const light = quantity !== undefined && /^(?:with|see|sees|have|get|of|for|every|each|and|,)$/.test(word(scan.tokens, quantity.from - 1));
  return light && isGovernedByPlan(scan, quantity.from);
}

/** "The first three hostages to leave Gaza were handed over", "the last four to be freed came home": the infinitive tells which. */
function isFirstOf({ tokens, quantities }: Scan, { from, to }: Hit): boolean {
  const quantity = quantities.findLast((one) => one.to <= from);
  if (!quantity || word(tokens, from) !== 'to' || !/^(?:first|last|only|latest)$/.test(word(tokens, quantity.number.from - 1)))
    return false;
  for (let at = to; at < tokens.length && at < to + 24; at += 1) {
    const lower = word(tokens, at);
    if (MODAL.test(lower) || /^(?:are|is)$/.test(lower)) return false;
    if (/^(?:was|were|had|have|has)$/.test(lower)) return word(tokens, at + 1) !== 'to';
    if (OUTCOME.test(lower) || /^(?:crossed|arrived)$/.test(lower)) return true;
  }
  // "They were the first four captives to leave Gaza alive"
  const be = word(tokens, quantity.number.from - 2) === 'the' ? quantity.number.from - 3 : quantity.from - 1;
  return /^(?:was|were|became|become|are|is)$/.test(word(tokens, be));
}

/** "until all 620 were out", "once the hostages had been freed". */
function isConditional(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 14; at -= 1) {
    const lower = word(scan.tokens, at);
    if (CONDITION.test(lower) && !isTillNow(scan, at)) return true;
    // "as long as at least 10 hostages a day were released", "provided that 10 are freed"
    if ((lower === 'long' && word(scan.tokens, at + 1) === 'as') || (lower === 'provided' && word(scan.tokens, at + 1) === 'that'))
      return true;
    if (/^[,;:.—]$/.test(lower)) return false;
  }
  return false;
}

/** "Until now Hamas has freed four": a time that is past. */
const isTillNow = ({ tokens }: Scan, at: number): boolean =>
  word(tokens, at) === 'until' && /^(?:now|then|recently|today|this|yesterday|lately)$/.test(word(tokens, at + 1));

/** "Israel lets 200 prisoners go", "369 Palestinians follow": a present tense that a chronicle tells the past in. */
export function isPresent(scan: Scan, hit: Hit): boolean {
  const own = word(scan.tokens, hit.at);
  if (hit.form !== 'verb' || !(BARE_FORM.test(own) || /s$|^follow$/.test(own)) || isPlanClause(scan, hit.at)) return false;
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 4; at -= 1) {
    const lower = word(scan.tokens, at);
    if (MODAL.test(lower) || /^(?:to|not|be)$/.test(lower)) return false;
    if (!ADVERB.has(lower)) break;
  }
  return true;
}

/** "would have half of the captives let go". */
function isCausedBefore({ tokens }: Scan, verb: number): boolean {
  for (let at = verb - 2; at > 0 && at >= verb - 14; at -= 1)
    if (/^(?:have|see)$/.test(word(tokens, at)) && /^(?:would|will)$/.test(word(tokens, at - 1))) return true;
  return false;
}

/** "would have Israel let go 700 Palestinians": one would cause the other to. */
function isCaused({ tokens }: Scan, verb: number): boolean {
  let at = verb - 1;
  while (at > verb - 4 && (/^\p{Lu}/u.test(tokens[at]?.text ?? '') || /^(?:the|group)$/.test(word(tokens, at)))) at -= 1;
  return at < verb - 1 && /^(?:have|see|make|get)$/.test(word(tokens, at)) && MODAL.test(word(tokens, at - 1));
}

function isPlanClause(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 20; at -= 1)
    if (/^(?:if|once|until|unless|under|would|proposal|plan)$/.test(word(scan.tokens, at)) && !isTillNow(scan, at)) return true;
  return false;
}

/** Is the nearest telling verb to the left one of planning? */
function isGovernedByPlan(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 32; at -= 1) {
    const lower = word(scan.tokens, at);
    if (/^[;.]$/.test(lower)) return false;
    if (lower === 'to' && /^\p{Ll}/u.test(scan.tokens[at + 1]?.text ?? '') && isVerbBehind(scan, at))
      return !ACHIEVED.test(word(scan.tokens, at - 1));
    if (PLAN_VERB.test(lower) && lower !== 'set') return true;
    // "the plan has Hamas letting ten hostages go"
    if (lower === 'has' && /^(?:plan|proposal|deal|draft|outline|offer)$/.test(word(scan.tokens, at - 1))) return true;
    // "33 will be let go, with three freed each week"
    if (OUTCOME.test(lower) && word(scan.tokens, at - 1) === 'be') return true;
    // "would see 28 hostages released and 125 prisoners freed": a participle tells no outcome
    if (/ed$/.test(lower) && scan.quantities.some(({ to }) => to === at)) continue;
    if (OUTCOME.test(lower) || /^(?:said|says|told|after|since)$/.test(lower)) return false;
  }
  return false;
}

function isVerbBehind(scan: Scan, at: number): boolean {
  return !/^(?:the|a|an|its|his|her|their|this|that|these|those|them|him|each|all|some|about|around)$/.test(word(scan.tokens, at + 1));
}

/** "the release of 33", "in exchange for 90": what governs it decides; a release of which nothing is told is a plan. */
function isPlannedNoun(scan: Scan, hit: Hit): boolean {
  const { tokens } = scan;
  // "Wednesday's release was of 16 captives"
  if (/^(?:was|were)$/.test(word(tokens, hit.at + 1)) && word(tokens, hit.at + 2) === 'of') return false;
  // "the release last week of six"
  for (let at = hit.at + 1; at < hit.at + 4; at += 1) if (/^(?:last|yesterday|earlier|previously)$/.test(word(tokens, at))) return false;
  let past = false;
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 45; at -= 1) {
    const lower = word(tokens, at);
    if (lower === ';') break;
    if (MODAL.test(lower)) return true;
    if (lower === 'to' && isVerbBehind(scan, at) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) {
      if (!past) return true;
      continue;
    }
    if (PLAN_VERB.test(lower) && lower !== 'set') return true;
    if (/^(?:is|are)$/.test(lower) && !past) return true;
    // "50 would be freed for the release of 150": the verb is itself a plan
    if (OUTCOME.test(lower) && word(tokens, at - 1) === 'be' && !past) return true;
    // "would have started with the release of 40"
    if (lower === 'have' && MODAL.test(word(tokens, at - 1)) && !past) return true;
    // "reached a deal for the release of six"
    if (
      /^(?:deal|accord|understanding|talks|plan)$/.test(lower) &&
      /^(?:for|on|to|over|about|involving)$/.test(word(tokens, at + 1)) &&
      !past
    )
      return true;
    if (/^(?:after|following|follows|since|under)$/.test(lower)) past = true;
    // "would have ten captives let go in exchange for 90 prisoners"
    else if (OUTCOME.test(lower)) return isCausedBefore(scan, at);
  }
  for (let at = Math.max(hit.at, hit.to - 1) + 1; at < tokens.length && at < hit.at + 30; at += 1) {
    const lower = word(tokens, at);
    if (PUT_OFF.test(lower)) return true;
    if (/^(?:was|were|has|had)$/.test(lower) && !/^(?:been|be)$/.test(word(tokens, at + 1)) && !PUT_OFF.test(word(tokens, at + 1)))
      return false;
    if (OUTCOME.test(lower) && !/^(?:was|were|has|had|have|been)$/.test(lower)) return false;
  }
  return !past;
}
