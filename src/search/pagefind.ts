import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { loadSite } from '../load-site.ts';
import { searchRecords, type SearchRecord } from '../present/search/records.ts';

/** Where the index lies under the site's base. */
const FOLDER = 'pagefind';
/** Pagefind's own search boxes and its second engine for a worker, which this site does not use: half a megabyte that nobody need upload. */
const UNUSED = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js', 'pagefind-worker.js');
/** Records handed over together: each alone would wake the indexing program and wait for its answer. */
const TOGETHER = 50;

/**
 * Writes the search index beside the built pages, one record for each entry and each actor. Pagefind is a program of its own: it reads the
 * records while the pages are built. In development the index is made when it is first asked for and served from memory.
 */
export function pagefindSearch(): AstroIntegration {
  let begun: ReturnType<typeof buildIndex> | null = null;
  return {
    name: 'search',
    hooks: {
      'astro:build:start': () => {
        begun = buildIndex();
        // What went wrong is told where the index is waited for.
        begun.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { index, count } = await (begun ?? buildIndex());
        const folder = new URL(`${FOLDER}/`, dir);
        const { errors } = await index.writeFiles({ outputPath: fileURLToPath(folder) });
        await close();
        refuse(errors);
        await Promise.all(UNUSED.map((file) => rm(new URL(file, folder), { force: true })));
        logger.info(`${count} records in ${((performance.now() - start) / 1000).toFixed(1)} s after the pages`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | null = null;
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
          const at = path.indexOf(`/${FOLDER}/`);
          if (at < 0) return next();
          files ??= filesInMemory();
          files.then((all) => {
            const content = all.get(path.slice(at + FOLDER.length + 2));
            if (!content) return next();
            response.setHeader(
              'content-type',
              path.endsWith('.js') ? 'text/javascript' : path.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream',
            );
            response.end(content);
          }, next);
        });
      },
    },
  };
}

async function buildIndex(): Promise<{ readonly index: PagefindIndex; readonly count: number }> {
  const records = searchRecords(await loadSite());
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new Error('the search index was not begun');
  for (let at = 0; at < records.length; at += TOGETHER) {
    const added = await Promise.all(records.slice(at, at + TOGETHER).map((record) => index.addCustomRecord(customRecord(record))));
    refuse(added.flatMap(({ errors }) => errors));
  }
  return { index, count: records.length };
}

function customRecord({ url, content, meta, filters, sort }: SearchRecord): CustomRecord {
  return { url, content, language: 'en', meta: { ...meta }, filters: { ...filters }, sort: { ...sort } };
}

async function filesInMemory(): Promise<Map<string, Uint8Array>> {
  const { index } = await buildIndex();
  const { files, errors } = await index.getFiles();
  await close();
  refuse(errors);
  return new Map(files.map(({ path, content }) => [path, content]));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
