import { expect, it } from 'vitest';
import { phraseOf } from '../../../data-pipeline/feeds/inventaire/phrases.ts';
import { readInventaire } from '../../../data-pipeline/feeds/inventaire/read-inventaire.ts';
import { COLONNES, type Colonne } from '../../../data-pipeline/model/inventaire.ts';
import { indexCommunes } from '../../../data-pipeline/steps/commune-index.ts';
import { validateInventaire } from '../../../data-pipeline/steps/validate.ts';
import { smallTerritoire } from '../../fixtures/pipeline/territoire.ts';

const LIGNE: Partial<Record<Colonne, string>> = {
  id: 'as-1',
  nom: 'CCAS d’Alba',
  commune: 'Alba',
  code_insee: '59901',
  type: 'ccas',
  source: 'pages',
  date_maj: '2020',
  statut: 'confirme',
};

const validate = (valeurs: Partial<Record<Colonne, string>>, sans: readonly Colonne[] = []) => {
  const colonnes = COLONNES.filter((colonne) => !sans.includes(colonne));
  const cellules = colonnes.map((colonne) => ({ ...LIGNE, ...valeurs })[colonne] ?? '');
  const octets = new TextEncoder().encode(`${colonnes.join(',')}\n${cellules.join(',')}\n`);
  return validateInventaire(readInventaire(octets, 'accueil-social.csv'), {
    famille: 'accueil-social',
    communes: indexCommunes(smallTerritoire().communes),
    sources: new Set(['pages']),
    dateReference: '2026-01-01',
  });
};

it.each<[string, Partial<Record<Colonne, string>>]>([
  ['a name of nothing that shows', { nom: '\u200b\u202e' }],
  ['a name too long', { nom: 'n'.repeat(201) }],
  ['a summary too long', { presentation_resume: 'p'.repeat(281) }],
  ['a remark too long', { remarque: 'r'.repeat(601) }],
  ['an address too long', { adresse: 'a'.repeat(501) }],
  ['a direction mark in a wrong value', { type: 'c\u202ecas-x' }],
])('%s is refused in a plain sentence', (_, valeurs) => {
  const { fiches, rejets } = validate(valeurs);
  expect(fiches).toEqual([]);
  expect(rejets.map(phraseOf)).toMatchSnapshot();
});

it.each<[string, Colonne[]]>([
  ['no', []],
  ['one', ['telephone']],
  ['several', ['telephone', 'horaires', 'remarque']],
])('%s missing column: at most one warning', (_, sans) => {
  const { fiches, avertissements } = validate({}, sans);
  expect(fiches).toHaveLength(1);
  expect(avertissements.map(phraseOf)).toMatchSnapshot();
});
