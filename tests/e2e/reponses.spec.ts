import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';

/** A working Tuesday, late in the morning. */
const MARDI = '2026-11-24T10:30:00+01:00';
const DUNKERQUE = { latitude: 51.0344, longitude: 2.3768 };
const LYON = { latitude: 45.764, longitude: 4.8357 };

const ask = (q: string): string => `/recherche/?${new URLSearchParams({ q }).toString()}`;
const cards = (page: Page): Locator => page.locator('[data-liste] article[data-lieu]');
const status = (page: Page): Locator => page.locator('[data-statut]');
const puces = (page: Page): Locator => page.locator('[data-puces] button');

/** Requests to another host, by page: there are none. */
const strangers = new WeakMap<Page, string[]>();

test.beforeEach(async ({ page, baseURL }) => {
  const asked: string[] = [];
  strangers.set(page, asked);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) asked.push(request.url());
  });
  await page.clock.setFixedTime(MARDI);
});

test.afterEach(({ page }) => {
  expect(strangers.get(page)).toEqual([]);
});

test.describe('a sentence is answered by the right list', () => {
  for (const { q, besoin, lieu, first, urgence } of [
    { q: 'j’ai perdu mes papiers à Fourmies', besoin: 'Papiers perdus', lieu: 'Fourmies', first: /Fourmies/ },
    {
      q: 'pole emploi pres de hondschoote',
      besoin: 'France Travail',
      lieu: 'Hondschoote',
      first: /France services.*Hondschoote/,
    },
    {
      q: 'besoin d’un docteur 59132',
      besoin: 'Trouver un médecin',
      lieu: 'Trélon',
      first: /Maison de santé/,
      urgence: '15',
    },
  ]) {
    test(q, async ({ page }) => {
      await page.goto(ask(q));
      await expect(puces(page).first()).toContainText(besoin);
      await expect(puces(page).nth(1)).toContainText(lieu);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(lieu);
      await expect(cards(page).first()).toContainText(first);
      await expect(status(page)).toHaveText(new RegExp(`lieux, du plus proche au plus loin depuis ${lieu}$`));
      const metres = await cards(page).evaluateAll((list) =>
        list
          .filter((card) => !card.textContent.includes('Dans la commune'))
          .map((card) => Number(card.getAttribute('data-metres'))),
      );
      expect(metres.length).toBeGreaterThan(2);
      expect(metres).toEqual(metres.toSorted((a, b) => a - b));
      if (urgence !== undefined)
        await expect(page.locator(`[data-besoin] a[href="tel:${urgence}"]`)).toBeVisible();
    });
  }

  test('a shared postal code lets one choose the commune', async ({ page }) => {
    await page.goto(ask('besoin d’un docteur 59132'));
    await page.locator('[data-choix]').getByRole('button', { name: 'Ohain' }).click();
    await expect(status(page)).toHaveText(/depuis Ohain$/);
    await expect(page).toHaveURL(/commune=59445&besoin=medecin-introuvable$/);
    await page.goBack();
    await expect(status(page)).toHaveText(/depuis Trélon$/);
  });

  test('what was not understood is said', async ({ page }) => {
    await page.goto(ask('caf zorglub'));
    await expect(page.locator('[data-reste]')).toHaveText(/Je n’ai pas compris.*zorglub/);
    await expect(puces(page)).toHaveCount(1);
  });

  test('nonsense leads to other ways', async ({ page }) => {
    await page.goto(ask('xyzzy plugh'));
    await expect(page.locator('[data-reste]')).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Communes en F' })).toBeVisible();
  });

  test('a commune alone offers its page first', async ({ page }) => {
    await page.goto(ask('fourmis'));
    await expect(page.locator('[data-page-commune] a')).toHaveAttribute('href', '/communes/fourmies-59249/');
    await expect(cards(page).first()).toContainText('Dans la commune');
  });

  test('the name of a lieu leads to it', async ({ page }) => {
    await page.goto(ask('France services Hondschoote la poste'));
    await expect(page.locator('main')).toContainText('Hondschoote');
    await expect(page.locator('main a[href^="/lieux/"][href$="-fs-346/"]').first()).toBeVisible();
  });
});

test('a card reads in the order of a card', async ({ page }) => {
  await page.goto('/recherche/?besoin=france-services&commune=59326');
  const card = page.locator('article[data-lieu="fs-346"]');
  await expect(card.locator('[data-ouverture]')).toHaveText(/^Ouvert · ferme à 12\s?h$/);
  await expect(card.locator('.tel a')).toHaveAttribute('href', /^tel:\+33\d{9}$/);
  await expect(card.getByRole('heading').getByRole('link')).toHaveAttribute('href', /^\/lieux\/.*fs-346\/$/);
  await expect(card.locator('.distance')).toHaveText(
    /vol d’oiseau.*environ \d+\s?min en voiture \(estimation\)/,
  );
  const order = await card.evaluate((article) =>
    Array.from(article.children, ({ classList, localName }) => classList.item(0) ?? localName),
  );
  const parts = ['header', 'ouverture', 'distance', 'adresse', 'tel', 'rdv', 'semaine', 'source'];
  expect(order.filter((part) => parts.includes(part))).toEqual(parts);
  await expect(card.locator('[aria-current=date]')).toContainText('Lundi au jeudi');
});

test.describe('without a place', () => {
  test('the list goes by commune, and the commune is asked', async ({ page }) => {
    await page.goto('/recherche/?besoin=papiers-perdus');
    await expect(status(page)).toHaveText(/par commune, de A à Z/);
    const field = page.getByLabel('Votre commune, ou son code postal');
    await field.fill('fourmys');
    await field.press('Enter');
    await expect(status(page)).toHaveText(/depuis Fourmies$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(/#commune=59249&besoin=papiers-perdus$/);
  });

  test('an unknown commune is said', async ({ page }) => {
    await page.goto('/recherche/?besoin=papiers-perdus');
    await page.getByLabel('Votre commune, ou son code postal').fill('xyzzyplugh');
    await page.getByRole('button', { name: 'Voir', exact: true }).click();
    await expect(page.locator('[data-alerte]')).toHaveText(/Je ne trouve pas de commune/);
  });
});

test.describe('filters', () => {
  test('live in the address, and the back button takes them off', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(ask('papiers perdus à Fourmies'));
    await expect(status(page)).toHaveText(/depuis Fourmies$/);
    const before = (await status(page).textContent()) ?? '';
    const open = page.getByRole('checkbox', { name: /Ouvert maintenant/ });
    const count = Number(/\((\d+)\)/.exec((await open.locator('..').textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);

    await open.check();
    await expect(page).toHaveURL(/&ouvert=1$/);
    await expect(status(page)).toHaveText(new RegExp(`^${String(count)}\\s`));
    await expect(cards(page).first().locator('[data-ouverture]')).toHaveAttribute('data-ouverture', 'ouvert');

    await page.getByRole('radio', { name: /moins de 10/ }).check();
    await expect(page).toHaveURL(/&ouvert=1&rayon=10$/);
    const shared = page.url();

    await page.goBack();
    await page.goBack();
    await expect(status(page)).toHaveText(before);
    await expect(open).not.toBeChecked();

    await page.goto(shared);
    await expect(open).toBeChecked();
    await page.getByRole('button', { name: 'Tout remettre à zéro' }).click();
    await expect(status(page)).toHaveText(before);
    await expect(page).toHaveURL(/#q=[^&]*$/);
  });

  test('say how many lieux each would leave, and how to widen an empty list', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/recherche/?besoin=maison-de-sante&commune=59326&rayon=commune');
    await expect(status(page)).toHaveText('Aucun lieu avec ces choix');
    await expect(page.locator('label', { hasText: 'Dans ma commune' })).toContainText('(0)');
    const wider = page.locator('[data-vide] button').first();
    const [, count] = /(\d+)\s+lieu/.exec((await wider.textContent()) ?? '') ?? [];
    await wider.click();
    await expect(status(page)).toHaveText(new RegExp(`^${count ?? 'none'}\\s`));
  });

  test('choose other services, another organism, services that travel', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/recherche/?besoin=papiers-perdus&commune=59499');
    await expect(page.getByRole('checkbox', { name: /France services/ })).toBeChecked();
    await expect(page.locator('[data-itinerants]')).toContainText('le deuxième mercredi du mois');

    await page.getByRole('checkbox', { name: /Accueil social/ }).check();
    await expect(page).toHaveURL(/famille=france-services,accueil-social/);
    await page.getByLabel('Organisme concerné').selectOption({ value: 'ccas' });
    await expect(page).toHaveURL(/operateur=ccas/);
    await expect(cards(page).first().locator('.type')).toContainText('CCAS');

    await page.goto('/recherche/?commune=59499&itinerant=1');
    await expect(cards(page).first()).toContainText('S’arrête à Rexpoëde');
    await expect(cards(page).first().locator('.adresse, [data-ouverture]')).toHaveCount(0);
  });

  test('are folded on a phone, and lead back to the list', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/recherche/?besoin=france-services&commune=59309');
    await expect(status(page)).toBeVisible();
    await expect(page.getByLabel('Organisme concerné')).toBeHidden();
    await page.getByText('Filtrer la liste').click();
    await page.getByRole('checkbox', { name: /Sans rendez-vous/ }).check();
    await page.getByRole('button', { name: 'Voir la liste' }).click();
    await expect(page.getByLabel('Organisme concerné')).toBeHidden();
    await expect(page.getByText('Filtrer la liste (1)')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Les lieux' })).toBeFocused();
  });

  test('never hide lieux for what is known of none', async ({ page }) => {
    await page.goto('/recherche/?commune=59499');
    await expect(status(page)).toHaveText(/depuis Rexpoëde$/);
    const all = (await status(page).textContent()) ?? '';
    await page.goto('/recherche/?commune=59499&acces=1');
    await expect(status(page)).toHaveText(all);
  });

  test('open now follows the minute', async ({ page }) => {
    await page.clock.install({ time: '2026-11-24T11:59:30+01:00' });
    await page.goto('/recherche/?besoin=france-services&commune=59309&ouvert=1');
    await expect(page.locator('[data-liste] article[data-lieu="fs-346"]')).toBeVisible();
    await page.clock.runFor('01:00');
    await expect(page.locator('[data-liste] article[data-lieu="fs-346"]')).toHaveCount(0);
  });
});

test('chips are removed one by one', async ({ page }) => {
  await page.goto(ask('papiers perdus à Fourmies'));
  await page.getByRole('button', { name: /Retirer.*Fourmies/ }).click();
  await expect(puces(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#besoin=papiers-perdus$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /Retirer.*Papiers perdus/ }).click();
  await expect(puces(page)).toHaveCount(0);
  await expect(page.locator('[data-liste]')).toBeHidden();
});

test.describe('around the device', () => {
  test.describe('allowed', () => {
    test.use({ geolocation: DUNKERQUE, permissions: ['geolocation'] });

    test('the nearest come first, and the position goes nowhere', async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.addInitScript(() => {
        const { geolocation } = navigator;
        const original = geolocation.getCurrentPosition.bind(geolocation);
        geolocation.getCurrentPosition = (...args) => {
          document.documentElement.dataset['asked'] = 'yes';
          original(...args);
        };
      });
      await page.goto(ask('papiers perdus à Fourmies'));
      await expect(status(page)).toHaveText(/depuis Fourmies$/);
      await expect(page.locator('html')).not.toHaveAttribute('data-asked');

      await page.getByText('Changer de lieu').click();
      await page.getByRole('button', { name: 'Autour de moi' }).click();
      await expect(status(page)).toHaveText(/depuis votre position$/);
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
      await expect(puces(page).nth(1)).toContainText('autour de moi');
      expect(Number(await cards(page).first().getAttribute('data-metres'))).toBeLessThan(6_000);

      expect(page.url()).not.toMatch(/51\.0|2\.37|Fourmies|59249/);
      expect(sent.filter((request) => /51\.0|2\.37/.test(request))).toEqual([]);
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
      );
      expect(kept).toBe('[{},{},"",null]');

      await page.goBack();
      await expect(status(page)).toHaveText(/depuis Fourmies$/);
    });
  });

  test.describe('outside', () => {
    test.use({ geolocation: LYON, permissions: ['geolocation'] });

    test('it is said, and leads to the commune', async ({ page }) => {
      await page.goto('/recherche/?besoin=papiers-perdus');
      await page.getByRole('button', { name: 'Autour de moi' }).click();
      await expect(page.locator('[data-alerte]')).toHaveText(/en dehors du département/);
      await expect(page.getByLabel('Votre commune, ou son code postal')).toBeFocused();
    });
  });

  test('refused: it is said, and leads to the commune', async ({ page }) => {
    await page.goto('/recherche/?besoin=papiers-perdus');
    await page.getByRole('button', { name: 'Autour de moi' }).click();
    await expect(page.locator('[data-alerte]')).toHaveText(/pas donné votre position/);
    await expect(page.getByLabel('Votre commune, ou son code postal')).toBeFocused();
  });

  test('asked in words: the button is shown, nothing is asked', async ({ page }) => {
    await page.goto(ask('assistante sociale près de moi'));
    await expect(page.locator('[data-alerte]')).toHaveText(/touchez «\sAutour de moi\s»/);
  });
});

test.describe('when the network fails', () => {
  test('no list: it is said, the other ways stay, and it can be tried again', async ({ page }) => {
    await page.route('**/lieux.json', (route) => route.abort());
    await page.goto('/recherche/?besoin=papiers-perdus&commune=59249');
    await expect(page.getByRole('alert')).toContainText('La liste des lieux n’est pas arrivée');
    await expect(page.getByRole('link', { name: 'Communes en F' })).toBeVisible();
    await page.unroute('**/lieux.json');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(status(page)).toHaveText(/depuis Fourmies$/);
    await expect(page.locator('[data-panne]')).toBeHidden();
  });

  for (const [how, response] of [
    ['cut', { status: 200, body: '{"communes":{"id":["59' }],
    ['missing', { status: 404, body: '' }],
  ] as const) {
    test(`search documents ${how}: it is said`, async ({ page }) => {
      await page.route('**/documents.json', (route) => route.fulfill(response));
      await page.goto(ask('papiers perdus à Fourmies'));
      await expect(page.getByRole('alert')).toContainText('Votre recherche n’a pas pu être lue');
      await expect(page.getByRole('link', { name: 'Communes en F' })).toBeVisible();
    });
  }

  test('nothing is downloaded to read a sentence when there is none', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('/recherche/?besoin=papiers-perdus&commune=59249');
    await expect(status(page)).toBeVisible();
    expect(loaded).not.toContain('/recherche/documents.json');
  });
});

test('what is typed is text, never markup', async ({ page }) => {
  await page.goto(ask('<img src=x onerror=alert(1)> <b>zorglub</b>'));
  await expect(page.locator('[data-reste]')).toContainText('zorglub');
  await expect(page.locator('[data-reponses] img, [data-reponses] [data-reste] b')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still finds a commune', async ({ page }) => {
    await page.goto(ask('papiers perdus à Fourmies'));
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('[data-reponses]')).toBeHidden();
    await expect(page.locator('main a[href^="/services/"]')).toHaveCount(5);
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    await page.getByRole('link', { name: 'Communes en F' }).click();
    await page.locator('main a[href="/communes/fourmies-59249/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Fourmies');
  });
});

const ETATS = [
  { etat: 'nothing asked', path: '/recherche/' },
  { etat: 'an answer', path: ask('besoin d’un docteur 59132') },
  { etat: 'an empty list', path: '/recherche/?besoin=maison-de-sante&commune=59326&rayon=commune' },
  { etat: 'a service that travels', path: '/recherche/?commune=59499' },
];

for (const { etat, path } of ETATS) {
  test(`axe finds nothing with ${etat}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('[data-panneau], [data-changer]').evaluateAll((folds: HTMLDetailsElement[]) => {
      for (const fold of folds) fold.open = true;
    });
    for (const width of [360, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
          .analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} ${target.join(' ')}`),
        );
        expect(faults, `${String(width)} px, ${colorScheme}`).toEqual([]);
      }
  });

  test(`nothing scrolls sideways at 320 px with ${etat}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page
      .locator('[data-panneau], [data-changer], [data-avant]')
      .evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true;
      });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });
}
