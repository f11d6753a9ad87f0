import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What the browser is started with: on a machine of tests it has no sandbox, no screen card, and asks no host for anything of its own. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser of the tests: CHROME_PATH, else an installed Chrome or Chromium, else the one in the package @sparticuz/chromium (Linux, x64).
 * Throws with one clear line where there is none.
 */
export async function findBrowser(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  const stated = environment['CHROME_PATH'];
  if (stated) {
    if (existsSync(stated)) return stated;
    throw new Error(`CHROME_PATH names ${stated}, which is not there`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((path) => existsSync(path));
  if (installed) return installed;
  const packed = await chromium.executablePath().catch(() => '');
  if (packed !== '' && existsSync(packed)) return packed;
  throw new Error('The browser tests need Chrome or Chromium: install one, or say where it is with CHROME_PATH.');
}
