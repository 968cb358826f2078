import type { Locator, Page } from 'playwright/test';

/** A need and a commune in one sentence, and the choice that answers it. */
export const SENTENCE = 'papiers perdus a fourmies';
export const ANSWER = 'Voir les réponses\u00a0: papiers perdus à Fourmies';

/** The search box of the page: in its header, or in the page itself. */
export const boxOf = (page: Page): Locator => page.getByRole('search').getByRole('combobox');
export const optionsOf = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
export const statusOf = (page: Page): Locator => page.getByRole('search').getByRole('status');

export const addressOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

export async function type(page: Page, text: string): Promise<void> {
  await boxOf(page).click();
  await boxOf(page).pressSequentially(text);
}
