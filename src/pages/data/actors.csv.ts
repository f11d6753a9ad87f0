import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { ACTORS_TABLE } from '../../present/exports/data/actors-table.ts';
import { csvOf } from '../../present/exports/data/table.ts';

export const GET: APIRoute = async () => new Response(csvOf(ACTORS_TABLE, await loadSite()));
