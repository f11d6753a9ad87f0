import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { measure, type Measured } from './measure.ts';

/**
 * What a site costs anyhow: `pages` plain Astro pages of a heading and two paragraphs, and Pagefind over them. Built in `folder`, which is to
 * be empty.
 */
export async function plainSite(folder: string, pages: number): Promise<{ readonly astro: Measured; readonly pagefind: Measured }> {
  await mkdir(join(folder, 'src', 'pages', 'entries'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'astro.config.mjs'), "export default { compressHTML: true, build: { format: 'directory' } };\n");
  await writeFile(join(folder, 'src', 'pages', 'entries', '[id].astro'), page(pages));
  const env = { NODE_OPTIONS: '' };
  const astro = await measure('astro', ['build', '--root', folder, '--silent'], { env });
  const pagefind = await measure('pagefind', ['--site', join(folder, 'dist'), '--force-language', 'en'], { env });
  return { astro, pagefind };
}

function page(pages: number): string {
  return `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { id: \`entry-\${index}\` }, props: { index } }));
}
const { index } = Astro.props;
const words = Array.from({ length: 60 }, (_, at) => \`word\${(index * 31 + at * at * 17) % 5000}\`).join(' ');
---
<html lang="en"><head><meta charset="utf-8" /><title>Entry {index}</title></head>
<body><main><h1>Entry {index}</h1><p>{words}</p><blockquote>{words}</blockquote><p><a href="/">All entries</a></p></main></body></html>
`;
}
