import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { timelineSchema } from '../../present/exports/data/timeline-schema.ts';

export const GET: APIRoute = async () => new Response(timelineSchema(await loadSite()));
