import type { Actor } from '../../../model/actor.ts';
import type { Context } from '../../context.ts';

/** Addresses by which the things of schema.org are named on all pages: the page's own and a fragment. */
export const identity = {
  site: ({ links }: Context): string => `${links.absolute(links.home())}#site`,
  publisher: ({ links }: Context): string => `${links.absolute(links.section('about'))}#publisher`,
  dataset: ({ links }: Context): string => `${links.absolute(links.section('data'))}#dataset`,
  event: ({ links }: Context, id: string): string => `${links.absolute(links.entry(id))}#event`,
  article: ({ links }: Context, id: string): string => `${links.absolute(links.article(id))}#article`,
  claim: ({ links }: Context, article: string, figure: string): string =>
    `${links.absolute(links.article(article))}#claim-${encodeURIComponent(figure)}`,
  /** Outlets have no page: they are named by the site's. */
  actor: ({ links }: Context, actor: Pick<Actor, 'id' | 'type'>): string =>
    `${links.absolute(links.actor(actor) ?? `${links.home()}#${actor.id}`)}${actor.type === 'media' ? '' : '#actor'}`,
};

/** A mention of something that is described elsewhere. */
export function reference(id: string): { readonly '@id': string } {
  return { '@id': id };
}
