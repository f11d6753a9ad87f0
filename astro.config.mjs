import { defineConfig } from 'astro/config';
import { pagefindSearch } from './src/search/pagefind.ts';

const { SITE_URL, BASE_PATH } = process.env;

// Everything comes from the site's own host; scripts and styles are files, never inline. Astro adds the hashes of its own files.
const directives = [
  "default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'",
  "base-uri 'none'", "form-action 'self'", "object-src 'none'",
];

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: `/${(BASE_PATH ?? '').split('/').filter(Boolean).join('/')}`,
  trailingSlash: 'always',
  // The default of Astro 7 glues neighbouring inline elements together.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Pagefind's engine is WebAssembly.
  security: { csp: { directives, scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } } },
  integrations: [pagefindSearch()],
  vite: { build: { assetsInlineLimit: 0 } },
});
