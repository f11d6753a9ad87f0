/** A quantifier that lets what stands before it be missing. */
const MAY_MISS = /^(?:[?*]|\{0,)/;
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
const PLAIN = /^[\p{L}\d '"@#©&,:;!%=<>/-]$/u;

/**
 * The signs one of which begins every text that a pattern (the source of a regular expression) matches from its beginning; null where they
 * cannot be told: "(?:sign|log) ?in" begins with "s" or "l", ".{2,30} app" with any sign. Reads no more of the language than lists of
 * phrases need.
 */
export function firstSigns(source: string): ReadonlySet<string> | null {
  const signs = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const own = signsOf(alternative);
    if (own === null) return null;
    for (const sign of own) signs.add(sign);
  }
  return signs;
}

function signsOf(alternative: string): ReadonlySet<string> | null {
  const signs = new Set<string>();
  for (let rest = alternative.replace(/^\^/, ''); rest !== '';) {
    const first = termOf(rest);
    if (first === null) return null;
    for (const sign of first.signs) signs.add(sign);
    rest = rest.slice(first.length);
    if (!MAY_MISS.test(rest)) return signs;
    rest = rest.replace(QUANTIFIER, '');
  }
  // Everything may be missing: any text begins with nothing.
  return null;
}

/** The signs that the first letter, escaped sign or group may begin with, and its length without a quantifier. */
function termOf(source: string): { readonly signs: ReadonlySet<string>; readonly length: number } | null {
  const escaped = /^\\([^\p{L}\d])/u.exec(source)?.[1];
  if (escaped !== undefined) return { signs: new Set(escaped), length: 2 };
  if (source.startsWith('\\d')) return { signs: new Set('0123456789'), length: 2 };
  if (source.startsWith('(?:')) {
    const length = groupLength(source);
    const signs = firstSigns(source.slice('(?:'.length, length - 1));
    return signs === null ? null : { signs, length };
  }
  const letter = source.charAt(0);
  return PLAIN.test(letter) ? { signs: new Set(letter), length: 1 } : null;
}

/** The alternatives that stand in no group. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += signLength(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}

/** Length of the sign, the class or the whole group at a place. */
function signLength(source: string, at: number): number {
  if (source[at] === '\\') return 2;
  if (source[at] === '[') return source.slice(at).replace(/\\./g, '..').indexOf(']') + 1;
  return source[at] === '(' ? groupLength(source.slice(at)) : 1;
}

/** Length of the group that a source begins with, its brackets included. */
function groupLength(source: string): number {
  let at = 1;
  while (at < source.length && source[at] !== ')') at += signLength(source, at);
  return at + 1;
}
