import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'chokidar';
import { run } from './lib/run.ts';

/** npm run dev: the site on a local server, built anew when a seed or a knowledge file changes (pages and styles reload by themselves). */
const WATCHED = ['seeds', 'src/knowledge'];
/** An editor that saves many files at once makes one rebuild. */
const QUIET_MS = 250;

let server: ChildProcess | null = null;

async function restart(): Promise<void> {
  const status = await run('node', ['scripts/timeline.ts']);
  if (status !== 0) {
    console.error('The timeline was not rebuilt; the site shows the one before.');
    return;
  }
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  server = spawn('astro', ['dev'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
}

await restart();
let waiting: NodeJS.Timeout | null = null;
let working: Promise<void> = Promise.resolve();
watch(WATCHED, { ignoreInitial: true }).on('all', (_, path) => {
  if (/register\.json$|\.tmp$/.test(path)) return;
  if (waiting) clearTimeout(waiting);
  waiting = setTimeout(() => {
    console.log(`${path} changed: building anew`);
    working = working.then(restart);
  }, QUIET_MS);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server?.kill();
    process.exit(0);
  });
}
