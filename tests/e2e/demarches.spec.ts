import AxeBuilder from '@axe-core/playwright';
import { PDFDocument } from 'pdf-lib';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { addressOf } from '../support/search-box.ts';

const PAPIERS = '/demarches/papiers-perdus/';
/** With an emergency number. */
const VIOLENCES = '/demarches/violences-conjugales/';
const ALL = '/demarches/';

const communeOf = (page: Page): Locator => page.getByLabel('Votre commune');

async function choose(page: Page, text: string): Promise<Locator> {
  await page.goto(PAPIERS);
  await communeOf(page).click();
  await communeOf(page).pressSequentially(text);
  return page.getByRole('listbox').getByRole('option');
}

test('the number to call comes first', async ({ page }) => {
  await page.goto(VIOLENCES);
  const call = page.getByRole('link', { name: 'Téléphone 3919, Violences Femmes Info' });
  await expect(call).toHaveAttribute('href', 'tel:3919');
  await expect(page.locator('main a').first()).toHaveAttribute('href', 'tel:3919');
  const size = await call.boundingBox();
  expect(size?.height).toBeGreaterThanOrEqual(44);
});

test('a démarche says who answers, with what, and how', async ({ page }) => {
  await page.goto(PAPIERS);
  await expect(page.locator('[data-famille="france-services"]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'France Titres (ANTS), téléphone 3400' })).toHaveAttribute(
    'href',
    'tel:3400',
  );
  await expect(page.getByText('un justificatif de domicile récent')).toBeVisible();
  await expect(page.getByText('Tous les France services aident').first()).toBeVisible();
  await expect(page.getByText('«\u00a0papiers volés\u00a0»')).toBeVisible();
});

test('all démarches are listed by theme, and lead to their pages', async ({ page }) => {
  await page.goto(ALL);
  const papiers = page.getByRole('region', { name: 'Papiers et courriers' });
  await papiers.getByRole('link', { name: 'J’ai perdu mes papiers d’identité' }).click();
  await expect(page).toHaveURL(PAPIERS);
});

test.describe('the nearest lieu', () => {
  for (const typed of ['fourmie', '59610 fourmies', 'papiers a fourmies']) {
    test(`is asked for by “${typed}”`, async ({ page }) => {
      const options = await choose(page, typed);
      await options.filter({ hasText: 'Fourmies' }).first().click();
      await page.waitForURL('**/recherche/**');
      expect(addressOf(page)).toBe('/recherche/#q=Papiers+perdus&commune=59249&besoin=papiers-perdus');
    });
  }

  test('offers communes only', async ({ page }) => {
    const options = await choose(page, 'caf');
    await expect(page.getByText('Aucun résultat pour «\u00a0caf\u00a0».').or(options.first())).toBeVisible();
    await expect(page.getByRole('group', { name: 'Organismes' })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Démarches' })).toHaveCount(0);
  });

  test('is asked for by Enter when one commune is meant', async ({ page }) => {
    await expect((await choose(page, 'fourmies')).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/**');
    expect(addressOf(page)).toBe('/recherche/#q=Papiers+perdus&commune=59249&besoin=papiers-perdus');
  });

  test('asks which commune when several are meant', async ({ page }) => {
    const options = await choose(page, '59122');
    await expect(options.first()).toBeVisible();
    expect(await options.count()).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await expect(page.locator('main').getByRole('status')).toHaveText(
      'Choisissez votre commune dans la liste.',
    );
    await expect(options.first()).toBeVisible();
    await expect(page).toHaveURL(PAPIERS);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the commune is chosen in the list, or sent with the need', async ({ page }) => {
    await page.goto(PAPIERS);
    await expect(page.locator('main a[href="/communes/"]').first()).toBeVisible();
    await communeOf(page).fill('fourmies');
    await page.locator('main').getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL('**/recherche/**');
    expect(addressOf(page)).toBe('/recherche/?q=fourmies&besoin=papiers-perdus');
  });
});

test('a démarche prints on one A4 page, without what only a screen can do', async ({ page }) => {
  for (const path of [PAPIERS, VIOLENCES]) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(communeOf(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'À apporter' })).toBeVisible();
    const document = await PDFDocument.load(await page.pdf({ format: 'A4' }));
    expect(document.getPageCount()).toBe(1);
  }
});

for (const path of [PAPIERS, VIOLENCES, ALL]) {
  test(`axe finds nothing on ${path}, which never scrolls sideways`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const options = { rules: { 'target-size': { enabled: true } } };
      const { violations } = await new AxeBuilder({ page }).options(options).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
