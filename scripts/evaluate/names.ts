/** How the scorer compares names: without case, signs and accents, and by the groups of tests/gold/aliases.json. */

export type Canon = (name: string) => string;

export function norm(text: string): string {
  return (
    text
      // As Python's encode('ascii', 'ignore'): what has no ASCII form after decomposition is dropped.
      .normalize('NFKD')
      .replace(/[^\x00-\x7f]/g, '')
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll("'", '')
      .replace(/[^a-z0-9 ]/g, '')
      .replace(/^the /, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

export function canonOf(groups: readonly (readonly string[])[]): Canon {
  const first = new Map<string, string>();
  for (const group of groups) for (const name of group) first.set(norm(name), norm(group[0] ?? ''));
  return (name) => first.get(norm(name)) ?? norm(name);
}
