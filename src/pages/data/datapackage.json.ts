import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { dataPackage } from '../../present/exports/data/datapackage.ts';

export const GET: APIRoute = async () => new Response(dataPackage(await loadSite()));
