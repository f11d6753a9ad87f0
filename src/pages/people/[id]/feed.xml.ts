import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../load-site.ts';
import type { Actor } from '../../../model/actor.ts';
import { personFeed } from '../../../present/exports/feeds/actor-feeds.ts';
import { atomFeed } from '../../../present/exports/feeds/feed.ts';
import { followedPeople } from '../../../present/exports/feeds/followed.ts';

export const getStaticPaths = (async () =>
  followedPeople(await loadSite()).map((actor) => ({ params: { id: actor.id }, props: { actor } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ actor: Actor }> = async ({ props }) => {
  const site = await loadSite();
  return new Response(atomFeed(site, personFeed(site, props.actor)));
};
