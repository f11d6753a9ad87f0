import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/hosting.ts';
import { siteMap } from './src/hosting/sitemap.ts';
import { pagefindSearch } from './src/search/pagefind.ts';
import { socialImages } from './src/social/social-images.ts';

const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: `/${(BASE_PATH ?? '').split('/').filter(Boolean).join('/')}`,
  trailingSlash: 'always',
  // The default of Astro 7 glues neighbouring inline elements together.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [pagefindSearch(), siteMap(), socialImages(), hosting()],
  vite: { build: { assetsInlineLimit: 0 } },
});
