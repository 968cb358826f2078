import { expect, test, type Page } from 'playwright/test';
import { HONDSCHOOTE } from '../support/kinds.ts';
import { addressOf, ANSWER, boxOf, optionsOf, SENTENCE, statusOf, type } from '../support/search-box.ts';

/** The text of the option that a screen reader reads. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await boxOf(page).getAttribute('aria-activedescendant');
  if (id === null) return null;
  const option = page.locator(`#${id}`);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
  return option.locator('span:not([aria-hidden])').evaluate((span) => span.firstChild?.textContent ?? null);
}

test.describe('the keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(HONDSCHOOTE);
    await type(page, SENTENCE);
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('walks round the list, and back to the text', async ({ page }) => {
    const names = await optionsOf(page).locator('span:not([aria-hidden])').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(await activeOption(page)).toBeNull();

    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(ANSWER);
    await page.keyboard.press('ArrowUp');
    expect(names.at(-1)).toContain(await activeOption(page));
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(ANSWER);

    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press('ArrowDown');
      expect(await activeOption(page)).not.toBeNull();
      await page.keyboard.press(key);
      expect(await activeOption(page)).toBeNull();
    }
    await expect(boxOf(page)).toBeFocused();
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('closes with Escape, which then empties the field', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(boxOf(page)).toHaveValue(SENTENCE);
    await page.keyboard.press('Escape');
    await expect(boxOf(page)).toHaveValue('');
  });

  test('opens again with an arrow', async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(optionsOf(page).first()).toBeVisible();
    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(ANSWER);
  });

  test('leaves the list with Tab, to the button', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('search').getByRole('button', { name: 'Chercher' })).toBeFocused();
    await expect(page.getByRole('listbox')).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(HONDSCHOOTE);
  });

  test('chooses with Enter', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/**');
    expect(addressOf(page)).toBe(
      '/recherche/#q=papiers+perdus+a+fourmies&commune=59249&besoin=papiers-perdus',
    );
  });

  test('asks with Enter when nothing is chosen, and no request carries the sentence', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(decodeURIComponent(request.url())));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/**');
    expect(addressOf(page)).toBe('/recherche/#q=papiers+perdus+a+fourmies');
    await expect(boxOf(page)).toHaveValue(SENTENCE);
    expect(requested.length).toBeGreaterThan(0);
    expect(requested.filter((url) => /fourmies/i.test(url))).toEqual([]);
  });
});

test.describe('what is found', () => {
  for (const [text, group, name, note, href] of [
    ['hondschote', 'Communes', 'Hondschoote', '59122', HONDSCHOOTE],
    ['lomme', 'Communes', 'Lille', 'Lomme, aujourd’hui Lille', '/communes/lille-59350/'],
    ['rsa', 'Démarches', 'Je demande le RSA', '', '/demarches/rsa/'],
    ['msap', 'Services', 'France services', 'MSAP', '/services/france-services/'],
    [
      'pole emploi',
      'Organismes',
      'France Travail',
      'pôle emploi',
      '/recherche/#q=pole+emploi&besoin=france-travail',
    ],
    ['konexio', 'Lieux', 'Konexio Lille', 'Lille', /^\/lieux\/konexio-lille-/],
  ] as const) {
    test(`“${text}” leads to ${name}`, async ({ page }) => {
      await page.goto(HONDSCHOOTE);
      await type(page, text);
      const option = page
        .getByRole('group', { name: group })
        .getByRole('option')
        .filter({ hasText: name })
        .first();
      await expect(option).toContainText(note);
      await option.click();
      await page.waitForURL((url) => url.pathname !== HONDSCHOOTE || href === HONDSCHOOTE);
      if (typeof href === 'string') expect(addressOf(page)).toBe(href);
      else expect(addressOf(page)).toMatch(href);
    });
  }

  test('is counted aloud, once typing stops', async ({ page }) => {
    await page.goto('/');
    await type(page, 'lille');
    await expect(optionsOf(page).first()).toBeVisible();
    const count = await optionsOf(page).count();
    expect(count).toBeGreaterThan(1);
    await expect(statusOf(page)).toHaveText(`${String(count)}\u00a0résultats`);
    await boxOf(page).press('Backspace');
    await expect(statusOf(page)).toBeEmpty();
    await expect(statusOf(page)).toHaveText(/résultat/);
  });

  test('is nothing: ways out are said, and reached by Tab', async ({ page }) => {
    await page.goto('/');
    await type(page, 'xqzwkv');
    await expect(page.getByText('Aucun résultat pour «\u00a0xqzwkv\u00a0».')).toBeVisible();
    await expect(statusOf(page)).toHaveText(/^Aucun résultat\./);
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
    const hrefs: (string | null)[] = [];
    await page.keyboard.press('Tab');
    for (let stop = 0; stop < 3; stop += 1) {
      await page.keyboard.press('Tab');
      hrefs.push(await page.locator(':focus').getAttribute('href'));
    }
    expect(hrefs).toEqual(['/communes/', '/recherche/?besoin=france-services', 'tel:3939']);
    await page.keyboard.press('Escape');
    await expect(boxOf(page)).toBeFocused();
    await expect(page.getByText('Aucun résultat pour')).toHaveCount(0);
  });

  test('waits for a code to be whole before it is nothing', async ({ page }) => {
    await page.goto('/');
    await type(page, '59');
    await expect(page.getByText('Aucun résultat')).toHaveCount(0);
    await boxOf(page).pressSequentially('122');
    await expect(optionsOf(page).filter({ hasText: 'Hondschoote' })).toBeVisible();
  });

  test('is text, whatever was typed', async ({ page }) => {
    await page.goto('/');
    await type(page, '<img src=x onerror=xqzwkv>');
    await expect(
      page.getByText('Aucun résultat pour «\u00a0<img src=x onerror=xqzwkv>\u00a0».'),
    ).toBeVisible();
    await expect(page.locator('.volet img')).toHaveCount(0);
  });

  test('lies over the page, which does not move', async ({ page }) => {
    await page.goto(HONDSCHOOTE);
    const top = (): Promise<number | undefined> =>
      page
        .locator('h1')
        .boundingBox()
        .then((box) => box?.y);
    const before = await top();
    await type(page, SENTENCE);
    await expect(optionsOf(page).first()).toBeVisible();
    expect(await top()).toBe(before);
  });

  test('closes when the focus leaves the box', async ({ page }) => {
    await page.goto(HONDSCHOOTE);
    await type(page, SENTENCE);
    await expect(optionsOf(page).first()).toBeVisible();
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
  });
});
