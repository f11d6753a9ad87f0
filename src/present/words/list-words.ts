/** "Egypt, Qatar and the United States". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** 1 → "1 entry", 1204 → "1,204 entries". */
export function countWords(count: number, one: string, many: string = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** 38000 → "38,000". */
export function numberWords(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "expected" → "Expected". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
