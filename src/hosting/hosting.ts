import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { pagePolicy } from './policy.ts';

/** Writes what hosts want to know of the built site, and says what was not known when it was built. */
export function hosting(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { BUILT_POLICY: JSON.stringify(command === 'build' ? pagePolicy : null) } } });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const names = (folders: boolean): string[] =>
          entries
            .filter((entry) => entry.isDirectory() === folders)
            .map(({ name }) => name)
            .sort();
        await writeFile(new URL('_headers', dir), headersFile({ base, folders: names(true), files: names(false) }));
        if (site === undefined)
          logger.warn(
            'SITE_URL is not set: feeds and shared links carry no host, pages no canonical address, and the sitemap that of this machine',
          );
      },
    },
  };
}
