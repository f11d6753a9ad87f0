import { perContext, type Context } from '../context.ts';

const names = perContext(
  ({ knowledge }: Context): ReadonlyMap<string, string> => new Map(knowledge.places.map(({ id, name }) => [id, name])),
);

/** The name of a place, or its id where no knowledge file names it. */
export function placeName(context: Context, id: string): string {
  return names(context).get(id) ?? id;
}
