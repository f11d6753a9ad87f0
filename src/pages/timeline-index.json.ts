import type { APIRoute } from 'astro';
import { filterIndex } from '../present/filters/filter-index.ts';
import { loadSite } from '../load-site.ts';

/** What the filters of the timeline fetch when they are opened. */
export const GET: APIRoute = async () => new Response(JSON.stringify(filterIndex(await loadSite())));
