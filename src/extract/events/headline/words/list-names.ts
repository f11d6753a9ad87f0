import type { KindOf } from '../../actor-kinds.ts';

/** "Burns, Barnea and Al Thani". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "Egypt, Qatar and the United States": names that take an article inside a sentence, as their knowledge files say. */
export function withArticle(name: string, kindOf: KindOf): string {
  return kindOf.takesArticle(name) ? `the ${name}` : name;
}
