import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { FIGURES_TABLE } from '../../present/exports/data/figures-table.ts';
import { csvOf } from '../../present/exports/data/table.ts';

export const GET: APIRoute = async () => new Response(csvOf(FIGURES_TABLE, await loadSite()));
