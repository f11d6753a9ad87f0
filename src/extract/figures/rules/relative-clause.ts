import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, AUXILIARY, BE, PREPOSITION, SPEECH } from '../words/word-classes.ts';
import { readVerbGroup } from './verb-group.ts';

/** A clause that tells which people are meant, from token `at`; null where none begins there. */
export function readClauseOf(scan: Scan, at: number, quantity: Quantity, known: boolean): Hit | null {
  const lower = word(scan.tokens, at);
  // "some 31 families that their relatives are dead": the families live
  if (lower === 'that' && quantity.headWord === 'families' && word(scan.tokens, at + 1) === 'their') return null;
  if (/^(?:who|whom|that|which)$/.test(lower)) return readRelative(scan, at);
  return at === quantity.to && !known ? readContact(scan, at) : null;
}

/** "who are to be freed", "whom Hamas seized", "that Israel was to let go". */
export function readRelative(scan: Scan, at: number): Hit | null {
  const { tokens } = scan;
  let passive = false;
  for (let to = at + 1; to < at + 16 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (!token || /^[;:.]$/.test(token.text)) return null;
    // "three who met him said that prisoners were freed"
    if (token.lower === 'that' && SPEECH.has(word(tokens, to - 1))) return null;
    if (BE.has(token.lower)) passive = true;
    for (const { cls, forms, to: end } of predicatesAt(tokens, to)) {
      if (cls === 'belief') continue;
      if (forms.includes('predicative') && !passive) continue;
      const state = forms.includes('state') || forms.includes('predicative');
      if (
        state &&
        !passive &&
        !/^remain/.test(word(tokens, to - 1)) &&
        !/^(?:declared|declares|believed|believes|presumed|presumes|confirmed|confirms|thought|thinks|pronounced|considers|considered|deems|deemed|fears|feared|is|found)$/.test(
          word(tokens, to - 1),
        )
      )
        continue;
      const subject = !(word(tokens, at) === 'who') && !onlyAuxiliaries(scan, at + 1, to);
      const acts = forms.includes('active') && !passive && !forms.includes('intransitive') && !subject;
      return {
        cls,
        rule: 'relative-clause',
        from: at,
        to: /^(?:out|home|back)$/.test(word(tokens, end)) ? end + 1 : end,
        at: to,
        form: state ? 'state' : 'participle',
        ...(acts ? { agent: true } : {}),
      };
    }
  }
  return null;
}

function onlyAuxiliaries(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!AUXILIARY.has(word(scan.tokens, at)) && !ADVERB.has(word(scan.tokens, at))) return false;
  return true;
}

/** "whom Israel says remain in Gaza": the verb behind the speaker. */
function readStanding(scan: Scan, at: number): Hit | null {
  const verb = predicatesAt(scan.tokens, at).find(({ forms }) => forms.includes('intransitive'));
  return verb ? { cls: verb.cls, rule: 'relative-clause', from: at, to: verb.to, at, form: 'state' } : null;
}

/** A clause without relative word: "hostages it is holding", "captives Hamas has let go", "prisoners Israel was supposed to let go". */
export function readContact(scan: Scan, at: number): Hit | null {
  const { tokens } = scan;
  const first = tokens[at];
  if (
    !first ||
    !(/^(?:it|they|he|she|we|the|militants|gunmen|troops|soldiers|commandos)$/.test(first.lower) || /^\p{Lu}/u.test(first.text))
  )
    return null;
  for (let to = at + 1; to < at + 10 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || (PREPOSITION.has(token.lower) && token.lower !== 'to')) return null;
    // "Of the 48 captives the militants still have, …"
    if (/^(?:have|has|hold|holds)$/.test(token.lower) && (tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'mark'))
      return { cls: 'hold', rule: 'relative-clause', from: at, to: to + 1, at: to, form: 'state' };
    // "34 the Israeli military says are dead"
    if (
      SPEECH.has(token.lower) &&
      (AUXILIARY.has(word(tokens, to + 1)) || predicatesAt(tokens, to + 1).some(({ forms }) => forms.includes('intransitive')))
    ) {
      const said = AUXILIARY.has(word(tokens, to + 1)) ? readVerbGroup(scan, to + 1) : readStanding(scan, to + 1);
      return said && !said.agent ? { ...said, rule: 'relative-clause', from: at } : null;
    }
    // "the 250 hostages Israel says the group seized"
    if (SPEECH.has(token.lower) && at + 3 > to) {
      const inner = readContact(scan, to + 1);
      if (inner) return { ...inner, from: at };
    }
    // "34 the army has declared dead"
    if (
      /^(?:declared|pronounced|confirmed|presumes?|presumed|believes?|considers?|deems?|deemed|takes?|thinks?|fears?|judges?|reckons?)$/.test(
        token.lower,
      )
    ) {
      // "whom Israel takes to be alive"
      let behind = to + 1;
      while (/^(?:to|be|have|been)$/.test(word(tokens, behind))) behind += 1;
      const state = predicatesAt(tokens, behind).find(({ cls, forms }) => /^(?:dead|alive)$/.test(cls) && forms.includes('state'));
      if (state) return { cls: state.cls, rule: 'relative-clause', from: at, to: state.to, at: behind, form: 'state' };
    }
    if (/^(?:but|who|that|which|said|says|were|are)$/.test(token.lower)) return null;
    const predicate = predicatesAt(tokens, to).find(({ forms }) => forms.includes('active'));
    if (!predicate) continue;
    // an object behind the verb makes it a new clause: "on Friday Hamas freed three women"
    const object =
      /^(?:the|a|an|his|her|its|their|them|him|all|some|more|at|about)$/.test(word(tokens, predicate.to)) ||
      scan.quantityAt.has(predicate.to);
    return object ? null : { cls: predicate.cls, rule: 'relative-clause', from: at, to: predicate.to, at: to, form: 'participle' };
  }
  return null;
}
