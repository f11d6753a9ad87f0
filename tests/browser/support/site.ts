import { expect, type Page } from '@playwright/test';
import { BASE, builtPages, leadsOn, onePageOfEachKind } from '../../site/support/built-site.ts';

/** One address of each kind of page, relative to the base: the fullest of its kind. */
export const KINDS: readonly string[] = onePageOfEachKind().map(({ address }) => address.slice(BASE.length));

/** An address that moved, where the site has one. */
export const MOVED: readonly string[] = builtPages().filter(leadsOn).slice(0, 1).map(({ address }) => address.slice(BASE.length));

/** Opens the dialog with "/" and types. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the timeline' })).toBeVisible();
  await page.keyboard.type(words);
}

/** Serves every page with a header of its own. */
export async function withHeader(page: Page, name: string, value: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), [name]: value } });
  });
}
