import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { timelineFile } from '../../present/exports/data/timeline-file.ts';

export const GET: APIRoute = async () => new Response(timelineFile(await loadSite()));
