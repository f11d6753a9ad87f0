import type { Filters, Sort } from './engine.ts';

/** What a search page's address says. */
export interface PageState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** Reads the state out of an address; what it does not know is passed over. */
export function stateFrom(parameters: URLSearchParams, names: readonly string[]): PageState {
  const filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const sort = parameters.get('sort');
  return { query: parameters.get('q')?.trim() ?? '', filters, sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance' };
}

/** The state as an address can carry it, shortest first: "?q=Burns&mediator=Qatar&sort=newest"; empty for nothing asked. */
export function addressOf({ query, filters, sort }: PageState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
