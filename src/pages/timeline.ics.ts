import type { APIRoute } from 'astro';
import { loadSite } from '../load-site.ts';
import { calendar } from '../present/exports/feeds/calendar.ts';

export const GET: APIRoute = async () => new Response(calendar(await loadSite()));
