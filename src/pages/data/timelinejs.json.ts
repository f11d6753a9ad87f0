import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { timelineJs } from '../../present/exports/data/timelinejs.ts';

export const GET: APIRoute = async () => new Response(timelineJs(await loadSite()));
