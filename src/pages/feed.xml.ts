import type { APIRoute } from 'astro';
import { loadSite } from '../load-site.ts';
import { atomFeed, siteFeed } from '../present/exports/feeds/feed.ts';

export const GET: APIRoute = async () => {
  const site = await loadSite();
  return new Response(atomFeed(site, siteFeed(site)));
};
