import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IsoDate } from '../../src/model/day.ts';

/** An annotated article, as tests/gold/GUIDE.md defines it. */
const Gold = z.object({
  title: z.string().nullable(),
  published: z.object({ earliest: IsoDate, latest: IsoDate }),
  furniture: z.array(z.string()),
  actors: z.array(z.object({ name: z.string(), type: z.string(), side: z.string(), optional: z.boolean().optional() })),
  figures: z.array(
    z.object({
      kind: z.string(),
      measure: z.string(),
      group: z.string(),
      low: z.number(),
      high: z.number().nullable(),
      bound: z.string(),
      bounds: z.array(z.string()).optional(),
      source: z.string().nullable(),
      quote: z.string(),
      optional: z.boolean().optional(),
    }),
  ),
  events: z.array(
    z.object({
      start: IsoDate,
      end: IsoDate,
      precision: z.string(),
      status: z.string(),
      type: z.string(),
      types: z.array(z.string()).optional(),
      actors: z.array(z.string()),
      quote: z.string(),
      optional: z.boolean().optional(),
    }),
  ),
});
export type Gold = z.infer<typeof Gold> & { readonly id: string; readonly text: string };

/** The annotated articles of a folder (`<id>.txt` beside `<id>.json`), by id. */
export async function readGold(folder: string): Promise<Gold[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -'.json'.length);
      const checked = Gold.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      if (!checked.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(checked.error)}`);
      return { ...checked.data, id, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(join(folder, `${id}.txt`))) };
    }),
  );
}

/** The annotated articles of the project, with what each folder is. */
export const GOLD_FOLDERS = [
  { folder: 'tests/gold/seeds', what: 'the five articles of this site' },
  { folder: 'tests/gold/dev', what: 'twelve articles the rules were developed with' },
  { folder: 'tests/gold/written', what: 'twenty further articles the rules were developed with' },
  { folder: 'tests/gold/retold', what: '266 retold news articles the rules were developed with' },
  { folder: 'tests/gold/briefs', what: '166 hard news briefs the rules were developed with' },
  { folder: 'tests/gold/learned', what: '105 retold news articles that what is learned was learned from too' },
  { folder: 'tests/gold/unseen', what: '32 news articles that no rule was developed with' },
  { folder: 'tests/gold/unseen-briefs', what: '54 hard news briefs that no rule was developed with' },
] as const;
