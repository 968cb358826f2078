import { describe, expect, it } from 'vitest';
import type { Lieu } from '../../../data-pipeline/model/lieu.ts';
import { decodeLieux } from '../../../src/features/reponses/decode-lieux.ts';
import type { LieuxJson } from '../../../src/features/reponses/lieux-json.ts';
import { toLieuxJson } from '../../../src/view-models/lieux-liste.ts';
import { makeCommune, makeContexte, makeLieu } from '../view-models/cas.ts';

const decode = (lieux: Lieu[]) => {
  const contexte = makeContexte({ lieux, communes: [makeCommune({ latitude: 50.980123, longitude: 2.58 })] });
  const sent = JSON.parse(JSON.stringify(toLieuxJson(contexte))) as LieuxJson;
  return decodeLieux(sent, (famille) => `« ${famille} »`);
};

describe('a lieu', () => {
  it('crosses the network with all that a card shows', () => {
    const { lieux } = decode([
      makeLieu({
        id: 'ac-2',
        slug: 'ccas-ac-2',
        nom: 'CCAS',
        type: 'ccas',
        familles: ['accueil-social', 'mediation-numerique'],
        adresse: '1 place du Général',
        telephone: '+33328683033',
        rendez_vous: 'possible',
        latitude: 50.981239,
        longitude: 2.59,
        fiche_acces_libre: 'https://acceslibre.example/1',
        statut: 'a-verifier',
        horaires: {
          semaine: [[[540, 720]], [], [], [], [], [], []],
          feries: [],
          exceptions: [],
          valables_jusqu_au: null,
        },
      }),
    ]);
    expect(lieux).toEqual([
      expect.objectContaining({
        id: 'ac-2',
        slug: 'ccas-ac-2',
        nom: 'CCAS',
        type: 'Centre communal d’action sociale (CCAS)',
        familles: ['accueil-social', 'mediation-numerique'],
        adresse: '1 place du Général, 59122 Hondschoote',
        commune: expect.objectContaining({
          code: '59309',
          slug: 'hondschoote-59309',
          densite: 'Bourgs ruraux',
        }),
        latitude: 50.98124,
        longitude: 2.59,
        approximatif: false,
        telephone: '328683033',
        rendezVous: 'Avec ou sans rendez-vous',
        sansRdv: true,
        horaires: '540-720;;;;;;|||',
        acces: true,
        source: 'Liste nationale',
        date: '1er août 2024',
        aVerifier: true,
        fermeDepuis: null,
        itinerant: false,
      }),
    ]);
  });

  it('whose address is unknown stands at its commune’s point', () => {
    const [lieu] = decode([makeLieu({ precision: 'commune', latitude: 50.980123, longitude: 2.58 })]).lieux;
    expect(lieu).toMatchObject({
      approximatif: true,
      latitude: 50.98012,
      longitude: 2.58,
      telephone: '',
      rendezVous: null,
    });
  });

  it('closed for good is not sent; one that will close is', () => {
    const { lieux } = decode([
      makeLieu({ id: 'passe', ferme_depuis: '2026-01-01' }),
      makeLieu({ id: 'futur', ferme_depuis: '2027-01-01' }),
    ]);
    expect(lieux.map(({ id, fermeDepuis }) => [id, fermeDepuis])).toEqual([['futur', '2027-01-01']]);
  });
});

it('every famille is a need of its own', () => {
  expect(decode([]).besoins.get('mobilite')).toEqual({
    genre: 'famille',
    id: 'mobilite',
    nom: '« mobilite »',
    familles: ['mobilite'],
    types: [],
  });
});

it('sends the same whatever the order of the collections', () => {
  const lieux = ['b', 'a', 'c'].map((id) => makeLieu({ id }));
  expect(toLieuxJson(makeContexte({ lieux }))).toEqual(
    toLieuxJson(makeContexte({ lieux: [...lieux].reverse() })),
  );
});
