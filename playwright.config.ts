import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/lib/find-browser.ts';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

// The workers read this file too and get the port of the first reading from the environment.
const port = (process.env['TEST_PORT'] ??= String(await freePort()));
const base = `/${(process.env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const address = `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // Two cores that build and browse at once are slow; what is right comes all the same.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['line']],
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: await findBrowser(),
      args: [...BROWSER_ARGUMENTS],
    },
  },
  webServer: { command: 'node tests/browser/support/serve.ts', url: address, reuseExistingServer: false },
});
