import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, restoreFolder, swapFolder } from '../../../scripts/lib/swap-folder.ts';
import { writeWhole } from '../../../scripts/lib/write-whole.ts';

/** What a build does to its output, again and again until it is killed: a folder of files that all tell one number, and a file of many lines. */
const [place = '', file = ''] = process.argv.slice(2);
console.log('ready');
for (let number = 0; ; number += 1) {
  await restoreFolder(place);
  const fresh = freshFolder(place);
  mkdirSync(fresh);
  for (let index = 0; index < 40; index += 1) writeFileSync(join(fresh, String(index)), String(number));
  await swapFolder(fresh, place);
  await writeWhole(file, `${number}\n`.repeat(20_000));
}
