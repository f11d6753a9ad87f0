import type { Knowledge } from '../../../src/model/knowledge.ts';

/** The words by which news names some actors: names, aliases, and the last word of a person's name. */
export function namesOf(ids: readonly string[], { people, groups, bodies, states }: Knowledge): (readonly [string, string])[] {
  const wanted = new Set(ids);
  return [
    ...people
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ id, name, aliases, shortNames }) =>
        [name, ...aliases, ...shortNames, name.split(' ').at(-1) ?? name].map((words) => [words, id] as const),
      ),
    ...[...groups, ...bodies, ...states]
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ id, name, aliases, adjectives }) => [name, ...aliases, ...adjectives].map((words) => [words, id] as const)),
  ].filter(([words]) => words.length > 2);
}
