import { describe, expect, it } from 'vitest';
import { isGenericEmail } from '../../../data-pipeline/reference/inventaires/regles/courriel.ts';
import { toSiret } from '../../../data-pipeline/reference/inventaires/regles/siret.ts';
import { toE164 } from '../../../data-pipeline/reference/inventaires/regles/telephone.ts';
import { firstUrl } from '../../../data-pipeline/reference/inventaires/regles/url.ts';

describe('toE164', () => {
  it.each([
    ['03 59 73 41 80', '+33359734180'],
    ['03.27.67.50.81', '+33327675081'],
    ['06 77 62 00 42', '+33677620042'],
    ['3939', ''],
    ['', ''],
    ['03 59 73 41', ''],
  ])('%s -> %s', (ecrit, attendu) => {
    expect(toE164(ecrit)).toBe(attendu);
  });
});

describe('toSiret', () => {
  it.each([
    ['a float of a spreadsheet', '26590043100015.0', '26590043100015'],
    ['La Poste, multiple of five', '35600000025365.0', '35600000025365'],
    ['La Poste, Luhn', '35600000000048.0', '35600000000048'],
    ['fifteen digits', '265905075000053.0', ''],
    ['a SIREN only', '783864259.0', ''],
    ['fails Luhn', '43246865000006.0', ''],
    ['nothing', '', ''],
  ])('%s', (_, ecrit, attendu) => {
    expect(toSiret(ecrit)).toBe(attendu);
  });
});

describe('firstUrl', () => {
  it.each([
    ['https://a.fr/x ; https://b.fr/y', 'https://a.fr/x'],
    ['centres-vaccination.csv (jeu ouvert) ; http://b.fr/y/', 'http://b.fr/y/'],
    ['centres-vaccination.csv (jeu ouvert, 2021-11)', ''],
    ['https://a.fr/sur-le-terrain/ (portrait ; adresse retirée)', 'https://a.fr/sur-le-terrain/'],
    [
      'http://a.info/spip/article.php3_id_article=1744.html (reprise)',
      'http://a.info/spip/article.php3_id_article=1744.html',
    ],
    ['', ''],
  ])('%s', (texte, attendu) => {
    expect(firstUrl(texte)).toBe(attendu);
  });
});

describe('isGenericEmail', () => {
  it.each([
    ['avesnois.franceservices@lenord.fr', 'Bus France services de l’Avesnois'],
    ['mfs@pecquencourt.fr', 'France services Pecquencourt'],
    ['mfsabscon@laposte.net', 'France services Abscon'],
    ['efs.gouzeaucourt@gmail.com', 'France services de Gouzeaucourt'],
    ['en.mds@ville-roubaix.fr', 'France services Mairie de Roubaix'],
    ['fslandrecies@cc-paysdemormal.fr', 'France services Landrecies'],
    ['ccas-bd@wanadoo.fr', 'France services de Bray-Dunes'],
    ['maisonducitoyen@ville-valenciennes.fr', 'France services de Valenciennes – Maison du Citoyen'],
    ['maison.france.services@mairie-sinlenoble.fr', 'France services de Sin-le-Noble'],
    ['accueil-social@ville-seclin.fr', 'France services Mairie de Seclin'],
    ['contact@interfaces-nord.fr', 'Interfaces'],
    ['st-andre-lez-lille@france-services.gouv.fr', 'France services de Saint-André-lez-Lille'],
    ['anor@exemple.fr', 'France services La Poste d’Anor'],
  ])('%s is published', (courriel, nom) => {
    expect(isGenericEmail(courriel, [nom])).toBe(true);
  });

  it.each([
    ['e.exemple@arleux.com', 'France services Arleux'],
    ['prenom.nom@arleux.com', 'France services Arleux'],
    ['pnom@arleux.com', 'France services Arleux'],
    ['', 'France services Arleux'],
  ])('%s is not', (courriel, nom) => {
    expect(isGenericEmail(courriel, [nom])).toBe(false);
  });
});
