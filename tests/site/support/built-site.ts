import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder under test: what `npm run build` left, or another that SITE_DIST names. */
export const DIST = process.env['SITE_DIST'] ?? 'dist';
/** The base path it was built for, with a slash at both ends. */
export const BASE = `/${(process.env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');

export interface BuiltPage {
  /** "entries/x/index.html" */
  readonly file: string;
  /** Its address on the host: "/base/entries/x/". */
  readonly address: string;
  readonly html: string;
}

let pages: BuiltPage[] | null = null;

/** Every page of the built site. Throws where nothing was built. */
export function builtPages(): readonly BuiltPage[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST} holds no site: run \`npm run build\` first`);
  pages ??= globSync('**/*.html', { cwd: DIST }).sort().map((file) => ({
    file,
    address: BASE + file.replace(/(^|\/)index\.html$/, '$1'),
    html: readFileSync(join(DIST, file), 'utf8'),
  }));
  return pages;
}

/** True for the page of an address that moved: it does nothing but lead on. */
export function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** One page of each kind, by the first part of its address: checks that take long look at these. */
export function onePageOfEachKind(): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    const parts = page.file.split('/');
    if (leadsOn(page)) continue;
    const kind = `${/^\d{4}$/.test(parts[0] ?? '') ? 'year' : parts[0]}/${parts.length}`;
    // Of entries, people and articles the longest: it has the most parts.
    if ((kinds.get(kind)?.html.length ?? 0) < page.html.length) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/** Values of an attribute, with the few entities that Astro writes taken back. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value ?? ''));
}

export function unescaped(text: string): string {
  return text.replace(/&(?:amp|#38);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
