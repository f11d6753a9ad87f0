import { oneOf } from '../../text/word-lists.ts';
import { predicatesAt } from '../predicates.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { word, type Scan } from '../scan.ts';
import { AUXILIARY, RANK, SPEECH } from '../words/word-classes.ts';

/** Words that open an aside between commas. */
const ASIDE_OPENER = oneOf(`
  mostly most many some including all both mainly largely among about two-thirds half according the one at in on also more nearly
  almost roughly along from ranging aged plus around over under close perhaps three-quarters as none
`);

/** "a quarter of whom", "about half of whom". */
const PART = /^(?:half|third|quarter|fifth|most|many|some|several|majority|two-thirds)$/;

/** "two thirds of them", "70 percent of them". */
const FRACTION = /^(?:halves|thirds?|quarters?|fifths?|sixths?|tenths?|percent|cent|majority|%)$/;

/** Past a bracket, a dash or a comma aside that opens at `at`; null where the quantity's clause ends. */
export function pastAside(scan: Scan, at: number): number | null {
  const { tokens } = scan;
  const text = tokens[at]?.text ?? '';
  if (text === '"') return at + 1;
  if (text === '(' || text === '—' || text === '-') {
    const closing = text === '(' ? ')' : text;
    for (let to = at + 1; to < at + 26 && to < tokens.length; to += 1) if (tokens[to]?.text === closing) return to + 1;
    return null;
  }
  if (text !== ',') return null;
  // "all 132 captives, about a quarter of whom, by its account, are dead": said of the part
  const isWhom = (to: number): boolean => word(tokens, to) === 'whom' && word(tokens, to - 1) === 'of' && PART.test(word(tokens, to - 2));
  if ([3, 4, 5].some((step) => isWhom(at + step) && word(tokens, at + step + 1) === ',')) return null;
  // "on October 7, 2023, when about 1,200 were murdered, remain in Gaza"
  if (tokens[at + 1]?.kind === 'number' && word(tokens, at + 2) === ',') {
    // "those seized on October 7, 2023, remain in Gaza"
    const verb = AUXILIARY.has(word(tokens, at + 3)) || predicatesAt(tokens, at + 3).some(({ forms }) => forms.includes('intransitive'));
    return verb ? at + 3 : pastAside(scan, at + 2);
  }
  const next = word(tokens, at + 1);
  if (/^(?:who|whom|which)$/.test(next)) return at + 1;
  if (/^(?:when|where|as|while)$/.test(next)) return pastClause(scan, at);
  for (let to = at + 1; to < at + 26 && to < tokens.length; to += 1) {
    const mark = tokens[to]?.text ?? '';
    if (/^[;:.—]$/.test(mark)) break;
    if (mark !== ',') continue;
    if (!isAside(scan, at + 1, to) && !isApposition(scan, at + 1, to) && !isNames(scan, at + 1, to)) return null;
    const verb = word(tokens, to + 1);
    if (/^(?:who|whom|which)$/.test(verb)) return to + 1;
    if (AUXILIARY.has(verb) && verb !== 'to') return to + 1;
    if (predicatesAt(tokens, to + 1).some(({ forms }) => forms.includes('intransitive') || forms.includes('passive'))) return to + 1;
  }
  // "48 hostages, believed dead"
  const believed = predicatesAt(tokens, at + 1).find(({ cls }) => cls === 'belief');
  const told = believed && SPEECH.has(next) && !/^(?:to|dead|alive|missing|killed)$/.test(word(tokens, at + 2));
  return believed && !told ? at + 1 : null;
}

/** Past a clause between commas, where the verb of the sentence follows it. */
function pastClause({ tokens }: Scan, at: number): number | null {
  for (let to = at + 2; to < at + 20 && to < tokens.length; to += 1) {
    if (/^[;:.—]$/.test(word(tokens, to))) return null;
    if (word(tokens, to) !== ',') continue;
    const verb = word(tokens, to + 1);
    return AUXILIARY.has(verb) || predicatesAt(tokens, to + 1).some(({ forms }) => forms.includes('intransitive')) ? to + 1 : null;
  }
  return null;
}

/** "three women, Dana Sela, Noa Bar and Mia Katz, were let go": who they are. */
export function isNames({ tokens }: Scan, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text, kind }) => kind === 'number' || /^(?:,|and|al|ben|bin|of|-)$|^\p{Lu}/u.test(text));
}

/** Words between two commas that only add to what is counted or say who counted it. */
function isAside(scan: Scan, from: number, to: number): boolean {
  const first = word(scan.tokens, from);
  if (ASIDE_OPENER.test(first)) return true;
  // "1,200 people, for the most part civilians, died"
  if (first === 'for' && word(scan.tokens, from + 2) === 'most') return true;
  // "15,000 people, two thirds of them women, have died", "a third of whom …"
  if ([1, 2, 3].some((step) => FRACTION.test(word(scan.tokens, from + step)) && word(scan.tokens, from + step + 1) === 'of')) return true;
  for (let at = from; at < to; at += 1) if (SPEECH.has(word(scan.tokens, at))) return true;
  // "six soldiers, a major among them, had fallen"
  if (word(scan.tokens, to - 2) === 'among' && /^(?:them|those)$/.test(word(scan.tokens, to - 1))) return true;
  return to - from <= 3 || scan.quantityAt.has(from);
}

/** "17 Thais and one Filipino, farm workers in the south when they were seized, were let go": who they are, and the verb behind. */
function isApposition({ tokens, marks }: Scan, from: number, to: number): boolean {
  const opens = [0, 1, 2].some(
    (step) =>
      peopleClassOf(word(tokens, from + step)) !== null ||
      RANK.test(word(tokens, from + step)) ||
      /^(?:couple|family)$/.test(word(tokens, from + step)) ||
      marks.some((mark) => mark.from === from + step && mark.role === 'people'),
  );
  if (!opens || !/^(?:was|were|are|is|have|has|had)$/.test(word(tokens, to + 1)) || /^(?:and|but|or|the)$/.test(word(tokens, from)))
    return false;
  for (let at = from; at < Math.min(to, from + 4); at += 1)
    if (AUXILIARY.has(word(tokens, at)) || SPEECH.has(word(tokens, at))) return false;
  return true;
}
