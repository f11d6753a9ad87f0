import { join } from 'node:path';
import { copyWhole } from '../../../scripts/lib/copy-whole.ts';

/** What taking in articles does to the seeds, again and again until it is killed. */
const [article = '', seeds = ''] = process.argv.slice(2);
console.log('ready');
for (let number = 0; ; number += 1) await copyWhole(article, join(seeds, `${process.pid}-${number}.txt`));
