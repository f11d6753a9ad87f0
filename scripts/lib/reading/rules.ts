import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that a reading is made by, knowledge and article apart: the code of reading and of what is kept with it, and the packages they call. */
export const SOURCES: readonly string[] = [
  'src/extract/**/*.{ts,json}',
  'src/model/**/*.ts',
  'src/readers/**/*.ts',
  'src/timeline/{prepared-reading,article-record,figure-records,edtf}.ts',
  'src/timeline/published/**/*.ts',
  'src/timeline/register/anchors.ts',
  'src/timeline/tellings/**/*.ts',
  'scripts/lib/reading/**/*.ts',
  'package-lock.json',
];
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Rules {
  /** Of every source file's path and bytes, and of the program that runs them (its tables of signs and sentences come with it). */
  readonly hash: string;
  /** Milliseconds since 1970 of the latest change of a source file. */
  readonly changed: number;
}

/** The rules as they stand on disk now. */
export function rulesOnDisk(project: string = PROJECT): Rules {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, process.versions.icu, process.versions.unicode]));
  let changed = 0;
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: project })).sort()) {
    const path = join(project, file);
    const { ctimeMs } = statSync(path);
    const bytes = readFileSync(path);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
    changed = Math.max(changed, ctimeMs);
  }
  return { hash: hash.digest('hex'), changed };
}
