import type { Context } from '../context.ts';
import { SITE_NAME } from '../site-name.ts';
import { isFollowed } from './feeds/followed.ts';
import { cardPath, SITE_CARD } from './social-cards.ts';
import { pageGraph, scriptText, type PageWords, type Subject } from './structured/page.ts';

/** What a page says at its head to feed readers, search engines and sites that show a link to it. */
export interface Head {
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** Null where the host is not known. */
  readonly address: string | null;
  readonly image: { readonly href: string; readonly alt: string };
  /** Schema.org, as JSON that may stand in a script. */
  readonly structured: string;
}

export function headOf(context: Context, subject: Subject | null, words: PageWords): Head {
  const { links } = context;
  const own = ownFeed(context, subject);
  return {
    feeds: [
      ...(own === null ? [] : [{ type: 'application/atom+xml', title: own.title, href: links.file(own.path) }]),
      { type: 'application/atom+xml', title: SITE_NAME, href: links.file('feed.xml') },
      { type: 'application/feed+json', title: SITE_NAME, href: links.file('feed.json') },
    ],
    address: context.site ? links.absolute(words.path) : null,
    image: imageOf(context, subject),
    structured: scriptText(pageGraph(context, subject, words)),
  };
}

function imageOf(context: Context, subject: Subject | null): Head['image'] {
  const id = subject?.kind === 'actor' || subject?.kind === 'mediator' ? subject.id : null;
  const path = cardPath(context, id);
  const name = path === SITE_CARD || id === null ? SITE_NAME : (context.actors.get(id)?.name ?? SITE_NAME);
  return { href: context.links.absolute(context.links.file(path)), alt: `${name}: entries by month` };
}

/** The feed that follows what the page is about. */
function ownFeed(context: Context, subject: Subject | null): { readonly title: string; readonly path: string } | null {
  if (subject?.kind !== 'actor' && subject?.kind !== 'mediator') return null;
  const actor = context.actors.get(subject.id);
  if (subject.kind === 'mediator')
    return actor?.mediator ? { title: `${actor.name} as a mediator`, path: `mediators/${actor.id}/feed.xml` } : null;
  return actor?.type === 'person' && isFollowed(context, actor) ? { title: actor.name, path: `people/${actor.id}/feed.xml` } : null;
}
