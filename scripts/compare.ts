import { styleText } from 'node:util';
import { readTimeline, TimelineFileError, TIMELINE_FILE } from '../src/readers/timeline.ts';
import { compareTimelines, type Comparison } from '../src/timeline/compare-timelines.ts';
import { oneLine } from './lib/messages.ts';

const USAGE = `npm run compare -- OLD.json [NEW.json]

Says which entries a change of articles, rules or knowledge added, lost, led elsewhere or altered. OLD.json is a timeline kept from before (a
copy of ${TIMELINE_FILE}, or data/timeline.json of the published site); NEW.json is by default ${TIMELINE_FILE}.
Exit status: 0 nothing was lost; 1 an address now leads nowhere, or a file could not be read; 2 wrong arguments.`;

function print({ added, lost, redirected, altered }: Comparison): void {
  heading(`${lost.length} lost: their addresses lead nowhere`);
  for (const { id, title } of lost) console.log(`- ${id}  ${oneLine(title)}`);
  heading(`${redirected.length} led elsewhere`);
  for (const { from, to } of redirected) console.log(`  ${from} → ${to}`);
  heading(`${added.length} added`);
  for (const { id, title } of added) console.log(`+ ${id}  ${oneLine(title)}`);
  heading(`${altered.length} altered`);
  for (const { entry, changes } of altered) {
    console.log(`~ ${entry.id}`);
    for (const { field, before, after } of changes)
      console.log(`    ${field}: ${oneLine(before) || '(nothing)'} → ${oneLine(after) || '(nothing)'}`);
  }
}

function heading(text: string): void {
  console.log(`\n${styleText('bold', text)}`);
}

const [old, now = TIMELINE_FILE, ...rest] = process.argv.slice(2);
if (old === undefined || rest.length > 0 || old.startsWith('--')) {
  console.log(USAGE);
  process.exitCode = old === '--help' ? 0 : 2;
} else {
  try {
    const comparison = compareTimelines(await readTimeline(old), await readTimeline(now));
    print(comparison);
    process.exitCode = comparison.lost.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TimelineFileError) && !(error instanceof Error && 'code' in error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
