import { oneOf } from './words/one-of.ts';
import type { Mark, Territory } from './territories.ts';
import { word, type Scan } from './scan.ts';
import { CLAUSE_OPENER } from './words/word-classes.ts';

/** Words between "in" and a place: "in the town of". */
const BEFORE_PLACE = oneOf(`
  the and 's city town village camp kibbutz besieged capital refugee , of suburb port neighborhood neighbourhood district area
  border strip
`);

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
    if (/^[,;:—()]$/.test(text)) {
      close(at);
      from = at + 1;
    } else if (lower === 'in' && /^(?:response|retaliation|which)$/.test(word(tokens, at + 1))) close(at);
    else if (/^(?:who|which|that|following|killing|leaving|including)$/.test(lower) && word(tokens, at - 1) !== 'in') close(at);
    else if (
      lower === 'since' ||
      lower === 'during' ||
      (CLAUSE_OPENER.has(lower) && lower !== 'and' && lower !== 'or' && lower !== 'plus' && lower !== 'than')
    )
      close(at);
    else if (lower === 'and' && opensFigure(scan, at + 1)) close(at);
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

function opensFigure(scan: Scan, at: number): boolean {
  for (let to = at; to < at + 4; to += 1) if (scan.quantityAt.has(to)) return true;
  return false;
}

/** Israel's arms struck, and the stretch of text does not say where. */
export type Verdict = Territory | 'strike';

/** What a stretch of text says of whose dead it counts; null where it says nothing. */
export function territoryOf(
  scan: Scan,
  chunk: Chunk,
  near: number,
  speakers: readonly { readonly from: number; readonly to: number }[] = [],
): Verdict | null {
  const spoken = (mark: Mark): boolean => speakers.some(({ from, to }) => mark.from >= from && mark.to <= to);
  const places = scan.marks.filter((mark) => mark.from >= chunk.from && mark.to <= chunk.to && isPlace(scan, mark) && !spoken(mark));
  const place = places.reduce<Mark | null>(
    (best, mark) => (best === null || Math.abs(mark.from - near) < Math.abs(best.from - near) ? mark : best),
    null,
  );
  if (place && place.territory !== 'gaza') return place.territory;
  const strike = isIsraeliStrike(scan, chunk);
  if (!strike && isAttack(scan, chunk)) return 'israel';
  if (place) return place.territory;
  if (!strike && isFireAtIsrael(scan, chunk)) return 'israel';
  return strike ? 'strike' : null;
}

const DIRECTION = /^(?:southern|northern|central|eastern|western|occupied|neighbouring|neighboring)$/;

/** "in Gaza", "across the West Bank", "southern Israel", "on Doha"; not "Israel says", "Gaza's Health Ministry". */
export function isPlace(scan: Scan, mark: Mark): boolean {
  const { tokens } = scan;
  if (mark.role !== 'place') return false;
  // "in Gaza's north", "in Gaza's Nuseirat" are places; "Gaza's Health Ministry" is none
  const part =
    /^(?:north|south|border|capital|northern|southern)$/.test(word(tokens, mark.to + 1)) ||
    scan.marks.some((other) => other.role === 'place' && other.from === mark.to + 1);
  if (word(tokens, mark.to) === "'s" && !part) return false;
  if (mark.territory === 'american') return false;
  for (let at = mark.from - 1; at >= 0 && at >= mark.from - 6; at -= 1) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (/^(?:in|inside|across|throughout|near|at|around|into|outside|over|within)$/.test(lower)) return true;
    if (DIRECTION.test(lower)) return true;
    // "Israel struck Iran"
    if (at === mark.from - 1 && /^(?:struck|bombed|attacked|raided|shelled|pounded|hit|bombing|striking|attacking|pounding)$/.test(lower))
      return true;
    if (lower === 'to' || lower === 'of') return mark.territory !== 'israel';
    if (lower === 'on' || lower === 'against') return mark.territory !== 'israel' || DIRECTION.test(word(tokens, at + 1));
    if (!/^\p{Lu}/u.test(text) && !BEFORE_PLACE.test(lower)) return false;
  }
  return false;
}

const ATTACK = oneOf(String.raw`
  attacks? assault rampage raid onslaught massacre incursion invasion storm(?:ed|ing) burst bursting infiltrat\w+ killings?
  shooting stabbing ramming rockets? atrocities
`);
const ATTACKER = /^(?:gunm[ae]n|militants?|terrorists?|fighters|attackers?|assailants?|hamas-led|palestinian-led)$/;

/** "on the day that began the war", "on the first day of the war". */
function isFirstDay({ tokens }: Scan, at: number): boolean {
  if (word(tokens, at) !== 'day') return false;
  const next = [1, 2, 3, 4].map((step) => word(tokens, at + step)).join(' ');
  return (
    /^(?:that|which) (?:began|started) the war|^the war (?:began|started)/.test(next) ||
    (word(tokens, at - 1) === 'first' && /^of the war/.test(next))
  );
}

/** The attack of 7 October, or any on Israelis. */
function isAttack(scan: Scan, chunk: Chunk): boolean {
  const { tokens } = scan;
  let attack = false;
  let force = scan.marks.some(
    (mark) =>
      mark.role === 'force' && mark.territory === 'palestinian' && mark.from >= chunk.from && mark.to <= chunk.to && !isTarget(scan, mark),
  );
  let kills = false;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const lower = word(tokens, at);
    if (isFirstDay(scan, at)) return true;
    if (isAttackDay(scan, at) && word(tokens, chunk.from) !== 'since') return true;
    if (ATTACK.test(lower)) {
      attack = true;
      if (isOnIsrael(scan, at)) return true;
    }
    if (/^(?:that|this|the|its|whose)$/.test(lower) && /^(?:attack|assault|massacre|onslaught|rampage)$/.test(word(tokens, at + 1)))
      return true;
    if (ATTACKER.test(lower) && !isCounted(scan, at)) force = true;
    if (
      /^(?:kill|kills|killed|killing|murdered|murdering|shot|slaughtered|massacred|took|abducted)$/.test(lower) &&
      !/^(?:was|were|been|be)$/.test(word(tokens, at - 1))
    )
      kills = true;
  }
  return force && (attack || kills);
}

/** "the attack on southern Israel". */
function isOnIsrael(scan: Scan, at: number): boolean {
  if (!/^(?:on|against|into|in)$/.test(word(scan.tokens, at + 1))) return false;
  return scan.marks.some((mark) => mark.territory === 'israel' && mark.role === 'place' && mark.from > at && mark.from <= at + 4);
}

/** "on Hamas", "against Hamas". */
function isTarget(scan: Scan, mark: Mark): boolean {
  return (
    /^(?:on|against|of|at|targeting|by)$/.test(word(scan.tokens, mark.from - 1)) &&
    word(scan.tokens, mark.from - 1) !== 'by' &&
    word(scan.tokens, mark.from - 1) !== 'of'
  );
}

/** The attackers are themselves what is counted: "killed 12 militants". */
function isCounted(scan: Scan, at: number): boolean {
  return scan.quantities.some(
    (quantity) =>
      at >= quantity.from && at < quantity.to && quantity.number.low > 2 && !quantity.whole && word(scan.tokens, quantity.to) !== 'opened',
  );
}

function isAttackDay(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  return (
    (/^oct(?:ober)?$/.test(word(tokens, at)) && word(tokens, at + 1) === '7') ||
    (word(tokens, at) === '7' && /^oct(?:ober)?$/.test(word(tokens, at + 1)))
  );
}

/** "an Iranian missile", "Houthi drones", "Hezbollah rockets": fire that comes from those who fight Israel. */
function isFireAtIsrael({ tokens, marks }: Scan, chunk: Chunk): boolean {
  return marks.some(({ territory, role, from, to }) => {
    if (from < chunk.from || to > chunk.to || !/^(?:iran|yemen|lebanon|palestinian)$/.test(territory) || role === 'place') return false;
    return [0, 1, 2, 3].some(
      (step) => to + step < chunk.to && /^(?:missiles?|rockets?|drones?|barrages?|mortars?)$/.test(word(tokens, to + step)),
    );
  });
}

const STRIKE = oneOf(`
  strikes? airstrikes? air-strikes? offensive bombardments? bombing bombings bombed campaign operations? jets? aircraft airforce
  shelling shelled war drones? warplanes? raids? fire invasion forces troops attacks bombs missiles? tanks? gunfire siege soldiers
  army military
`);

/** "Israel's offensive", "Israeli strikes": what Israel's arms do. */
function isIsraeliStrike(scan: Scan, chunk: Chunk): boolean {
  return scan.marks.some((mark) => {
    if (mark.territory !== 'israel' || mark.from < chunk.from || mark.to > chunk.to) return false;
    if (/^(?:on|in|into|against|southern|inside)$/.test(word(scan.tokens, mark.from - 1))) return false;
    for (let at = mark.to; at < mark.to + 5; at += 1) {
      const lower = word(scan.tokens, at);
      if (STRIKE.test(lower)) return true;
      if (/^[,;.]$|^(?:by|from|and|of|in|on|who|said|says|has|was|were)$/.test(lower)) return false;
    }
    return false;
  });
}
