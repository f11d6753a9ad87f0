import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { timelineFile } from '../../present/exports/data/timeline-file.ts';

/** As bytes: a response goes over a text of hundreds of megabytes three times before it makes bytes of it. */
export const GET: APIRoute = async () => new Response(Buffer.from(timelineFile(await loadSite())));
