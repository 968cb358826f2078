import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { FAMILLES } from '@model/famille.ts';
import { readInventaire } from '../../../data-pipeline/feeds/inventaire/read-inventaire.ts';
import { readDemarches } from '../../../data-pipeline/steps/demarches/read-demarches.ts';
import { communeRowSchema } from '../../../data-pipeline/steps/territoire/rows.ts';
import { readRows } from '../../../data-pipeline/steps/territoire/read-rows.ts';

/**
 * tests/fixtures/recherche/golden.csv says what a search must answer first. `attendu` is a code INSEE, an id (lieu, famille,
 * opérateur, démarche) or a need and a place (`rsa@59309`); several joined by `|` when any of them is right; empty for `rien`.
 * A merged lieu is known by any of its `identifiants`. Here the list itself is checked, so that no expectation is out of reach.
 */
interface Cas {
  requete: string;
  attendu_genre: string;
  attendu: string;
  note: string;
}
const golden: Cas[] = parse(readFileSync('tests/fixtures/recherche/golden.csv'), { columns: true });

const { demarches, operateurs } = readDemarches('content');
const communes = await readRows('content/territoire', 'communes.csv', communeRowSchema);
const lieux = FAMILLES.flatMap((famille) => {
  const fichier = `${famille}.csv`;
  return readInventaire(readFileSync(`content/inventaires/${fichier}`), fichier).lignes;
});

const PAR_GENRE: Record<string, ReadonlySet<string>> = {
  commune: new Set(communes.map(({ code_insee }) => code_insee)),
  lieu: new Set(lieux.map(({ valeurs }) => valeurs.id)),
  famille: new Set(FAMILLES),
  demarche: new Set(demarches.map(({ id }) => id)),
  operateur: new Set(operateurs.map(({ id }) => id)),
};

/** The kind of one expected answer, or `inconnu` when nothing bears this id. */
function genreOf(attendu: string): string {
  if (attendu === '') return 'rien';
  const [besoin = '', lieu] = attendu.split('@');
  const genre = Object.keys(PAR_GENRE).find((nom) => PAR_GENRE[nom]?.has(besoin)) ?? 'inconnu';
  if (lieu === undefined) return genre;
  const isNeed = ['famille', 'demarche', 'operateur'].includes(genre);
  return isNeed && PAR_GENRE.commune?.has(lieu) ? 'besoin-et-lieu' : 'inconnu';
}

it('holds at least 190 queries, none twice, of every kind', () => {
  expect(golden.length).toBeGreaterThanOrEqual(190);
  expect(new Set(golden.map(({ requete }) => requete)).size).toBe(golden.length);
  expect([...new Set(golden.map(({ attendu_genre }) => attendu_genre))].sort()).toEqual(
    [...Object.keys(PAR_GENRE), 'besoin-et-lieu', 'rien'].sort(),
  );
});

it('expects only what exists, the first answer of the kind it says', () => {
  const faux = golden.filter(({ attendu, attendu_genre }) => {
    const genres = attendu.split('|').map(genreOf);
    return genres[0] !== attendu_genre || genres.includes('inconnu');
  });
  expect(faux).toEqual([]);
});

it('asks for every démarche and every operator', () => {
  const demandes = new Set(golden.flatMap(({ attendu }) => attendu.split('|').map((un) => un.split('@')[0])));
  expect([...demarches, ...operateurs].map(({ id }) => id).filter((id) => !demandes.has(id))).toEqual([]);
});
