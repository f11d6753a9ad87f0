import { run } from './lib/run.ts';
import { restoreFolder, swapFolder } from './lib/swap-folder.ts';

/**
 * npm run build: seeds → timeline → pages → search index, whole in dist/ or not at all. Arguments are handed on to the timeline
 * (--seeds DIR).
 */
const PLACE = 'dist';
const FRESH = 'dist.next';

async function build(): Promise<number> {
  await restoreFolder(FRESH, PLACE);
  const timeline = await run('node', ['scripts/timeline.ts', ...process.argv.slice(2)]);
  if (timeline !== 0) return timeline;
  const site = await run('astro', ['build', '--outDir', FRESH]);
  if (site !== 0) {
    console.error('The site was not built; dist/ is as it was.');
    return site;
  }
  await swapFolder(FRESH, PLACE);
  return 0;
}

process.exitCode = await build();
