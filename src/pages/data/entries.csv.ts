import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { ENTRIES_TABLE } from '../../present/exports/data/entries-table.ts';
import { csvOf } from '../../present/exports/data/table.ts';

export const GET: APIRoute = async () => new Response(csvOf(ENTRIES_TABLE, await loadSite()));
