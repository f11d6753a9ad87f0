import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../load-site.ts';
import type { Actor } from '../../../model/actor.ts';
import { mediatorFeed } from '../../../present/exports/feeds/actor-feeds.ts';
import { atomFeed } from '../../../present/exports/feeds/feed.ts';
import { followedMediators } from '../../../present/exports/feeds/followed.ts';

export const getStaticPaths = (async () =>
  followedMediators(await loadSite()).map((actor) => ({ params: { id: actor.id }, props: { actor } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ actor: Actor }> = async ({ props }) => {
  const site = await loadSite();
  return new Response(atomFeed(site, mediatorFeed(site, props.actor)));
};
