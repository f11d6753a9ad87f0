/** A label that asks for a place at a point: a first line and, smaller, a second. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly detail: string | null;
  /** Which side is tried first. */
  readonly first: 'above' | 'below';
  /** One of several places for the same words: the first that is free. */
  readonly once: boolean;
}

export interface PlacedLabel {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly detail: string | null;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line at the charts' letter size of 13 and 11.5 units: an estimate on the safe side. */
const LETTER = 7;
const SMALL_LETTER = 6.1;
const LINE = 14;
const GAP = 9;
/** More than this and a chart is a thicket; the table has them all. */
const MOST_LABELS = 9;

/**
 * Gives each label the first free place round its point, in the order asked; one that finds none is left out. `marks` are never covered,
 * `avoided` (a line that runs through the chart) only where there is no other place.
 */
export function placeLabels(wanted: readonly WantedLabel[], marks: readonly Box[], room: Box, avoided: readonly Box[] = []): PlacedLabel[] {
  const taken: Box[] = [...marks];
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    if (placed.length === MOST_LABELS) break;
    if (label.once && placed.some(({ text }) => text === label.text)) continue;
    const free = candidatesOf(label).filter((candidate) => {
      const box = boxOf(candidate);
      return inside(box, room) && !taken.some((other) => overlap(box, other));
    });
    const best = free.find((candidate) => !avoided.some((other) => overlap(boxOf(candidate), other))) ?? free[0];
    if (!best) continue;
    taken.push(boxOf(best));
    placed.push(best);
  }
  return placed;
}

function candidatesOf({ x, y, text, detail, first }: WantedLabel): PlacedLabel[] {
  const above = y - GAP - (detail === null ? 0 : LINE - 1);
  const below = y + GAP + LINE - 4;
  const beside = y + (detail === null ? 4 : -2);
  const place = (anchor: PlacedLabel['anchor'], baseline: number, dx = 0): PlacedLabel => ({
    x: x + dx,
    y: baseline,
    anchor,
    text,
    detail,
  });
  const over = [place('middle', above), place('start', above, -4), place('end', above, 4)];
  const under = [place('middle', below), place('end', below, 4), place('start', below, -4)];
  const sides = [place('start', beside, GAP), place('end', beside, -GAP)];
  return first === 'above' ? [...over, ...sides, ...under] : [...under, ...sides, ...over];
}

function boxOf({ x, y, anchor, text, detail }: PlacedLabel): Box {
  const width = Math.max(text.length * LETTER, (detail ?? '').length * SMALL_LETTER);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + (detail === null ? 3 : LINE + 2) };
}

function inside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
