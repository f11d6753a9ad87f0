import { expect, test } from '@playwright/test';
import { KINDS, withHeader } from './support/site.ts';

for (const width of [320, 900]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const kind of KINDS) {
      test(`/${kind} does not scroll sideways`, async ({ page }) => {
        await page.goto(kind);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        const over = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth - innerWidth;
          if (wide <= 0) return [];
          return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll')).slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
        });
        expect(over).toEqual([]);
      });
    }
  });
}

test.describe('colours', () => {
  test.use({ colorScheme: 'dark' });
  test('follow the system, until the reader decides; the choice is remembered', async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto('');
    const dark = await paper();
    await page.getByRole('button', { name: 'Light colours' }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.goto('people/');
    expect(await paper()).toBe(light);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await paper()).toBe(dark);
  });
});

test.describe('on paper', () => {
  test('the timeline is a clean list with addresses written out', async ({ page }) => {
    await page.goto('');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('searchbox').first()).toBeHidden();
    const written = await page.locator('.entry__title a').first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('/entries/');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  test('dark readers print dark ink on white', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toMatch(/^rgb\((?:[0-6]?\d), /);
  });
});

test.describe('requests', () => {
  for (const kind of KINDS) {
    test(`/${kind} asks nothing of another host and breaks no policy, in the page or as a header`, async ({ page, baseURL }) => {
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:')) foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await withHeader(page, 'content-security-policy', "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'");
      await page.goto(kind === 'search/' ? 'search/?q=Hamas' : kind);
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);
      // The page of the lost is itself answered with 404.
      expect(complaints.filter((text) => !(kind === '404.html' && text.includes('404')))).toEqual([]);
    });
  }
});

test('motion is kept still for those who ask for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('the citation of an entry is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(KINDS.find((kind) => kind.startsWith('entries/')) ?? '');
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('/entries/');
});
