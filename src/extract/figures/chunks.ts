import { word, type Scan } from './scan.ts';
import { CLAUSE_OPENER } from './words/word-classes.ts';

/** A clause of a sentence: tokens [from, to). */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Opens with "in which", "when", "who": it tells more of the chunk before. */
  readonly leans: boolean;
}

/** Cuts a sentence at its clause marks, commas and clause openers. */
export function chunksOf(scan: Scan): Chunk[] {
  const { tokens } = scan;
  const chunks: Chunk[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) chunks.push({ from, to, leans: leans(scan, from) });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    // "In Jenin, troops killed three men": the place is that of the clause behind the comma
    if (text === ',' && isPlaceFrame(scan, from, at)) continue;
    if (/^[,;:—()]$/.test(text)) {
      close(at);
      from = at + 1;
    }
    // "Israel responded to the attack with a bombardment that …"
    else if (lower === 'with' && tokens.slice(from, at).some((token) => /^respond(?:ed|s|ing)?$/.test(token.lower))) close(at);
    else if (lower === 'in' && /^(?:response|retaliation|which)$/.test(word(tokens, at + 1))) close(at);
    else if (/^(?:who|which|that|following|killing|leaving|including)$/.test(lower) && word(tokens, at - 1) !== 'in') close(at);
    else if (
      lower === 'since' ||
      lower === 'during' ||
      (CLAUSE_OPENER.has(lower) && lower !== 'and' && lower !== 'or' && lower !== 'plus' && lower !== 'than')
    )
      close(at);
    else if (lower === 'and' && (opensFigure(scan, at + 1) || opensPlace(scan, at + 1))) close(at);
  }
  close(tokens.length);
  return chunks;
}

function leans(scan: Scan, from: number): boolean {
  const first = word(scan.tokens, from);
  return (
    /^(?:which|who|whom|when|where|that|killing|leaving|taking|abducting|kidnapping|wounding|and)$/.test(first) ||
    (first === 'in' && word(scan.tokens, from + 1) === 'which')
  );
}

const IN = /^(?:in|near|across|outside|inside|around|throughout)$/;

/** "In Jenin,", "and in the north of Gaza,": nothing but a place in front of a clause. */
function isPlaceFrame({ tokens, marks, quantities }: Scan, from: number, comma: number): boolean {
  const at = /^(?:and|but|while|meanwhile|elsewhere)$/.test(word(tokens, from)) ? from + 1 : from;
  if (!IN.test(word(tokens, at)) || comma - at > 9) return false;
  return (
    marks.some(({ from: start, to, role }) => role === 'place' && start > at && to <= comma) &&
    !quantities.some((quantity) => quantity.from >= from && quantity.from < comma) &&
    !tokens.slice(at, comma).some(({ lower }) => /^(?:which|that|who|where)$/.test(lower))
  );
}

/** "… killed four and in Khan Younis a strike killed seven". */
function opensPlace({ tokens, marks }: Scan, at: number): boolean {
  return IN.test(word(tokens, at)) && marks.some(({ from, role }) => role === 'place' && from > at && from <= at + 3);
}

function opensFigure(scan: Scan, at: number): boolean {
  for (let to = at; to < at + 4; to += 1) if (scan.quantityAt.has(to)) return true;
  return false;
}
