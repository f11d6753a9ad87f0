import type { Actor } from '../../../model/actor.ts';
import type { Context } from '../../context.ts';
import { SITE_NAME } from '../../site-name.ts';
import type { FeedSource } from './feed.ts';
import { roundsOfMediator } from './followed.ts';

/** /people/<id>/feed.xml: the entries of one who holds an office. */
export function personFeed(context: Context, { id, name, type }: Actor): FeedSource {
  return {
    path: `people/${id}/feed.xml`,
    title: `${name} · ${SITE_NAME}`,
    page: context.links.actor({ id, type }) ?? context.links.home(),
    entries: context.entriesOfActor.get(id) ?? [],
  };
}

/** /mediators/<id>/feed.xml: the rounds of one mediator. */
export function mediatorFeed(context: Context, { id, name }: Actor): FeedSource {
  return {
    path: `mediators/${id}/feed.xml`,
    title: `${name} as a mediator · ${SITE_NAME}`,
    page: context.links.mediator(id),
    entries: roundsOfMediator(context, id),
  };
}
