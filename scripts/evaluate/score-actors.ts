import type { Actor } from '../../src/model/actor.ts';
import type { Gold } from './gold.ts';
import type { Canon } from './names.ts';
import type { Context } from './score.ts';

/** An actor counts under the annotations' name when its own name or one of its aliases is that name. */
export function bestName(actor: Actor, known: ReadonlySet<string>, canon: Canon): string {
  const names = [actor.name, ...actor.aliases].map(canon);
  return names.find((name) => known.has(name)) ?? names[0] ?? '';
}

/** Per article, by name or alias; media and optional ones neither way. */
export function scoreActors(gold: Gold, ids: readonly string[], { scores, actorById, canon, say }: Context): void {
  const known = new Set(gold.actors.map(({ name }) => canon(name)));
  const found = new Map<string, Actor>();
  for (const id of ids) {
    const actor = actorById.get(id);
    if (actor && actor.type !== 'media') found.set(bestName(actor, known, canon), actor);
  }
  const neither = (actor: Gold['actors'][number]): boolean => actor.optional === true || actor.type === 'media';
  const optional = new Set(gold.actors.filter(neither).map(({ name }) => canon(name)));
  const needed = new Map(gold.actors.filter((actor) => !neither(actor)).map((actor) => [canon(actor.name), actor]));
  for (const [name, actor] of needed) {
    const hit = found.get(name);
    const key = hit ? 'hits' : 'missed';
    scores.actors[key] += 1;
    if (actor.type === 'person') scores.people[key] += 1;
    if (hit) scores.side.add(hit.side === actor.side);
    else say(`actor missed: ${actor.name}`);
    if (hit && hit.side !== actor.side) say(`side: expected ${actor.side}, found ${hit.side} for ${actor.name}`);
  }
  for (const [name, actor] of found) {
    if (needed.has(name) || optional.has(name)) continue;
    scores.actors.invented += 1;
    if (actor.type === 'person') scores.people.invented += 1;
    say(`actor invented: ${actor.name}`);
  }
}
