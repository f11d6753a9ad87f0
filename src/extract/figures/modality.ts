import { word, type Hit, type Scan } from './scan.ts';

const FUTURE_AUXILIARY = /^(?:will|'ll|would|'d|could|should|may|might|must|shall|can|to|cannot)$/;
/** Verbs and nouns that make what they govern a plan. */
const PLANS = /^(?:want|wants|wanted|demand|demands|demanded|demanding|ask|asks|asked|asking|call|calls|called|calling|propose|proposes|proposed|proposal|proposals|offer|offers|offered|plan|plans|agree|agreed|agrees|agreeing|promise|promises|promised|envisage|envisages|envisaged|envision|envisions|require|requires|required|ready|due|set|expected|refuse|refused|refuses|seek|seeks|seeking|would|will|could|should|may|might|if|once|until|unless|stipulate|stipulates|stipulated|insist|insists|insisted|pledge|pledged|hopes|hope|hoped|includes|include|including|involve|involves|involving|entail|entails|framework|draft|next|tentatively|yet|pending|push|pushing|negotiate|negotiating|negotiations|potential|possible|future|further|secure|securing|discuss|discussed|discussing|terms|deal|in|under|provides|provide|provided|foresees|contemplated|awaiting|ensure|efforts|effort|request|requested|before|needs|need|accept|accepted|supposed|meant|list)$/;
const DONE = /^(?:saw|led|resulted|secured|allowed|brought|won|followed|follows|after|since|freed|released|ended|mediated|brokered|completed|complete|completes|completing|welcomed|hailed|celebrated|witnessed|began|marked|oversaw|facilitated|yielded|produced|included|announced|ago|last|earlier|previous|came|exchanged|swapped|handed|returned|let|took|enabled|achieved|confirmed|gave|has|have|had|was|were|went|happened|already|during)$/;

/** Has it not happened yet: planned, promised, asked for or refused? */
export function isPlanned(scan: Scan, hit: Hit): boolean {
  return hit.form === 'noun' ? isPlannedNoun(scan, hit) : isPlannedVerb(scan, hit);
}

function isPlannedVerb(scan: Scan, hit: Hit): boolean {
  const { tokens } = scan;
  const own = word(tokens, hit.at);
  let perfect = false;
  let passiveOrGerund = /ing$/.test(own);
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 12; at -= 1) {
    const lower = word(tokens, at);
    if (/^[;:.—,()]$/.test(lower)) {
      if (lower === ',' && passiveOrGerund) continue;
      break;
    }
    if (/^(?:has|have|had|having|'ve)$/.test(lower)) {
      if (word(tokens, at - 1) === 'to' || /^(?:would|could|should|might|may|will)$/.test(word(tokens, at - 1))) return !/^(?:said|reported|believed|known|thought)$/.test(word(tokens, at - 2)) && /^(?:will|would)$/.test(word(tokens, at - 1)) && false;
      perfect = true;
      // "would see 40 released", "agreed to have freed" do not come up; a perfect tells of the past
      break;
    }
    if (lower === 'to') {
      const governor = word(tokens, at - 1);
      if (/^(?:began|started|continued|managed|helped|able|used|went|known|failed|had|happened)$/.test(governor)) return governor === 'failed';
      return true;
    }
    if (FUTURE_AUXILIARY.test(lower)) return true;
    if (/^(?:was|were)$/.test(lower)) return false;
    if (/^(?:are|is|being)$/.test(lower)) return governedByPlan(scan, at);
    if (/^(?:be|been|not|n't|never|also|still|only|then|now|all|both|so|far|reportedly|already|first|have|later|finally|safely|alive|unilaterally)$/.test(lower)) continue;
    if (/^(?:of|from|by|for|in|on|at|with)$/.test(lower) && passiveOrGerund) continue;
    passiveOrGerund = true;
    if (at < hit.at - 6) break;
    if (/^(?:wants?|wanted|see|sees|seeing|have|demands?|demanded|ask|asks|asked|calls?|called|expects?|expected)$/.test(lower)) return !/^(?:saw)$/.test(lower);
  }
  if (perfect) return false;
  if (/^(?:freed|released|returned|exchanged|swapped|handed|let|set|gave|sent|went|came|walked|crossed|brought|left|was|were|transferred|repatriated|delivered|turned|traded|yielded|flown|driven|reunited|surrendered|stepped|regained|evacuated|given)$/.test(own)) {
    return isParticiple(hit) && governedByPlan(scan, hit.at);
  }
  if (/ing$/.test(own)) return isPlannedNoun(scan, hit);
  if (/^(?:frees|releases|returns|hands|lets|sends|gives|brings|sets)$/.test(own)) return false;
  // the bare form: "free 50" after "agree to … and"; a headline's plural subject ("hostages come home")
  if (/^(?:free|release|return|hand|send|give|bring|liberate|exchange|swap|trade|transfer|deliver)$/.test(own)) return scan.sentence.kind !== 'title' || /^(?:to|will|may|could)$/.test(word(tokens, hit.at - 1));
  return governedByPlan(scan, hit.at) && scan.sentence.kind !== 'title';
}

/** A participle ("40 captives freed in a first stage") and no past tense with a subject before it. */
function isParticiple(hit: Hit): boolean {
  return hit.rule === 'participle';
}

/** Is the nearest verb to the left one of planning? */
function governedByPlan(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  for (let at = from - 1; at >= 0 && at >= from - 30; at -= 1) {
    const lower = word(tokens, at);
    if (/^[;.]$/.test(lower)) return false;
    if (/^(?:if|once|until|unless|when|before|wants?|wanted|would|will|could|should|may|might|demands?|demanded|asks?|asked|calls?|called|propos\w+|offer\w*|envisag\w+|see|plan|agree\w*|require\w*|ready|expected|set|promised|due|to)$/.test(lower)) {
      if (lower === 'to' && !/^(?:be|see|have|include)$/.test(word(tokens, at + 1))) continue;
      if (lower === 'set' || lower === 'see' && word(tokens, at - 1) !== 'would' && word(tokens, at - 1) !== 'will' && word(tokens, at - 1) !== 'to') continue;
      return true;
    }
    if (/^(?:saw|were|was|has|had|have|said|says|say|told|reported|included)$/.test(lower)) return false;
  }
  return false;
}

/** "the release of 33", "in exchange for 90": what governs it decides; what is said of no other is a plan. */
function isPlannedNoun(scan: Scan, hit: Hit): boolean {
  const { tokens } = scan;
  let past = false;
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 45; at -= 1) {
    const lower = word(tokens, at);
    if (/^[;]$/.test(lower)) break;
    if (/^(?:would|will|'ll|could|should|may|might|must|to)$/.test(lower)) {
      if (lower === 'to' && !isInfinitive(scan, at)) continue;
      if (lower === 'to' && past) continue;
      return true;
    }
    if (/^(?:propos\w+|agree|agreed|agrees|demand\w*|plan|plans|call|calls|called|calling|offer\w*|envisag\w+|stipulat\w+|want\w*|ask\w*|ready|refus\w+|insist\w*|negotiat\w+|require\w*|if|once|until|unless|promis\w+|yet|expected|is|are|due|draft|potential|tentative|supposed)$/.test(lower)) return true;
    if (/^(?:saw|led|resulted|secured|allowed|brought|won|freed|released|let|ended|mediated|brokered|completed|witnessed|marked|oversaw|facilitated|included|exchanged|swapped|handed|returned|gave|was|were|has|had|have|since|ago|went|came|after|following|yielded|produced|took|walked|under)$/.test(lower)) {
      if (/^(?:after|following|since|under)$/.test(lower)) {
        past = true;
        continue;
      }
      return false;
    }
  }
  for (let at = hit.at + 1; at < tokens.length && at < hit.at + 25; at += 1) {
    const lower = word(tokens, at);
    if (/^(?:will|would|could|should|if|once)$/.test(lower)) return true;
    if (/^(?:was|were|has|had|took|freed|released|went|came)$/.test(lower)) return false;
  }
  return !past;
}

function isInfinitive(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return next !== undefined && next.kind === 'word' && /^\p{Ll}/u.test(next.text) && !/^(?:the|a|an|its|his|her|their|israel|gaza|this|that|these|those|them|him|each|all)$/.test(next.lower);
}

export { DONE, PLANS };
