/**
 * The content security policy: everything comes from the site's own host; scripts and styles are files, never inline. Pages carry it in a
 * <meta>, hosts send it as a header too. Pagefind's engine is WebAssembly.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
] as const;

/**
 * For the <meta> of a built page. Astro's own would name the hashes of the files too, which a browser does not ask for where the host is
 * allowed, and takes as long to make as the rest of a small page.
 */
export const pagePolicy = DIRECTIVES.join('; ');

/** Who may show a page in a frame: nobody, but for the views that are made to be embedded. Only a header can say this. */
export type FrameAncestors = "'none'" | '*';

export function headerPolicy(frames: FrameAncestors): string {
  return `${pagePolicy}; frame-ancestors ${frames}`;
}
