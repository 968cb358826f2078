import { describe, expect, it, vi } from 'vitest';
import { toFamillePage } from '../../../src/view-models/famille-page.ts';
import { toQualitePage } from '../../../src/view-models/qualite-page.ts';
import { toEpciPage, toScotPage, toTerritoiresIndex } from '../../../src/view-models/territoire-page.ts';
import { makeCommune, makeContexte, makeEpci, makeLieu, makeScot } from './cas.ts';

vi.mock('astro:content', () => ({ getCollection: () => [] }));

const msp = makeLieu({ id: 'msp-1', nom: 'MSP', type: 'msp', familles: ['maison-de-sante'] });
const centre = makeLieu({
  id: 'cds-1',
  nom: 'Centre',
  type: 'centre-de-sante',
  familles: ['maison-de-sante'],
  precision: 'commune',
  telephone: '+33359734180',
});
const bus = makeLieu({ id: 'bus', nom: 'Bus', type: 'bus-france-services', itinerant: true });

describe('the page of a famille', () => {
  const contexte = makeContexte({ lieux: [msp, centre, bus] });
  const page = toFamillePage('maison-de-sante', contexte);

  it('counts each type apart, and says which one the official total counts', () => {
    expect(page.types).toEqual([
      { nom: 'Centre de santé', nombre: 1 },
      { nom: 'Maison de santé pluriprofessionnelle', nombre: 1 },
    ]);
    expect(page.noteTotal).toContain('«\u00a0Maison de santé pluriprofessionnelle\u00a0»');
  });

  it('groups its lieux by EPCI, then by commune under the address that communes lead to', () => {
    expect(page.groupes).toMatchObject([
      {
        nom: 'CC des Hauts de Flandre',
        nombre: '2\u00a0lieux',
        communes: [{ ancre: 'c-59309', rangees: [{ id: 'cds-1' }, { id: 'msp-1' }] }],
      },
    ]);
  });

  it('marks what is approximate and formats the phone', () => {
    expect(page.groupes[0]?.communes[0]?.rangees).toMatchObject([
      { approximatif: true, telephone: { href: 'tel:+33359734180' } },
      { approximatif: false, telephone: null },
    ]);
  });

  it('keeps travelling services out of the communes', () => {
    const services = toFamillePage('france-services', contexte);
    expect(services.groupes).toEqual([]);
    expect(services.itinerants).toMatchObject([
      { rangee: { id: 'bus' }, arrets: 'Communes desservies inconnues' },
    ]);
  });

  it('has no note without an official total', () => {
    expect(toFamillePage('france-services', contexte).noteTotal).toBeNull();
  });
});

describe('the page of a territory', () => {
  const voisine = makeCommune({ code_insee: '59350', nom: 'Lille', slug: 'lille-59350' });
  const loin = makeLieu({ ...msp, id: 'msp-2', code_insee: '59350' });
  const contexte = makeContexte({ lieux: [msp, loin], communes: [makeCommune(), voisine] });

  it('holds the lieux of its communes only, all familles in order', () => {
    const { sections } = toEpciPage(makeEpci(), contexte);
    expect(sections.map(({ rangees }) => rangees.map(({ id }) => id))).toEqual([[], ['msp-1'], [], [], []]);
    expect(sections[0]?.resume).toBe('Aucun lieu connu.');
  });

  it.each([
    ['CC Flandre Lys', 'Communauté de communes dans le Nord'],
    ['CU de Dunkerque', 'Communauté urbaine dans le Nord'],
    ['Métropole Européenne de Lille', 'Intercommunalité dans le Nord'],
  ])('says what %s is', (nom, words) => {
    expect(toEpciPage(makeEpci({ nom }), contexte).chapeau).toContain(words);
  });

  it.each([
    ['is whole', {}, []],
    [
      'stands half outside',
      { nb_communes: 8 },
      ['Seules 1 de ses 8 communes sont dans le Nord\u00a0: les autres ne figurent pas sur ce site.'],
    ],
    ['has a remark', { nb_communes: 8, remarque: 'La moitié est ailleurs.' }, ['La moitié est ailleurs.']],
  ])('says when an EPCI %s', (_case, facts, remarques) => {
    expect(toEpciPage(makeEpci(facts), contexte).remarques).toEqual(remarques);
  });

  it.each([
    ['confirmed', makeScot(), []],
    ['to verify', makeScot({ statut: 'a-verifier' }), ['Composition à vérifier.']],
    [
      'to verify, in its own words',
      makeScot({ statut: 'a-verifier', remarque: 'À vérifier : une page.' }),
      ['À vérifier\u00a0: une page.'],
    ],
  ])('says when a SCoT is %s', (_case, scot, remarques) => {
    expect(toScotPage(scot, contexte).remarques).toEqual(remarques);
  });

  it('links SCoT and EPCI both ways', () => {
    expect(toEpciPage(makeEpci(), contexte).lies.liens).toEqual([
      { nom: 'SCoT Flandre', href: '/territoires/scot-flandre/' },
    ]);
    expect(toScotPage(makeScot(), contexte).lies.liens).toEqual([
      { nom: 'CC des Hauts de Flandre', href: '/territoires/cc-des-hauts-de-flandre/' },
    ]);
    expect(toTerritoiresIndex(contexte).scot).toMatchObject([{ epci: [{ nombre: '1\u00a0commune' }] }]);
  });
});

describe('the report on the data', () => {
  const rejet = {
    fichier: 'a.csv',
    source: 'liste',
    ligne: 3,
    identifiant: 'x',
    genre: 'colonne',
    colonne: 'nom',
    valeur: '',
    motif: 'Le nom manque.',
  };
  const page = toQualitePage(
    makeContexte({
      lieux: [msp],
      rapport: {
        total: { lus: 4, retenus: 1, fusionnes: 1, rejetes: 2 },
        familles: [
          {
            famille: 'mobilite',
            lieux: 8,
            sans_telephone: 2,
            sans_horaires: 0,
            sans_adresse: 8,
            sans_coordonnees: 1,
            a_verifier: 0,
            plus_ancienne: '2011',
            mediane: null,
            plus_recente: '2020-09-01',
            dates_inconnues: 4,
          },
        ],
        rejets: [rejet, { ...rejet, source: 'autre' }],
        fusions: [
          { garde: 'msp-1', fusionne: 'ac-9', noms: ['MSP', 'Maison'], source: 'liste', raison: 'même nom' },
          { garde: 'parti', fusionne: 'ac-8', noms: ['A', 'B'], source: 'liste', raison: 'même nom' },
        ],
        manquants: ['editeur.nom', 'site.inconnu'],
      },
    }),
  );

  it('sums up what was read', () => {
    expect(page.bilan).toBe(
      '4\u00a0lignes lues\u00a0: 1\u00a0ligne retenue, 1\u00a0ligne fusionnée, 2\u00a0lignes refusées.',
    );
  });

  it('gives each lack with its share', () => {
    expect(page.completude[0]?.cellules.map((cellule) => cellule.replace(/\s/g, ' '))).toEqual([
      '8',
      '2 (25 %)',
      '0 (0 %)',
      '8 (100 %)',
      '1 (13 %)',
      '0 (0 %)',
    ]);
    expect(page.dates[0]?.cellules).toEqual(['2011', '–', '1er septembre 2020', '4']);
  });

  it('groups refused rows by source, a source that nobody declared under its id', () => {
    expect(page.rejets.map(({ source, ancre }) => [source, ancre])).toEqual([
      ['autre', 'rejets-autre'],
      ['Liste nationale', 'rejets-liste'],
    ]);
    expect(page.rejets[0]?.constats[0]).toMatchObject({ fichier: 'a.csv, ligne 3', motif: 'Le nom manque.' });
  });

  it('links a merged lieu to its page when it has one', () => {
    expect(page.fusions.map(({ garde }) => garde.href)).toEqual(['/lieux/france-services-fs-1/', null]);
  });

  it('names what the publisher must fill in', () => {
    expect(page.manquants).toEqual(['le nom de l’éditeur', 'site.inconnu']);
  });
});
