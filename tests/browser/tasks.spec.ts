import { expect, test } from '@playwright/test';

/** Questions with which readers come. */
test.describe('a reader who asks', () => {
  test('when a number was first reached, and who says so, types it and is led to the sentence', async ({ page }) => {
    await page.goto('figures/#killed-in-gaza');
    const section = page.locator('#killed-in-gaza');
    await section.getByLabel('When was it first put at or above').fill('38000');
    const answer = section.getByRole('status');
    await expect(answer).toContainText(/more than 38,000: .+, for 4 July 2024/);
    await answer.getByRole('link').click();
    await expect(page.locator(`mark[id="${new URL(page.url()).hash.slice(1)}"]`)).toContainText('38,000');
    await page.goBack();
    await section.getByLabel('When was it first put at or above').fill('99000000');
    await expect(answer).toHaveText('No claim read so far is that high.');
  });

  test('who mediated in a month finds the month among all rounds, with who took part', async ({ page }) => {
    await page.goto('mediators/');
    const month = page.getByRole('heading', { level: 3, name: /May 2024/ });
    await expect(month).toContainText(/Qatar \d/);
    await page.goto(`mediators/#${await month.getAttribute('id')}`);
    await expect(month).toBeInViewport();
  });

  test('for the list of rounds of a mediator sends it on, as a link or as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('mediators/qatar/');
    const rounds = page.locator('section[aria-labelledby="rounds"]');
    await rounds.getByRole('button', { name: 'Copy the link to this list' }).click();
    await expect(rounds.getByRole('button', { name: 'Copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/mediators\/qatar\/#rounds$/);
    await rounds.getByRole('button', { name: 'Copy the list as text' }).click();
    await expect(rounds.getByRole('button', { name: 'Copied' })).toHaveCount(2);
    const list = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
    expect(list).toHaveLength((await rounds.locator('.round').count()) + 2);
    expect(list[1]).toMatch(/^.*\b20\d\d: .+ \(.*Qatar.*\)/);
    expect(list.at(-1)).toBe(link);
  });

  test('what came of expected talks is told what the articles know, and where they go on', async ({ page }) => {
    await page.goto('entries/expected-talks-resume/');
    const section = page.locator('section[aria-labelledby="related"]');
    await expect(section).toContainText('No article read so far tells what came of it.');
    await section.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('the search on a small screen', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('shows its hits first; a filter in force is seen', async ({ page }) => {
    await page.goto('search/?q=Hamas');
    await expect(page.locator('.hit').first()).toBeInViewport();
    await expect(page.getByLabel('Person')).toBeHidden();
    await page.goto('search/?q=Hamas&mediator=Qatar');
    await expect(page.getByLabel('Mediator')).toBeVisible();
  });
});
