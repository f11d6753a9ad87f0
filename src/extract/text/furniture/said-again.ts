import { endsSentence, type Line } from '../line.ts';

/** A caption stands twice within so many lines, once with its credit and once without. */
const NEAR = 4;
const SHORTEST = 15;
const LONGEST = 300;
const CAPTIONS = new Set(['caption', 'photo-credit']);

/** The caption said again without its label or credit: "A crowd at the gate (Photo: Lea Stern)", "A crowd at the gate". */
export function addSaidAgain(lines: readonly Line[], found: Map<number, string>): void {
  lines.forEach((line, index) => {
    if (found.has(line.index) || line.kind === 'heading' || line.text.length < SHORTEST || line.text.length > LONGEST) return;
    const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => other !== line);
    const inCaption = near.some((other) => CAPTIONS.has(found.get(other.index) ?? '') && other.text.includes(line.text));
    if (inCaption) found.set(line.index, 'caption');
  });
}

/** Short lines of pictures that stand twice, with the gallery's controls beside them: "A crowd at the gate", "View gallery". */
export function addGallery(lines: readonly Line[], found: Map<number, string>): void {
  const places = Map.groupBy(
    lines.filter((line) => line.text.length >= SHORTEST && line.text.length <= LONGEST),
    (line) => line.text,
  );
  for (const same of places.values()) {
    const first = same[0];
    const last = same.at(-1);
    if (!first || !last || same.length < 2 || last.index - first.index > NEAR || endsSentence(first)) continue;
    const controls = same.some(
      (line) => GALLERY.test(lines[line.index + 1]?.label ?? '') || GALLERY.test(lines[line.index - 1]?.label ?? ''),
    );
    if (controls) for (const line of same) found.set(line.index, 'caption');
  }
}

const GALLERY = /^(?:\+\d{1,2}|(?:view|open|see) gallery|view (?:image|photo)s?(?: in fullscreen)?|\d{1,2} ?(?:\/|of) ?\d{1,3})$/;
