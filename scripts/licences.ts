import { readFile } from 'node:fs/promises';
import { licencesOf, type Lock } from './lib/licences.ts';

/** npm run licences: every package of the lock file under its licence. Exit status 1 where one is not on the list of those accepted. */
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
const { accepted, unknown } = licencesOf(lock);
for (const [licence, names] of accepted) console.log(`${licence} (${names.length}): ${names.join(', ')}`);
for (const { name, licence } of unknown) console.error(`${name}: "${licence}" is not on the list in scripts/lib/licences.ts`);
process.exitCode = unknown.length > 0 ? 1 : 0;
