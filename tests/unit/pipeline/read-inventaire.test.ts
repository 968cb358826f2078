import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InventaireError } from '../../../data-pipeline/feeds/inventaire/inventaire-error.ts';
import { familleOfFile, readInventaire } from '../../../data-pipeline/feeds/inventaire/read-inventaire.ts';

const fixture = (nom: string): Buffer =>
  readFileSync(new URL(`../../fixtures/pipeline/fichiers/${nom}`, import.meta.url));
const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const ENTETE = 'id,nom,commune,code_insee,type,source,date_maj,statut';

describe('a file that is no inventory stops the build with one sentence', () => {
  it.each(['page.csv', 'objet.csv', 'vide.csv', 'classeur.csv', 'sans-colonne.csv', 'guillemet.csv'])(
    '%s',
    (nom) => {
      expect(() => readInventaire(fixture(nom), nom)).toThrow(InventaireError);
      expect(() => readInventaire(fixture(nom), nom)).toThrowErrorMatchingSnapshot();
    },
  );

  it.each([
    ['several columns are missing', 'id,nom\na,b\n'],
    ['a column is written twice', `${ENTETE},nom\n`],
    [
      'a quote opens in the middle of a cell',
      `${ENTETE}\na,Salle "B" x,Alba,59901,ccas,pages,2020,confirme\n`,
    ],
    ['only spaces', ' \n\n'],
    ['UTF-16', '\ufeff'],
  ])('%s', (cas, texte) => {
    const lu = cas === 'UTF-16' ? Uint8Array.of(0xff, 0xfe, 0x69, 0x00) : octets(texte);
    expect(() => readInventaire(lu, 'mobilite.csv')).toThrowErrorMatchingSnapshot();
  });
});

it('reads windows-1252, and says so', () => {
  const lu = readInventaire(fixture('windows-1252.csv'), 'mediation-numerique.csv');
  expect(lu.lignes[0]?.valeurs.nom).toBe('Médiathèque');
  expect(lu.avertissements.map(({ motif }) => motif)).toMatchSnapshot();
});

it('reads semicolons and a byte order mark, and tells of the separator and of the unknown column', () => {
  const lu = readInventaire(fixture('point-virgule.csv'), 'mediation-numerique.csv');
  expect(lu.lignes[0]?.valeurs).toMatchObject({ id: 'a', nom: 'Espace; numérique', adresse: '' });
  expect(lu.avertissements.map(({ motif }) => motif)).toMatchSnapshot();
});

it('keeps the line where each row begins, across cells of several lines, empty rows and CRLF', () => {
  const lignes = [ENTETE, 'a,"x', 'y",Alba,1,t,s,d,c', '', ',,,,,,,', 'b,z,Alba,1,t,s,d,c'];
  for (const fin of ['\n', '\r\n', '\r']) {
    const lu = readInventaire(octets(lignes.join(fin)), 'mobilite.csv');
    expect(lu.lignes.map(({ ligne, valeurs }) => [valeurs.id, ligne])).toEqual([
      ['a', 2],
      ['b', 6],
    ]);
  }
});

it('sets aside a row whose cells do not match the header, and reads the others', () => {
  const lu = readInventaire(
    octets(`${ENTETE}\na,b\nc,d,e,f,g,h,i,j\nk,l,m,n,o,p,q,r,s\nt,u,v,w,x,y,z,1,,\n`),
    'mobilite.csv',
  );
  expect(lu.lignes.map(({ valeurs }) => valeurs.id)).toEqual(['c']);
  expect(lu.illisibles.map(({ ligne }) => ligne.ligne)).toEqual([2, 4, 5]);
});

it('an inventory bears the name of its famille', () => {
  expect(familleOfFile('accueil-social.csv')).toBe('accueil-social');
  expect(() => familleOfFile('copie de mobilite.csv')).toThrowErrorMatchingSnapshot();
});
