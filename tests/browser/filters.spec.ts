import { expect, test, type Page } from '@playwright/test';

const all = (page: Page) => page.locator('[data-all]');
const left = (page: Page) => page.locator('[data-results] .entry');
const said = (page: Page) => page.locator('[data-filters] [role="status"]');

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.getByText('Filter and sort', { exact: true }).click();
  await expect(page.getByLabel('Type', { exact: true }).locator('option').nth(1)).toBeAttached();
}

/** The count behind the option of a filter that is chosen: "Qatar (4)" → 4. */
async function countOf(page: Page, label: string): Promise<number> {
  return Number(/\((\d+)\)$/.exec((await page.getByLabel(label, { exact: true }).locator('option:checked').textContent()) ?? '')?.[1]);
}

test.describe('filters of the timeline', () => {
  test('a reader filters by mediator Qatar, opens an entry, follows a person, and goes back to the filtered list', async ({ page }) => {
    await open(page);
    await page.getByLabel('Mediator', { exact: true }).selectOption('qatar');
    await expect(page).toHaveURL(/\?mediator=qatar/);
    const count = await countOf(page, 'Mediator');
    await expect(said(page)).toContainText(new RegExp(`^${count} of \\d+ entries`));
    await expect(left(page)).toHaveCount(Math.min(count, 50));
    await expect(all(page)).toBeHidden();
    await left(page).first().locator('.entry__title a').click();
    await expect(page).toHaveURL(/\/entries\//);
    await page.locator('.roles a').first().click();
    await expect(page).toHaveURL(/\/(?:people|organisations)\//);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\?mediator=qatar/);
    await expect(said(page)).toContainText(`${count} of`);
  });

  for (const label of ['Type', 'Person', 'Mediator', 'Side', 'Status']) {
    test(`the filter ${label} leaves as many entries as it says`, async ({ page }) => {
      await open(page);
      const options = page.getByLabel(label, { exact: true }).locator('option');
      await page.getByLabel(label, { exact: true }).selectOption({ index: Math.min(2, (await options.count()) - 1) });
      const count = await countOf(page, label);
      await expect(said(page)).toContainText(new RegExp(`^(?:All )?${count} `));
      await expect(left(page)).toHaveCount(Math.min(count, 50));
      await expect(page).toHaveURL(new RegExp(`\\?${label.toLowerCase()}=`));
    });
  }

  test('the period leaves the entries of its months', async ({ page }) => {
    await open(page);
    const from = page.getByLabel('From', { exact: true });
    const months = await from.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== ''));
    const [first] = months;
    await page.getByLabel('To', { exact: true }).selectOption(first ?? '');
    await expect(page).toHaveURL(new RegExp(`to=${first}`));
    await expect(page.locator('[data-results] .month')).toHaveCount(1);
  });

  test('the order can be turned, stays in the address, and the back button undoes it', async ({ page }) => {
    await open(page);
    const order = page.getByLabel('Order', { exact: true });
    const before = await order.inputValue();
    const other = before === 'oldest' ? 'newest' : 'oldest';
    await order.selectOption(other);
    await expect(page).toHaveURL(new RegExp(`order=${other}`));
    await expect(said(page)).toContainText(`${other} first`);
    const months = await page.locator('[data-results] .month').evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset['month'] ?? ''));
    expect(months).toEqual(other === 'newest' ? [...months].sort().reverse() : [...months].sort());
    await page.goBack();
    await expect(all(page)).toBeVisible();
    await expect(order).toHaveValue(before);
  });

  test('an address with filters opens filtered; clearing shows all again', async ({ page }) => {
    await page.goto('?status=expected');
    await expect(said(page)).toContainText('entries');
    await expect(left(page).first()).toContainText('expected');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect(all(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test('a value that the timeline does not have leaves nothing, and says so', async ({ page }) => {
    await page.goto('?person=nobody-of-that-name');
    await expect(said(page)).toContainText('No entry fits');
  });

  test('a month of the overview leads out of the filtered list', async ({ page }) => {
    await page.goto('?status=expected');
    await expect(left(page).first()).toBeVisible();
    const month = page.locator('a.overview__cell').first();
    await month.click();
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });

  test('where the list of entries cannot be had the reader is told, and all entries stay', async ({ page }) => {
    await page.route('**/timeline-index.json', (route) => route.abort());
    await page.goto('?mediator=qatar');
    await expect(said(page)).toContainText('could not be loaded');
    await expect(all(page)).toBeVisible();
  });
});

test('a list of people is narrowed by any spelling', async ({ page }) => {
  await page.goto('people/');
  await page.getByLabel('Find a person').fill('bill burns');
  await expect(page.locator('.person:visible')).toHaveCount(1);
  await expect(page.locator('.person:visible')).toContainText('William Burns');
});
