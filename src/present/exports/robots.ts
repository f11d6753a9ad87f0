import type { Context } from '../context.ts';

/** /robots.txt: everything may be read; what shall not be shown elsewhere says so itself. The sitemap is named where the host is known. */
export function robots({ links, site }: Pick<Context, 'links' | 'site'>): string {
  return `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${links.absolute(links.file('sitemap-index.xml'))}\n` : ''}`;
}
