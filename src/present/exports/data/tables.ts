import { ACTORS_TABLE } from './actors-table.ts';
import { ENTRIES_TABLE } from './entries-table.ts';
import { FIGURES_TABLE } from './figures-table.ts';
import type { TableHead } from './table.ts';

/** Every table that is published. */
export const TABLES: readonly TableHead[] = [ENTRIES_TABLE, FIGURES_TABLE, ACTORS_TABLE];
