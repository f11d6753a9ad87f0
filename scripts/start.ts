import { run } from './lib/run.ts';
import { serveFolder } from './lib/serve-folder.ts';

/** npm start: builds everything and serves it at a printed local address (PORT, else 4321, else a free port). */
const USUAL_PORT = 4321;

const built = await run('node', ['scripts/build.ts', ...process.argv.slice(2)]);
if (built === 0) {
  const { address } = await serveFolder(
    'dist',
    Number(process.env['PORT'] ?? USUAL_PORT),
    (process.env['BASE_PATH'] ?? '').replace(/\/$/, ''),
  );
  console.log(`\nThe timeline is at ${address}  (Ctrl+C stops it)`);
} else {
  process.exitCode = built;
}
