import type { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/entry.ts';
import type { Context } from '../context.ts';
import { SITE_LINE, SITE_NAME } from '../site-name.ts';
import { countWords } from '../words/list-words.ts';
import { entryRow, type EntryRow } from '../views/references.ts';
import { mediatorFeed, personFeed } from './feeds/actor-feeds.ts';
import { isFollowed, roundsOfMediator } from './feeds/followed.ts';
import { escapeHtml } from './markup.ts';
import { toldIn } from './told.ts';

/** A view that stands in a frame of another site: short, with its sources, and a way back. */
export interface EmbedView {
  readonly title: string;
  /** Path of the page that tells all of it. */
  readonly page: string;
  readonly lead: string;
  readonly rows: readonly (EntryRow & { readonly source: string })[];
  readonly more: string | null;
}

/** A frame is a small window: the newest entries, and the way to all. */
export const MOST_EMBEDDED = 20;

export function timelineEmbed(context: Context): EmbedView {
  return viewOf(context, SITE_NAME, context.links.home(), SITE_LINE, context.timeline.entries);
}

export function personEmbed(context: Context, actor: Actor): EmbedView {
  const entries = context.entriesOfActor.get(actor.id) ?? [];
  return viewOf(
    context,
    actor.name,
    context.links.actor(actor) ?? context.links.home(),
    'In the negotiations over hostages and a ceasefire between Israel and Hamas',
    entries,
  );
}

export function mediatorEmbed(context: Context, actor: Actor): EmbedView {
  return viewOf(
    context,
    `${actor.name} as a mediator`,
    context.links.mediator(actor.id),
    'Rounds of the talks between Israel and Hamas',
    roundsOfMediator(context, actor.id),
  );
}

function viewOf(context: Context, title: string, page: string, lead: string, entries: readonly Entry[]): EmbedView {
  const newest = entries.toReversed().slice(0, MOST_EMBEDDED);
  return {
    title,
    page,
    lead,
    rows: newest.map((entry) => ({ ...entryRow(context, entry, null), source: sourceOf(context, entry) })),
    more: entries.length > newest.length ? `All ${countWords(entries.length, 'entry', 'entries')}` : null,
  };
}

function sourceOf(context: Context, entry: Entry): string {
  const label = toldIn(context, entry, 1)[0]?.article.label ?? '';
  const others = entry.readings.length - 1;
  return others > 0 ? `${label} and ${others} more` : label;
}

/** How a reader goes on with a page elsewhere: by its feed, and by a frame to put into another page. */
export interface Follow {
  readonly feed: string;
  readonly view: string;
  readonly snippet: string;
  /** False where the host is not known: the code then holds a path alone. */
  readonly whole: boolean;
}

/** For the timeline (null), a person who holds an office, or a mediator; null for everybody else. */
export function followOf(context: Context, subject: { readonly kind: 'actor' | 'mediator'; readonly id: string } | null): Follow | null {
  if (subject === null) return follow(context, 'feed.xml', SITE_NAME);
  const actor = context.actors.get(subject.id);
  if (!actor || (subject.kind === 'actor' ? actor.type !== 'person' || !isFollowed(context, actor) : !actor.mediator)) return null;
  const { path, title } = subject.kind === 'actor' ? personFeed(context, actor) : mediatorFeed(context, actor);
  return follow(context, path, title);
}

/** The views to embed lie as the feeds do: people/x/feed.xml, embed/people/x/. */
function follow({ links, site }: Context, feed: string, title: string): Follow {
  const view = links.file(`embed/${feed.replace(/feed\.xml$/, '')}`);
  return {
    feed: links.file(feed),
    view,
    whole: Boolean(site),
    snippet: `<iframe src="${escapeHtml(links.absolute(view))}" title="${escapeHtml(title)}" width="100%" height="560" loading="lazy"></iframe>`,
  };
}
