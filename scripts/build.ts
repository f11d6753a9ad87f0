import { freshFolder, restoreFolder, swapFolder } from './lib/swap-folder.ts';
import { run } from './lib/run.ts';

/**
 * npm run build: seeds → timeline → pages → search index, whole in dist/ or not at all. Arguments are handed on to the timeline
 * (--seeds DIR).
 */
const PLACE = 'dist';

async function build(): Promise<number> {
  await restoreFolder(PLACE);
  const timeline = await run('node', ['scripts/timeline.ts', ...process.argv.slice(2)]);
  if (timeline !== 0) return timeline;
  const fresh = freshFolder(PLACE);
  const site = await run('astro', ['build', '--outDir', fresh]);
  if (site !== 0) {
    console.error(`The site was not built into ${fresh}/; ${PLACE}/ is as it was.`);
    return site;
  }
  await swapFolder(fresh, PLACE);
  return 0;
}

process.exitCode = await build().catch((error: unknown) => {
  if (!(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  return 1;
});
