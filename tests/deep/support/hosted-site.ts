import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readmeCommands } from './readme-commands.ts';

/** The host and the path that the README and scripts/deploy/nginx.conf name. */
export const HOST = 'timeline.example';
export const BASE = '/news/timeline/';
/** An entry's address from before it was found to be one with another. */
export const OLD_ID = 'an-id-that-was-given-up';

export interface HostedSite {
  /** The built folder. */
  readonly dist: string;
  /** A copy of the project in which it was built. */
  readonly project: string;
  readonly port: number;
  /** The entry that OLD_ID leads to. */
  readonly target: string;
  /** Asks nginx for a path, as a browser would ask the host of the README. */
  readonly get: (path: string) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results', 'playwright-report', 'coverage']);
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));

/**
 * Follows the README's section "Deploy" to the letter in a copy of the project: its commands are run as they stand, only the folders that belong
 * to the machine's owner (/srv/timeline, /etc/nginx/conf.d) and the port are those of the test. Throws where a command fails.
 */
export async function hostSite(): Promise<HostedSite> {
  if (!NGINX) throw new Error('this test needs nginx (Debian: nginx-light)');
  const folder = mkdtempSync(join(tmpdir(), 'hosted-site-'));
  const project = join(folder, 'project');
  cpSync('.', project, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) && !/^dist\./.test(basename(path)) });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));

  const [build = '', install = '', ...more] = readmeCommands('Deploy');
  if (more.length > 0 || !install.includes('nginx')) throw new Error('the README says something that this test does not know');
  run(project, 'npm run timeline');
  const target = giveUpAnId(project);
  run(project, build);

  const port = await freePort();
  const [srv, conf] = [join(folder, 'srv'), join(folder, 'conf.d')];
  mkdirSync(conf);
  const own = install.replaceAll('/srv/timeline', srv).replaceAll('/etc/nginx/conf.d', conf).replace('nginx -t && nginx -s reload\n', '');
  if (/nginx -|\/etc\/|\/srv\/timeline/.test(own)) throw new Error(`not to be run on this machine:\n${own}`);
  run(project, own);
  const site = join(conf, 'timeline.conf');
  writeFileSync(site, readFileSync(site, 'utf8').replace('/srv/timeline', srv).replace('listen 80;', `listen 127.0.0.1:${port};`));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, mainConfiguration(folder, conf));
  run(folder, `"${NGINX}" -t -c "${main}"`);
  const server = spawn(NGINX, ['-c', main, '-g', 'daemon off;'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const get = (path: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { host: HOST } });
  await ready(() => get(BASE), server);
  return {
    dist: join(project, 'dist'),
    project,
    port,
    target,
    get,
    stop: async () => {
      server.kill();
      await new Promise((done) => server.once('exit', done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes into the copy's register that an id was merged into the one of its first entry; returns the latter. */
function giveUpAnId(project: string): string {
  const file = join(project, 'src/knowledge/register.json');
  const register = JSON.parse(readFileSync(file, 'utf8')) as { version: 1; entries: { id: string; to?: string; anchors: object[] }[] };
  const { entries } = JSON.parse(readFileSync(join(project, '.cache/timeline.json'), 'utf8')) as { entries: { id: string }[] };
  const target = register.entries.find(({ id, to }) => to === undefined && entries.some((entry) => entry.id === id))?.id;
  if (!target) throw new Error('the project’s own seeds have no entry with a registered id');
  register.entries.push({ id: OLD_ID, to: target, anchors: [] });
  writeFileSync(file, JSON.stringify(register));
  return target;
}

/** What Debian's nginx.conf says around the file of the site, in folders of the test. */
function mainConfiguration(folder: string, conf: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr warn;',
    'events { }',
    'http {',
    ...temporary,
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    `include ${conf}/*.conf;`,
    '}',
  ].join('\n');
}

function run(folder: string, commands: string): void {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } as Record<string, string | undefined>;
  // Those of the project, and those that the test runner sets for itself and Vite would take for its own.
  for (const name of [
    'SITE_URL',
    'BASE_PATH',
    'TIMELINE_FILE',
    'SEEDS_DIR',
    'BASE_URL',
    'MODE',
    'DEV',
    'PROD',
    'SSR',
    'NODE_ENV',
    'TEST',
    'VITEST',
  ])
    delete environment[name];
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', commands], { cwd: folder, encoding: 'utf8', env: environment });
  if (status !== 0) throw new Error(`${commands}\nended with ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

async function ready(ask: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (
      await ask().then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error('nginx did not answer');
}
