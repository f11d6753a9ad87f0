import type { Redirect, Register } from '../../model/register.ts';

/** Ids that lead to another entry, and where they lead. */
export function redirectsOf({ entries }: Register): Redirect[] {
  const targets = new Map(entries.map(({ id, to }) => [id, to]));
  return entries.flatMap(({ id, to }) => (to === undefined ? [] : [{ from: id, to: resolveId(id, targets) }]));
}

/** Follows redirects to their end; a circle, which only a broken register has, ends where it began. */
export function resolveId(id: string, targets: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set<string>();
  let at = id;
  for (let to = targets.get(at); to !== undefined && !passed.has(to); to = targets.get(at)) {
    passed.add(to);
    at = to;
  }
  return at;
}
