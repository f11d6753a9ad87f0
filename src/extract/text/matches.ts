/**
 * All matches of a global pattern in a text, as `matchAll` gives them, without the copy of the pattern that it makes for each text. They are
 * gathered before any is looked at, so that the pattern may be used again meanwhile.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
