import { expect, test } from '@playwright/test';
import { searchFor } from './support/site.ts';

test.describe('search', () => {
  for (const [words, name] of [['Burns', 'William Burns'], ['Witkoff', 'Steve Witkoff']] as const) {
    test(`a reader searches "${words}" and is led to ${name}`, async ({ page }) => {
      await page.goto('');
      await searchFor(page, words);
      const hits = page.getByRole('dialog').getByRole('listitem');
      await expect(hits.first()).toContainText(name);
      // The hits of the whole word: those of its beginning give way to them, and take the focus along.
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(new RegExp(`\\d+ hits? for “${words}”`));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    });
  }

  test('a person is found by another name', async ({ page }) => {
    await page.goto('search/?q=Bill+Burns');
    await expect(page.getByRole('link', { name: 'William Burns', exact: true })).toBeVisible();
  });

  test('the arrows walk along the hits and back to the box, Escape closes and gives the focus back', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: 'People', exact: true }).focus();
    await searchFor(page, 'Hamas');
    const hits = page.getByRole('dialog').getByRole('listitem').getByRole('link');
    await expect(hits.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('link', { name: 'People', exact: true })).toBeFocused();
  });

  test('"/" typed into a field stays a sign', async ({ page }) => {
    await page.goto('people/');
    await page.getByLabel('Find a person').fill('x');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('words typed into the box in the header are taken along', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox', { name: 'Search the timeline' }).focus();
    await page.keyboard.type('Q');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('Q');
  });

  test('a search with its filters and its order is in the address and can be shared', async ({ page, context }) => {
    await page.goto('search/');
    await page.getByLabel('Words or names').fill('Hamas');
    await expect(page.getByRole('status')).toContainText('for “Hamas”');
    const type = page.getByLabel('Type');
    await type.focus();
    await expect(type.locator('option').nth(1)).toHaveText(/\(\d+\)/);
    await type.selectOption({ index: 1 });
    await page.getByLabel('Sort').selectOption('newest');
    await expect(page).toHaveURL(/q=Hamas&type=[^&]+&sort=newest/);
    const sentence = await page.getByRole('status').textContent();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('status')).toHaveText(sentence ?? '');
    await expect(other.getByLabel('Sort')).toHaveValue('newest');
    await page.goBack();
    await expect(page.getByLabel('Sort')).toHaveValue('relevance');
  });

  test('a filter alone finds, and says how many hits each value has', async ({ page }) => {
    await page.goto('search/?mediator=Qatar');
    await expect(page.getByLabel('Mediator')).toHaveValue('Qatar');
    await expect(page.getByRole('status')).toContainText('hit');
    const shown = /\((\d+)\)/.exec((await page.getByLabel('Mediator').locator('option:checked').textContent()) ?? '')?.[1];
    await expect(page.getByRole('status')).toContainText(new RegExp(`^${shown} hits?`));
  });

  test('where nothing is found it says so and how to go on', async ({ page }) => {
    await page.goto('search/?q=жжжж');
    await expect(page.getByRole('status')).toContainText('Nothing found for “жжжж”');
    await expect(page.getByRole('status')).toContainText('another spelling');
  });

  test('where the index cannot be had it says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('');
    await searchFor(page, 'Burns');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
    await page.goto('search/?q=Burns');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
  });

  test('what the filters offer is fetched when a reader turns to them, by pointer or by key', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const filters = (): string[] => asked.filter((url) => url.includes('/pagefind/filter/'));
    for (const turn of ['hover', 'focus'] as const) {
      asked.length = 0;
      await page.goto('search/?q=Hamas');
      await expect(page.locator('[data-hits] a').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(filters()).toEqual([]);
      await page.getByLabel('Type')[turn]();
      await expect(page.getByLabel('Type').locator('option').nth(1)).toHaveText(/\(\d+\)/);
      expect(filters().length).toBeGreaterThan(0);
      await page.goto('about:blank');
    }
  });

  test('nothing of the index is fetched before the search is touched', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await searchFor(page, 'Burns');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  });
});
