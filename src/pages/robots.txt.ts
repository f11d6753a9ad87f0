import type { APIRoute } from 'astro';
import { loadSite } from '../load-site.ts';
import { robots } from '../present/exports/robots.ts';

export const GET: APIRoute = async () => new Response(robots(await loadSite()));
