import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { loadSite } from '../load-site.ts';
import { isListed, lastChanged } from '../present/exports/listed.ts';

/** A sitemap holds whole addresses only: without SITE_URL those of `npm start`. */
const THIS_MACHINE = 'http://localhost:4321';

const order = new Intl.Collator('en', { numeric: true });

/** /sitemap-index.xml: every page that search engines may show, with the day on which it last changed where that is known. */
export function siteMap(): AstroIntegration {
  const integration = sitemap({
    serialize: async (item): Promise<SitemapItem | undefined> => {
      const site = await loadSite();
      const path = new URL(item.url).pathname;
      if (!isListed(site, path)) return undefined;
      const changed = lastChanged(site, path);
      return changed === null ? item : { ...item, lastmod: changed };
    },
  });
  const configured = integration.hooks['astro:config:done'];
  const built = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': (options) =>
        configured?.({ ...options, config: { ...options.config, site: options.config.site ?? THIS_MACHINE } }),
      // The integration sorts with an order that it builds anew for each comparison: of what is sorted there is little to compare.
      'astro:build:done': (options) =>
        built?.({ ...options, pages: options.pages.toSorted((a, b) => order.compare(a.pathname, b.pathname)) }),
    },
  };
}
