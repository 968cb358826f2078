import { expect, it } from 'vitest';
import { COLONNES_ITINERANCES } from '../../../data-pipeline/model/inventaire.ts';
import { indexCommunes } from '../../../data-pipeline/steps/commune-index.ts';
import type { RangeeItinerance } from '../../../data-pipeline/steps/read-content.ts';
import { validateItinerances } from '../../../data-pipeline/steps/validate-itinerances.ts';
import { smallTerritoire } from '../../fixtures/pipeline/territoire.ts';

const contexte = {
  communes: indexCommunes(smallTerritoire().communes),
  sources: new Set(['pages']),
  lieux: [{ id: 'fs-3', identifiants: ['fs-3'], itinerant: true }],
};

const vide = Object.fromEntries(
  COLONNES_ITINERANCES.map((colonne) => [colonne, '']),
) as RangeeItinerance['valeurs'];
const validate = (valeurs: Partial<RangeeItinerance['valeurs']>) =>
  validateItinerances(
    [
      {
        ligne: 2,
        faute: null,
        valeurs: {
          ...vide,
          id: 'it-1',
          lieu: 'fs-3',
          commune: 'Alba',
          code_insee: '59901',
          source: 'pages',
          date_maj: '2021',
          statut: 'a-verifier',
          ...valeurs,
        },
      },
    ],
    contexte,
  );

it.each([
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=2WE',
  'FREQ=MONTHLY;BYDAY=5FR',
  'FREQ=MONTHLY;BYDAY=-1SU',
  'FREQ=MONTHLY;BYDAY=1TU,3TU',
])('takes %s', (regle) => {
  expect(validate({ regle }).itinerances[0]?.regle).toBe(regle);
});

it.each([
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=9ZZ',
  'FREQ=MONTHLY;BYDAY=0MO',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=MONTHLY;BYDAY=-2MO',
  'FREQ=MONTHLY;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=2ME',
  'FREQ=MONTHLY;BYMONTHDAY=12',
  'FREQ=WEEKLY;BYDAY=2TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=DAILY',
  'le mardi',
])('refuses %s in a sentence', (regle) => {
  const { itinerances, rejets } = validate({ regle });
  expect(itinerances).toEqual([]);
  expect(rejets.map(({ colonne, motif }) => [colonne, motif])).toMatchSnapshot();
});

it('refuses a link that is no web address', () => {
  expect(validate({ source_url: 'javascript:alert(1)' }).rejets[0]?.colonne).toBe('source_url');
});

it('takes invisible signs out of what the public reads', () => {
  expect(validate({ endroit: '\u200bplace \u202edu Marché' }).itinerances[0]?.endroit).toBe(
    'place du Marché',
  );
});
