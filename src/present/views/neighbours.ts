import { typeset } from '../words/typeset.ts';
import type { Entry } from '../../model/entry.ts';
import type { Context } from '../context.ts';
import { dateView, type DateView } from './references.ts';

/** Another entry that a page points at. */
export interface Neighbour {
  readonly title: string;
  readonly href: string;
  readonly date: DateView;
}

export function neighbour(context: Context, entry: Entry | undefined): Neighbour | null {
  return entry ? { title: typeset(entry.title), href: context.links.entry(entry.id), date: dateView(entry) } : null;
}
