import type { APIRoute } from 'astro';
import { loadSite } from '../load-site.ts';
import { jsonFeed, siteFeed } from '../present/exports/feeds/feed.ts';

export const GET: APIRoute = async () => {
  const site = await loadSite();
  return new Response(jsonFeed(site, siteFeed(site)));
};
