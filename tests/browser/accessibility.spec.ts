import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { KINDS, MOVED, searchFor, withHeader } from './support/site.ts';

// Of a long page on a loaded machine axe takes its time.
test.describe.configure({ timeout: 90_000 });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    for (const kind of KINDS) {
      test(`/${kind}`, async ({ page }) => {
        await page.goto(kind);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await violations(page)).toEqual([]);
      });

      test(`/${kind} with scripts forbidden by a header`, async ({ page }) => {
        await withHeader(page, 'content-security-policy', "script-src 'none'");
        await page.goto(kind);
        await expect(page.locator('html.js')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const moved of MOVED) {
      test(`/${moved}, which moved, while it has not yet led on`, async ({ page }) => {
        await page.route(`**/${moved}`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
        });
        await page.goto(moved);
        await expect(page).toHaveURL(new RegExp(`${moved}$`));
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the search dialog with hits', async ({ page }) => {
      await page.goto('about/');
      await searchFor(page, 'Hamas');
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the search page with hits and filters', async ({ page }) => {
      await page.goto('search/?q=Hamas');
      await expect(page.locator('.hit').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the timeline with a filter in force', async ({ page }) => {
      await page.goto('?status=expected');
      await expect(page.locator('[data-results] .entry').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('keyboard', () => {
  test('the first Tab leads past the head, and on into the content', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('every focus on the first page is seen', async ({ page }) => {
    // Smooth scrolling would still be on its way when the test looks.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return true;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
      });
      expect(seen).toBe(true);
    }
  });

  test('the filters are worked with keys alone', async ({ page }) => {
    await page.goto('');
    await page.locator('[data-filters] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Type', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Type', { exact: true }).locator('option').nth(1)).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-filters] [role="status"]')).toContainText('entries');
  });
});
