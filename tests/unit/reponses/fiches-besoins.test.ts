import { expect, it } from 'vitest';
import type { Operateur } from '../../../data-pipeline/model/operateur.ts';
import { toFichesBesoins } from '../../../src/view-models/fiches-besoins.ts';

const CAF: Operateur = {
  id: 'caf',
  nom: 'Caisse d’allocations familiales',
  sigle: 'Caf',
  anciens_noms: [],
  mots: [],
  fautes: [],
  familles: ['france-services'],
  partenaire_france_services: true,
  telephone: '3230',
  en_ligne: { nom: 'Caf', url: 'https://caf.example/' },
};

const fiches = toFichesBesoins(
  { demarches: new Map(), operateurs: new Map([CAF, { ...CAF, id: 'ccas' }].map((one) => [one.id, one])) },
  new Map([
    [
      'mobilite',
      {
        famille: 'mobilite',
        titre: 'Plateforme de mobilité',
        resume: 'Pour qui n’a pas de voiture : une aide.',
        pour_qui: 'Tous.',
        a_apporter: ['Votre permis.'],
        cout: 'Gratuit.',
        aussi_appele: [],
        demarches: ['Louer un scooter'],
        sources: ['https://source.example/'],
      },
    ],
  ]),
);

it('says of an operator who helps with it, and how to reach it', () => {
  expect(fiches.get('caf')).toMatchObject({
    titre: 'Caisse d’allocations familiales',
    href: null,
    resume: expect.stringContaining('(France services) vous aident'),
    telephone: '3230',
    enLigne: { url: 'https://caf.example/' },
  });
});

it('says nothing of the kind when the lieux are its own', () => {
  expect(fiches.get('ccas')?.resume).toBeNull();
});

it('leaves the full stop of a list to the page', () => {
  expect(fiches.get('mobilite')).toMatchObject({
    href: '/services/mobilite/',
    resume: 'Pour qui n’a pas de voiture\u00a0: une aide.',
    aApporter: ['Votre permis'],
    cout: 'Gratuit',
  });
});
