import type { Graph, Thing, WebPage } from 'schema-dts';
import type { Entry } from '../../../model/entry.ts';
import type { Context } from '../../context.ts';
import { actorThing } from './actor.ts';
import { articleThing } from './article.ts';
import { claimThing } from './claim.ts';
import { entryThings } from './event.ts';
import { identity, reference } from './identity.ts';
import { datasetThing, listThing, siteThing } from './site.ts';

/** What a page is about, for machines; a page that is about nothing of its own says only which site it belongs to. */
export type Subject =
  | { readonly kind: 'collection'; readonly entries: readonly Entry[] }
  | { readonly kind: 'entry' | 'actor' | 'mediator' | 'article'; readonly id: string }
  | { readonly kind: 'dataset' };

export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Path of the page, with the base. */
  readonly path: string;
}

const MOST_CLAIMS = 40;
/** A list says where the entries stand; each is described on its own page. */
const MOST_LISTED = 100;

/** The schema.org description of a page. */
export function pageGraph(context: Context, subject: Subject | null, { title, description, path }: PageWords): Graph {
  const things = subject === null ? [] : thingsOf(context, subject);
  const main = things[0];
  const url = context.links.absolute(path);
  const page: WebPage = {
    '@type': subject?.kind === 'collection' ? 'CollectionPage' : 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'en',
    isPartOf: reference(identity.site(context)),
    ...(main === undefined ? {} : { mainEntity: idOf(main) ?? main }),
  } as WebPage;
  return { '@context': 'https://schema.org', '@graph': [page, siteThing(context), ...things.filter((thing) => idOf(thing) !== null)] };
}

function thingsOf(context: Context, subject: Subject): Thing[] {
  switch (subject.kind) {
    case 'collection':
      return [listThing(context, subject.entries.slice(0, MOST_LISTED)), datasetThing(context)];
    case 'dataset':
      return [datasetThing(context)];
    case 'entry': {
      const entry = context.entries.get(subject.id);
      return entry ? entryThings(context, entry) : [];
    }
    case 'article': {
      const article = context.articles.get(subject.id);
      return article
        ? [
            articleThing(context, article),
            ...(context.figuresOfArticle.get(article.id) ?? []).slice(0, MOST_CLAIMS).map((figure) => claimThing(context, figure)),
          ]
        : [];
    }
    default: {
      const actor = context.actors.get(subject.id);
      return actor ? [actorThing(context, actor)] : [];
    }
  }
}

/** A mention of a thing that is described in the same graph; null for a thing without a name of its own. */
function idOf(thing: Thing): { readonly '@id': string } | null {
  return typeof thing === 'object' && '@id' in thing && typeof thing['@id'] === 'string' ? reference(thing['@id']) : null;
}

/** A graph as it stands in a page: no text of an article can end the script that holds it. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
