import { expect, it } from 'vitest';
import {
  ligneInventaireSchema,
  type LigneInventaire,
} from '../../../data-pipeline/model/ligne-inventaire.ts';

const cell = <C extends keyof LigneInventaire>(colonne: C, texte: string): unknown => {
  const lue = ligneInventaireSchema.shape[colonne].safeParse(texte);
  return lue.success ? lue.data : 'refusé';
};

it.each<[keyof LigneInventaire, string, unknown]>([
  ['id', 'fs-346', 'fs-346'],
  ['id', 'FS 346', 'refusé'],
  ['id', '-fs', 'refusé'],
  ['pivot', '446 039 870 00015', '44603987000015'],
  ['pivot', '00000000000000', null],
  ['pivot', '40224571600095.0', 'refusé'],
  ['nom', '  Mairie\n d’Anor ', 'Mairie d’Anor'],
  ['nom', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['nom', ' ', 'refusé'],
  ['nom', '\u200b\u202e\ufeff', 'refusé'],
  ['nom', 'Mai\u200brie \u202ed’Anor\u2069\u2060', 'Mairie d’Anor'],
  ['nom', 'n'.repeat(200), 'n'.repeat(200)],
  ['nom', 'n'.repeat(201), 'refusé'],
  ['remarque', '\u200e', null],
  ['remarque', 'r'.repeat(601), 'refusé'],
  ['presentation_resume', 'p'.repeat(281), 'refusé'],
  ['presentation_resume', ` ${'p'.repeat(280)} `, 'p'.repeat(280)],
  ['adresse', 'a'.repeat(501), 'refusé'],
  ['horaires', 'h'.repeat(501), 'refusé'],
  ['services', 's'.repeat(2001), 'refusé'],
  ['source_url', 'javascript:alert(1)', 'refusé'],
  ['code_postal', '5900', 'refusé'],
  ['code_postal', '', null],
  ['latitude', '50.97851', 50.97851],
  ['latitude', '50,97851', 50.97851],
  ['latitude', '95.1', 'refusé'],
  ['longitude', '2°34’', 'refusé'],
  ['telephone', '03 59 73 41 80', '+33359734180'],
  ['telephone', '+33 (0)3.59.73.41.80', '+33359734180'],
  ['telephone', '0033359734180', '+33359734180'],
  ['telephone', '359734180', 'refusé'],
  ['telephone', '03 59 73 41 80 / 06 00 00 00 00', 'refusé'],
  ['courriels', 'a@example.org | b@example.org', ['a@example.org', 'b@example.org']],
  ['courriels', 'a@', 'refusé'],
  ['site_web', 'https://www.example.org/|https://autre.example.org', 'https://www.example.org/'],
  ['site_web', 'javascript:alert(1)', 'refusé'],
  ['site_web', 'www.example.org', 'refusé'],
  ['itinerance', 'Itinérant', 'Itinérant'],
  ['itinerance', 'oui', 'refusé'],
  ['date_maj', '2021-11', '2021-11'],
  ['date_maj', 'inconnue', 'inconnue'],
  ['date_maj', '2023-02-29', 'refusé'],
  ['date_maj', '01/08/2024', 'refusé'],
  ['type', 'ccas', 'ccas'],
  ['type', 'CCAS', 'refusé'],
  ['rendez_vous', '', 'inconnu'],
  ['ferme_depuis', '2024', 'refusé'],
  ['services', 'A| |B', ['A', 'B']],
])('%s: %j -> %j', (colonne, texte, attendu) => {
  expect(cell(colonne, texte)).toEqual(attendu);
});
