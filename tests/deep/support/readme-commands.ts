import { readFileSync } from 'node:fs';

/** The blocks of commands that stand in a section of the README, in order. */
export function readmeCommands(section: string): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const start = readme.indexOf(`\n## ${section}\n`);
  if (start < 0) throw new Error(`the README has no section "${section}"`);
  const end = readme.indexOf('\n## ', start + 1);
  return [...readme.slice(start, end < 0 ? undefined : end).matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands]) => commands ?? '');
}
