import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { readTerritoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { TerritoireError } from '../../../data-pipeline/steps/territoire/read-rows.ts';

/** A copy of content/ whose file `name` has been changed, or removed when `change` gives null. */
function contentWith(name: string, change: (text: string) => string | null): string {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(PATHS.content, 'territoire'), join(content, 'territoire'), { recursive: true });
  const path = join(content, 'territoire', name);
  const text = change(readFileSync(path, 'utf8'));
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  return content;
}

describe('readTerritoire refuses', () => {
  it.each<[string, string, (text: string) => string | null, string]>([
    ['a missing file', 'epci.csv', () => null, 'Le fichier « territoire/epci.csv » est introuvable'],
    [
      'a damaged topology',
      'communes.topojson',
      (text) => text.slice(0, 1000),
      '« territoire/communes.topojson » est abîmé',
    ],
    [
      'an unknown density',
      'communes.csv',
      (text) => text.replace('Rural à habitat dispersé', 'Campagne'),
      'ligne 2 : la colonne « densite » ne peut pas valoir « Campagne »',
    ],
    [
      'an empty latitude',
      'communes.csv',
      (text) => text.replace('50.23696', ''),
      'ligne 2 : la colonne « latitude » ne peut pas valoir «  »',
    ],
    [
      'a row cut short',
      'qpv.csv',
      (text) => `${text}QN05999M\n`,
      '« territoire/qpv.csv » n’est pas un CSV lisible',
    ],
    [
      'an article that the name lacks',
      'communes.csv',
      (text) => text.replace('59001,Abancourt,1', '59001,Abancourt,2'),
      'ligne 2 : la colonne « liaison » ne peut pas valoir « 2 »',
    ],
    [
      'an unknown EPCI',
      'epci.csv',
      (text) => text.replace('200068500', '200068599'),
      'cite « 200068500 », que les autres fichiers ne connaissent pas',
    ],
    [
      'an unknown SCoT',
      'scot.csv',
      (text) => text.replace('scot-du-cambresis', 'scot-autre'),
      'cite « scot-du-cambresis »',
    ],
    [
      'a commune without outline',
      'communes.topojson',
      (text) => text.replace('"id":"59001"', '"id":"59999"'),
      'cite « 59999 »',
    ],
    [
      'a former commune of nowhere',
      'anciennes.csv',
      (text) => text.replace('associee,59545', 'associee,62545'),
      'cite « 62545 »',
    ],
    [
      'a commune twice',
      'communes.csv',
      (text) => `${text}${text.split('\n')[1]}\n`,
      'contient « 59001 » deux fois',
    ],
    [
      'another count of members',
      'epci.csv',
      (text) => text.replace(',8,4,', ',8,5,'),
      'annonce 5 communes pour CC Flandre Lys',
    ],
    ['a station of nowhere', 'gares.csv', (text) => text.replace(',59350,', ',75056,'), 'cite « 75056 »'],
  ])('%s', async (_, name, change, message) => {
    const promise = readTerritoire(contentWith(name, change));
    await expect(promise).rejects.toBeInstanceOf(TerritoireError);
    await expect(promise).rejects.toThrow(message);
  });

  it('reads the copy when nothing has been changed', async () => {
    const { communes } = await readTerritoire(contentWith('qpv.csv', (text) => text));
    expect(communes).toHaveLength(647);
  });
});
