import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Demarche } from '../../../data-pipeline/model/demarche.ts';
import { FAMILLES } from '../../../data-pipeline/model/famille.ts';
import type { Operateur } from '../../../data-pipeline/model/operateur.ts';
import { toDemarchePage } from '../../../src/view-models/demarche-page.ts';
import { byTheme, DEMARCHES_COURANTES, toCourantes } from '../../../src/view-models/demarches-par-theme.ts';

const NBSP = '\u00a0';

const demarche = (changes: Partial<Demarche> = {}): Demarche => ({
  id: 'carte-vitale',
  titre: 'J’ai un problème avec ma carte Vitale',
  titre_court: 'Carte Vitale',
  theme: 'sante',
  resume: 'Appelez la caisse : elle répond.',
  familles: ['france-services', 'mediation-numerique'],
  operateurs: [],
  mots: ['carte verte', '3646'],
  fautes: [],
  a_apporter: [],
  cout: null,
  urgence: null,
  en_ligne: null,
  ...changes,
});

const operateur = (changes: Partial<Operateur> = {}): Operateur => ({
  id: 'cpam',
  nom: 'Assurance maladie',
  sigle: 'CPAM',
  anciens_noms: [],
  mots: [],
  fautes: [],
  familles: ['france-services'],
  partenaire_france_services: true,
  telephone: '3646',
  en_ligne: { nom: 'Ameli', url: 'https://www.ameli.fr/' },
  ...changes,
});

const resumes = new Map(FAMILLES.map((famille) => [famille, `Ce qu’est ${famille}.`]));

function page(changes: Partial<Demarche> = {}, operateurs: Operateur[] = [], autres: Demarche[] = []) {
  const une = demarche({ operateurs: operateurs.map(({ id }) => id), ...changes });
  const contexte = {
    demarches: new Map([une, ...autres].map((autre) => [autre.id, autre])),
    operateurs: new Map(operateurs.map((autre) => [autre.id, autre])),
    configuration: { departement: { code: '59', nom: 'Nord', nom_de: 'du Nord', nom_dans: 'dans le Nord' } },
  };
  return toDemarchePage(une, contexte, resumes);
}

describe('toDemarchePage', () => {
  it('keeps high signs on the line of their word', () => {
    expect(page().resume).toBe(`Appelez la caisse${NBSP}: elle répond.`);
  });

  it.each([
    ['J’ai perdu mes papiers', `J’ai perdu mes papiers${NBSP}: où aller dans le Nord`],
    [
      'Je suis victime d’un vol, d’une agression ou d’un accident',
      'Je suis victime d’un vol, d’une agression ou d’un accident',
    ],
  ])('titles %s within a line of results', (titre, title) => {
    expect(page({ titre }).titrePage).toBe(title);
  });

  it.each([
    ['3919', { texte: '3919', href: 'tel:3919' }, false],
    ['116 006', { texte: `116${NBSP}006`, href: 'tel:116006' }, false],
    ['114', { texte: '114', href: 'sms:114' }, true],
  ] as const)('calls %s', (numero, appel, bySms) => {
    const urgence = { numero, nom: 'Secours', quand: 'Jour et nuit.' };
    expect(page({ urgence }).urgence).toEqual({ appel, bySms, nom: 'Secours', quand: 'Jour et nuit.' });
  });

  it.each([
    [
      'a partner',
      operateur(),
      'Assurance maladie (CPAM)',
      'Tous les France services aident à faire ses démarches.',
    ],
    ['another', operateur({ partenaire_france_services: false }), 'Assurance maladie (CPAM)', null],
    [
      'initials once',
      operateur({ nom: 'Ma CPAM' }),
      'Ma CPAM',
      'Tous les France services aident à faire ses démarches.',
    ],
  ])('presents an operator: %s', (_, un, nom, aide) => {
    expect(page({}, [un]).operateurs).toEqual([
      {
        nom,
        aide,
        telephone: { texte: '3646', href: 'tel:3646' },
        site: { nom: 'Ameli', href: 'https://www.ameli.fr/' },
      },
    ]);
  });

  it('lists the words that are words', () => {
    expect(page().mots).toBe(`«${NBSP}carte verte${NBSP}»`);
  });

  it('leads to the others of its theme, sorted', () => {
    const autres = [
      demarche({ id: 'mutuelle', titre: 'Mutuelle' }),
      demarche({ id: 'medecin', titre: 'Médecin', urgence: { numero: '15', nom: 'Samu', quand: 'Vite.' } }),
      demarche({ id: 'rsa', titre: 'RSA', theme: 'argent' }),
    ];
    expect(page({}, [], autres).voisines).toEqual([
      { nom: 'Médecin', href: '/demarches/medecin/', note: '15' },
      { nom: 'Mutuelle', href: '/demarches/mutuelle/' },
    ]);
  });

  it('refuses an operator that does not exist', () => {
    expect(() => page({ operateurs: ['nulle-part'] })).toThrow('nulle-part');
  });
});

describe('themes', () => {
  it('come in their order, without the empty ones', () => {
    const groupes = byTheme([demarche(), demarche({ id: 'rsa', theme: 'argent' })]);
    expect(groupes.map(({ ancre }) => ancre)).toEqual(['theme-argent', 'theme-sante']);
  });

  it('show the common démarches that exist, in few words', () => {
    const known = new Map([['carte-vitale', demarche()]]);
    expect(toCourantes(known).flatMap(({ liens }) => liens.map(({ nom }) => nom))).toEqual(['Carte Vitale']);
  });

  it.each(DEMARCHES_COURANTES)('%s is a démarche', (id) => {
    expect(existsSync(new URL(`../../../content/demarches/${id}.yaml`, import.meta.url))).toBe(true);
  });
});
