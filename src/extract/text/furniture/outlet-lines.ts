import { perKnowledge, type Knowledge } from '../../../model/knowledge.ts';
import { mapRaw } from '../mapped-text.ts';
import { labelOf, type Line } from '../line.ts';
import { normalise } from '../normalise.ts';

/** What a page sets behind its own name: "The Quay Post - Israel News", "Quay | World". */
const OUTLET_WITH_SECTION = /(?: - | ?[|—] ?)\p{Lu}[\p{L}&]{1,14}(?: [\p{L}&]{1,14}){0,2}$/u;

interface OutletLines {
  readonly names: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly inside: readonly string[];
}

const linesOf = perKnowledge((knowledge: Knowledge): OutletLines => {
  const names = new Set<string>();
  const whole = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const inside: string[] = [];
  for (const outlet of knowledge.outlets) {
    for (const name of [outlet.name, ...outlet.aliases, ...outlet.domains]) names.add(plain(name));
    for (const written of outlet.furniture) {
      const opens = /^\s*(?:…|\.\.\.)/.test(written);
      const closes = /(?:…|\.\.\.)\s*$/.test(written);
      const words = plain(written.replace(/^\s*(?:…|\.\.\.)|(?:…|\.\.\.)\s*$/g, ''));
      if (words === '') continue;
      if (opens && closes) inside.push(words);
      else if (opens) ends.push(words);
      else if (closes) starts.push(words);
      else whole.add(words);
    }
  }
  return { names, whole, starts, ends, inside };
});

function plain(written: string): string {
  return labelOf(normalise(mapRaw(written, 0, written.length)).text);
}

/** Whether the knowledge has an outlet of this name. */
export function isOutletName(written: string, knowledge: Knowledge): boolean {
  return linesOf(knowledge).names.has(plain(written));
}

/** Lines that the knowledge names as an outlet's own, and lines that are an outlet's name and nothing more. */
export function isOutletLine({ label, text }: Line, knowledge: Knowledge): boolean {
  const { names, whole, starts, ends, inside } = linesOf(knowledge);
  if (label === '' || label.length > 500) return false;
  if (whole.has(label) || names.has(label.replace(/^(?:the |by |via |source:? |from |©? ?)/, '')) || names.has(label)) return true;
  if (OUTLET_WITH_SECTION.test(text) && isOutletName(text.replace(OUTLET_WITH_SECTION, ''), knowledge)) return true;
  // A short beginning ("Time to …") is a line of the page only where no sentence follows.
  const sentence = label.length > 90 || /[a-z]{2}\.["']?$/.test(text);
  if (starts.some((words) => label.startsWith(words) && !(sentence && words.split(' ').length < 3))) return true;
  return ends.some((words) => label.endsWith(words)) || inside.some((words) => label.includes(words));
}
