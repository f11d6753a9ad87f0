/**
 * The content security policy: everything comes from the site's own host; scripts and styles are files, never inline. Pages carry it in a
 * <meta> (Astro adds the hashes of its own files), hosts send it as a header too.
 */
const BASE_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
] as const;

/** Pagefind's engine is WebAssembly. */
const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/** For Astro's `security.csp`. */
export const pagePolicy = {
  directives: [...BASE_DIRECTIVES],
  scriptDirective: { resources: [...SCRIPT_SOURCES] },
};

/** Who may show a page in a frame: nobody, but for the views that are made to be embedded. Only a header can say this. */
export type FrameAncestors = "'none'" | '*';

export function headerPolicy(frames: FrameAncestors): string {
  return [...BASE_DIRECTIVES, `script-src ${SCRIPT_SOURCES.join(' ')}`, "style-src 'self'", `frame-ancestors ${frames}`].join('; ');
}
