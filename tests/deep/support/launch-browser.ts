import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/lib/find-browser.ts';

/** A browser for which the hosts named here stand on this machine, and no other host can be found. */
export async function launchBrowser(hosts: Readonly<Record<string, number>>): Promise<Browser> {
  const rules = [...Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(', ');
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS, `--host-resolver-rules=${rules}`],
  });
}
