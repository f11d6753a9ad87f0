import type { Country, NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { Actor } from '../../../model/actor.ts';
import type { Context } from '../../context.ts';
import { isFollowed } from '../feeds/followed.ts';
import { identity, reference } from './identity.ts';

/** Schema.org lets a name stand for a thing; here it never does. */
type ActorThing = Extract<Person | Organization | Country | NewsMediaOrganization, object>;

/** An actor as others mention it: name and address. */
export function actorMention(context: Context, actor: Actor): ActorThing {
  const href = context.links.actor(actor);
  const shared = {
    '@id': identity.actor(context, actor),
    name: actor.name,
    ...(href === null ? {} : { url: context.links.absolute(href) }),
  };
  switch (actor.type) {
    case 'person':
      return { '@type': 'Person', ...shared };
    case 'state':
      return { '@type': 'Country', ...shared };
    case 'media':
      return { '@type': 'NewsMediaOrganization', ...shared };
    default:
      return { '@type': 'Organization', ...shared };
  }
}

/** An actor on its own page. Of people who hold no office the name alone is said. */
export function actorThing(context: Context, actor: Actor): ActorThing {
  const known = context.known.get(actor.id);
  if (!known || (actor.type === 'person' && !isFollowed(context, actor))) return actorMention(context, actor);
  const { sameAs } = known.file;
  const aliases = known.file.aliases;
  const shared = {
    ...actorMention(context, actor),
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
  if (known.kind !== 'person') return shared;
  const { offices } = known.file;
  return {
    ...shared,
    ...(offices.length > 0
      ? {
          jobTitle: offices.map(({ title }) => title),
          affiliation: [...new Set(offices.map(({ of }) => of))].map((id) => organisationOf(context, id)),
        }
      : {}),
  } as ActorThing;
}

function organisationOf(context: Context, id: string): Organization {
  const actor = context.actors.get(id);
  return {
    '@type': 'Organization',
    ...(actor ? reference(identity.actor(context, actor)) : {}),
    name: actor?.name ?? context.known.get(id)?.file.name ?? id,
  };
}
