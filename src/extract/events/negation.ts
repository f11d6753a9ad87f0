import type { Token } from './tokens.ts';

/** A sentence might as well begin behind them. */
const ENDS = new Set([';', ':', ',', '.', '—', '"']);
const DOUBTS = new Set(['if', 'whether', 'unless', 'nobody', 'none', 'unclear', 'uncertain']);
const NEGATIONS = new Set(['no', 'not', 'never', 'nobody', 'none', 'neither', 'nor', 'without', 'cannot', 'hardly']);

/** "No hostages were released on Friday", "has yet to answer", "did not take place": what did not happen is no event. */
export function isNegated(tokens: readonly Token[], head: number): boolean {
  return isDenied(tokens, head) || isUncertain(tokens, head) || isAwaited(tokens, head) || isContraryToFact(tokens, head);
}

/** "refused to end the war |until| all the captives were home", "would not talk until the army had left": the clause is a condition; "the truce held until Israel struck" tells of a deed. */
function isAwaited(tokens: readonly Token[], head: number): boolean {
  const least = Math.max(0, head - 14);
  const until = tokens.slice(least, head).findLastIndex(({ lower }) => lower === 'until' || lower === 'till');
  if (until < 0 || tokens.slice(least + until, head).some(({ text }) => ENDS.has(text))) return false;
  return tokens
    .slice(Math.max(0, least + until - 14), least + until)
    .some(
      ({ lower }) =>
        NEGATIONS.has(lower) || lower.endsWith("n't") || /^(?:will|would|must|should|refus(?:e|es|ed|ing|al)|vow(?:s|ed)?)$/.test(lower),
    );
}

/** "|Had| Hamas agreed on Tuesday, the fighting |would have| stopped", "if Israel had struck, they would have died": neither came about. */
function isContraryToFact(tokens: readonly Token[], head: number): boolean {
  const would = tokens.findIndex(({ lower }, at) => /^(?:would|could|might)$/.test(lower) && tokens[at + 1]?.lower === 'have');
  if (would < 0) return false;
  const had = tokens.findIndex(
    ({ lower }, at) => lower === 'had' && (at === 0 || /^["“‘:;]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.lower === 'that'),
  );
  const condition = had >= 0 && had < would ? had : tokens.findIndex(({ lower }, at) => lower === 'if' && at < would);
  return condition >= 0 && condition < head;
}

/** "it is not certain that a deal will be reached this week", "if a truce begins on Monday", "had yet to release any statement": nothing is told. */
function isUncertain(tokens: readonly Token[], head: number): boolean {
  for (let index = head - 1; index >= Math.max(0, head - 14); index -= 1) {
    const token = tokens[index];
    if (!token || ENDS.has(token.text)) return false;
    if (DOUBTS.has(token.lower)) return true;
    // "has yet to discuss the offer |that| Hamas accepted a week ago": the clause about a noun tells what was done
    if (token.lower === 'yet' && tokens[index + 1]?.lower === 'to')
      return !tokens.slice(index, head).some(({ lower }) => /^(?:that|which|who)$/.test(lower));
    if (/^(?:certain|clear|sure)$/.test(token.lower) && tokens[index - 1]?.lower === 'not') return true;
  }
  return false;
}

/** "An official who would |not| be named said", "who was |not| authorized to speak told": it is no negation of the words that were said. */
function isOfNameless(tokens: readonly Token[], at: number, head: number): boolean {
  return (
    /^(?:not|never)$|n't$/.test(tokens[at]?.lower ?? '') &&
    tokens[head - 1]?.lower !== 'to' &&
    tokens.slice(at + 1, head).some(({ lower }) => /^(?:named|identified|quoted|cited|speak|brief|comment|publicly)$/.test(lower))
  );
}

function isDenied(tokens: readonly Token[], head: number): boolean {
  for (let index = head - 1; index >= Math.max(0, head - 5); index -= 1) {
    const token = tokens[index];
    if (!token || /^[;:,.—]$/.test(token.text)) return false;
    if (isOfNameless(tokens, index, head)) return false;
    if (NEGATIONS.has(token.lower) || token.lower.endsWith("n't")) return !(token.lower === 'no' && tokens[index + 1]?.lower === 'later');
    if (token.lower === 'yet' && tokens[index + 1]?.lower === 'to') return true;
    // "failed to reach a deal", "unable to agree", "refused to meet": the deed behind it was not done.
    if (
      /^(?:fail|fails|failed|failing|failure|unable|inability|refuse|refuses|refused|refusing|refusal|reluctance|reluctant|unwilling|declined?|declines)$/.test(
        token.lower,
      ) &&
      tokens[index + 1]?.lower === 'to'
    )
      return true;
    if (/^(?:that|who|which|because|after|but)$/.test(token.lower)) return false;
  }
  return false;
}
