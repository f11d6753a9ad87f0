import { expect, test } from '@playwright/test';
import { KINDS } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test.describe('with JavaScript off', () => {
  for (const kind of KINDS) {
    test(`/${kind} can be read`, async ({ page }) => {
      await page.goto(kind);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(60);
      // What only a script can do is not offered.
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    });
  }

  test('from the timeline to an entry, a person and a mediator by links alone', async ({ page }) => {
    await page.goto('');
    await page.locator('.entry__title a').first().click();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.goto('people/');
    await page.locator('.person__name a').first().click();
    await expect(page.locator('.rows a').first()).toBeVisible();
    await page.goto('mediators/');
    await page.locator('.mediator h3 a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a month of the overview leads to its entries', async ({ page }) => {
    await page.goto('');
    await page.locator('a.overview__cell').last().click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('the search says that it needs JavaScript and what to use instead', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').fill('Burns');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=Burns/);
    await expect(page.locator('main')).toContainText('needs JavaScript');
  });

  test('the figures have their charts and tables', async ({ page }) => {
    await page.goto('figures/');
    await expect(page.getByRole('img').first()).toBeVisible();
    await page.locator('details summary').first().click();
    await expect(page.locator('table').first()).toBeVisible();
  });
});
