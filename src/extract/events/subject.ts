import type { PlacedActor, ReadSentence } from './read-sentence.ts';

const PASSED_OVER =
  /^(?:has|have|had|was|were|is|are|been|be|also|then|later|again|reportedly|will|would|could|may|might|to|not|already|previously|recently|once|himself|herself|itself|themselves|repeatedly|publicly|privately|both|jointly|on|in|late|early|earlier)$/;

/**
 * Who does what a verb says: the actors whose words stand before it as its subject, coordinated ones together ("Egypt and Qatar said").
 * "Basem Naim of Hamas said" is Basem Naim; "Abu Obeida, who speaks for the Qassam Brigades, said" is Abu Obeida.
 */
export function subjectOf(read: ReadSentence, head: number): PlacedActor[] {
  const clauseStart = startOfClause(read, head);
  const before = read.actors.filter(({ mention, from, to }) => mention.acts && from >= clauseStart && to <= head);
  if (before.length === 0) return [];
  let at = head - 1;
  while (at >= clauseStart && (read.timeTokens.has(at) || PASSED_OVER.test(read.tokens[at]?.lower ?? ''))) at -= 1;
  const closesApposition = read.tokens[at]?.text === ',';
  const anchor = closesApposition ? apposed(read, before, at) : before.findLast(({ to }) => to <= at + 1);
  if (!anchor) return [];
  const chain = [anchor];
  for (let previous = before.indexOf(anchor) - 1; previous >= 0; previous -= 1) {
    const one = before[previous];
    const next = chain[0];
    if (!one || !next) break;
    const between = read.tokens.slice(one.to, next.from).map(({ lower }) => lower);
    if (between.length > 4) break;
    if (isJoin(between)) chain.unshift(one);
    else if (isBelonging(between, one, read)) chain.splice(0, 1, one);
    else break;
  }
  if (closesApposition) {
    const rest = before.filter(({ from }) => from >= anchor.to);
    for (const next of rest) {
      const between = read.tokens.slice(chain.at(-1)?.to ?? 0, next.from).map(({ lower }) => lower);
      if (!isJoin(between)) break;
      chain.push(next);
    }
  }
  return chain;
}

/**
 * Before the comma that closes an apposition: the name that is the whole of it ("Qatar's prime minister, |Al Thani|, announced"), or whom it describes ("|Gantz|, the
 * centrist, walked out"); else the first that the clause names.
 */
function apposed({ tokens }: ReadSentence, before: readonly PlacedActor[], comma: number): PlacedActor | undefined {
  const whole = before.find(
    ({ from, to }) => to === comma && tokens[from - 1]?.text === ',' && !/^(?:and|or)$/.test(tokens[from - 2]?.lower ?? ''),
  );
  const isList = whole !== undefined && before.some(({ to }) => to === whole.from - 1);
  if (whole && !isList) return whole;
  // "a strike aimed |at Deif|, the commander, killed": who stands behind a preposition does nothing
  return (
    before.find(
      ({ from, to }) =>
        to < comma &&
        !/^(?:at|of|by|with|to|for|in|on|from|against)$/.test(tokens[from - 1]?.lower ?? '') &&
        tokens[to]?.text === ',' &&
        /^(?:the|a|an|who|whom|whose|which|his|her|its|one)$/.test(tokens[to + 1]?.lower ?? ''),
    ) ?? before.find(({ from }) => !isInRelative(tokens, from, comma))
  );
}

/** "Adir's parents, |whose son is held by Hamas|, said": who is named there says nothing. */
function isInRelative(tokens: ReadSentence['tokens'], at: number, comma: number): boolean {
  const open = tokens.slice(0, comma).findLastIndex(({ text }) => text === ',');
  return open >= 0 && at > open && /^(?:whose|whom|where)$/.test(tokens[open + 1]?.lower ?? '');
}

/** "Egypt and Qatar", "the United States, Egypt and Qatar", "President Biden and Prime Minister Netanyahu". */
function isJoin(between: readonly string[]): boolean {
  return (
    between.length > 0 &&
    /^(?:,|and|or)$/.test(between[0] ?? '') &&
    between.every((word) => /^(?:,|and|or|the|president|prime|minister|secretary|of|state|mr\.?|sheikh)$/.test(word))
  );
}

/** "Basem Naim of Hamas": the second belongs to the first. A body in front of its office-holder ("CIA Director Burns") does not. */
function isBelonging(between: readonly string[], one: PlacedActor, read: ReadSentence): boolean {
  return /^(?:of|from|for|at)$/.test(between[0] ?? '') && between.length <= 3 && !(read.tokens[one.to - 1]?.possessive ?? false);
}

/** A clause begins behind a semicolon, colon, dash or quotation, or behind "that", "while", "but", "after" … */
function startOfClause(read: ReadSentence, head: number): number {
  for (let index = head - 1; index > 0; index -= 1) {
    const token = read.tokens[index];
    if (
      token &&
      (/^[;:—"]$/.test(token.text) ||
        (/^(?:that|while|but|after|although|because|where|when|as)$/.test(token.lower) && !read.timeTokens.has(index)))
    )
      return index + 1;
  }
  return 0;
}
