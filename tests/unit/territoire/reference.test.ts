import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { ancienneRows } from '../../../data-pipeline/reference/territory/anciennes.ts';
import { readDecoupage } from '../../../data-pipeline/reference/territory/decoupage.ts';
import { FILES } from '../../../data-pipeline/reference/territory/departement.ts';
import { readEpciAndScot } from '../../../data-pipeline/reference/territory/epci-scot.ts';
import { readGares } from '../../../data-pipeline/reference/territory/gares.ts';
import { readGrilles } from '../../../data-pipeline/reference/territory/grilles.ts';
import { readOutlines } from '../../../data-pipeline/reference/territory/outlines.ts';
import { pairUp, readQpv } from '../../../data-pipeline/reference/territory/qpv.ts';
import {
  cutOutlines,
  simplifyOutlines,
} from '../../../data-pipeline/reference/territory/simplify-outlines.ts';
import { clipLine, readVoiesFerrees } from '../../../data-pipeline/reference/territory/voies-ferrees.ts';
import { ringArea } from '../../../data-pipeline/steps/territoire/planar.ts';
import { decoupage, directoryOf } from './reference-directory.ts';
import { arcUses } from './topology-checks.ts';

/** A square of 0.1° whose west side is at `west`, clockwise as in the reference file. */
const parcel = (code: string, west: number): object => ({
  type: 'Feature',
  properties: { code, nom: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west, 50.1],
        [west + 0.1, 50.1],
        [west + 0.1, 50],
        [west, 50],
      ],
    ],
  },
});
const contours = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const three = contours(parcel('59002', 3.2), parcel('59003', 3.1), parcel('59001', 3));

describe('readDecoupage', () => {
  const { communes, epci, rattachees } = readDecoupage('59');

  it('gives the code of 2026', () => {
    expect(communes).toHaveLength(647);
    expect(epci).toHaveLength(17);
    expect(rattachees).toHaveLength(12);
    expect(communes.find(({ code }) => code === '59006')?.anciensCodes).toEqual(['59070']);
    expect(epci.find(({ siren }) => siren === '245900758')?.membres).toHaveLength(8);
  });

  it('refuses a département that does not exist', () => {
    expect(() => readDecoupage('00')).toThrow('Le code officiel géographique est incomplet ou mal formé');
  });
});

describe('readOutlines and simplifyOutlines', () => {
  it('merge a commune into the one that it joined, wind the rings, and share the border', () => {
    const outlines = readOutlines(directoryOf({ [FILES.contours]: three }), decoupage);
    expect(outlines.map(({ id }) => id)).toEqual(['59001', '59002']);
    const topologie = simplifyOutlines(outlines);
    const [first] = cutOutlines(topologie).values();
    expect(first?.geometry.type).toBe('Polygon');
    expect(ringArea(first?.geometry.coordinates[0] as number[][])).toBeCloseTo(0.02, 5);
    expect(arcUses(topologie).toSorted()).toEqual([1, 1, 2]);
    const polygons = topologie.objects.communes.geometries.filter((part) => part.type === 'Polygon');
    expect(merge(topologie, polygons).coordinates).toHaveLength(1);
  });

  it.each([
    ['a commune without outline', contours(parcel('59001', 3)), 'n’a pas le contour de Voisine (59002)'],
    [
      'an outline of nowhere',
      contours(parcel('59001', 3), parcel('59002', 3.1), parcel('62001', 3.2)),
      '62001 (62001)',
    ],
    ['swapped text', '{"type":"FeatureCollection"}', 'mal formé à l’endroit « features »'],
    ['no JSON', 'code;nom', 'n’est pas du JSON valide'],
  ])('refuse %s', (_, text, message) => {
    expect(() => readOutlines(directoryOf({ [FILES.contours]: text }), decoupage)).toThrow(message);
  });
});

describe('ancienneRows', () => {
  it('keeps what leads elsewhere: another code, or another name', () => {
    expect(ancienneRows(decoupage)).toEqual([
      { code_insee: '59001', nom: 'Vieille', genre: 'deleguee', commune: '59001' },
      { code_insee: '59003', nom: 'Petite', genre: 'deleguee', commune: '59001' },
    ]);
  });

  it('refuses a former code without name', () => {
    const nameless = { ...decoupage, rattachees: [] };
    expect(() => ancienneRows(nameless)).toThrow('Le nom de l’ancienne commune 59003 n’est pas connu');
  });
});

describe('readGrilles', () => {
  const grille = (column: string, ...rows: string[]): string =>
    `\uFEFFinsee_com,lib_com,${column}\n${rows.join('\n')}\n`;
  const files = {
    [FILES.densite]: grille('niveau_densite', '59001,Nouvelle,Bourgs ruraux', '59002,Voisine,Petites villes'),
    [FILES.ruralite]: grille(
      'niveau_ruralite',
      '59001,Nouvelle, Les petites polarités mixtes',
      '59002,Voisine, Hors champ : DOM ou commune urbaine',
    ),
    [FILES.centralite]: grille(
      'niveau_centralite',
      '59001,Nouvelle,Communes non centre',
      '59002,Voisine,Centre local',
    ),
  };

  it('strips the byte order mark and spaces, and empties what the grid does not class', () => {
    expect([...readGrilles(directoryOf(files), decoupage)]).toEqual([
      [
        '59001',
        {
          densite: 'Bourgs ruraux',
          ruralite: 'Les petites polarités mixtes',
          centralite: 'Communes non centre',
        },
      ],
      ['59002', { densite: 'Petites villes', ruralite: '', centralite: 'Centre local' }],
    ]);
  });

  const withoutRuralite = { [FILES.densite]: files[FILES.densite] };
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a missing file', withoutRuralite, `Le fichier de référence « ${FILES.ruralite} » est introuvable`],
    [
      'a missing commune',
      { ...files, [FILES.densite]: grille('niveau_densite', '59001,Nouvelle,Bourgs ruraux') },
      'n’a pas de ligne pour la commune 59002',
    ],
    [
      'a level of no grid',
      { ...files, [FILES.densite]: grille('niveau_densite', '59001,Nouvelle,Village') },
      'ligne 2 : la colonne « niveau_densite »',
    ],
    [
      'a missing column',
      { ...files, [FILES.densite]: grille('densite', '59001,Nouvelle,Bourgs ruraux') },
      'la colonne « niveau_densite » manque',
    ],
    [
      'a row cut short',
      { ...files, [FILES.densite]: grille('niveau_densite', '59001') },
      'n’est pas un CSV lisible',
    ],
    ['an empty file', { ...files, [FILES.densite]: '' }, 'est vide'],
    [
      'windows-1252',
      {
        ...files,
        [FILES.densite]: Buffer.from(
          grille('niveau_densite', '59001,Hélesmes,Bourgs ruraux').slice(1),
          'latin1',
        ),
      },
      'n’est pas enregistré en UTF-8',
    ],
  ])('refuses %s', (_name, broken, message) => {
    expect(() => readGrilles(directoryOf(broken), decoupage)).toThrow(message);
  });
});

describe('readEpciAndScot', () => {
  const table = (row: string): string =>
    `scot,epci_siren,epci_nom_cog2026,nb_communes,nb_communes_59,source_url,source_date,statut,remarque\n${row}\n`;
  const read = (row: string): ReturnType<typeof readEpciAndScot> =>
    readEpciAndScot(directoryOf({ [FILES.scot]: table(row) }), decoupage);
  const good =
    'SCoT Grand Douaisis (ex Douaisis),200000001,CC des Trois,3,2,https://a.fr/1 ; https://a.fr/2,,a_verifier,vu';

  it('counts the members, keeps the first address, and says who is elsewhere', () => {
    const { epci, scot } = read(good);
    expect(epci).toEqual([
      {
        siren: '200000001',
        nom: 'CC des Trois',
        scot: 'scot-grand-douaisis',
        nb_communes: 3,
        nb_communes_departement: 2,
        remarque: 'Sur ses 3 communes, 2 sont dans le département ; l’autre (Aisne) ne figure pas ici.',
      },
    ]);
    expect(scot).toEqual([
      expect.objectContaining({
        slug: 'scot-grand-douaisis',
        nom: 'SCoT Grand Douaisis',
        statut: 'a-verifier',
        source_url: 'https://a.fr/1',
        source_date: 'inconnue',
      }),
    ]);
  });

  it.each([
    [
      'another count',
      good.replace('3,2', '3,3'),
      'compte 3 communes sur 3 pour CC des Trois ; le code officiel en compte 2 sur 3',
    ],
    ['an unknown EPCI', good.replace('200000001', '200000009'), 'ne donne pas le SCoT de CC des Trois'],
    ['two rows for one', `${good}\n${good}`, 'contient 2 lignes pour 1 intercommunalités'],
    [
      'an unknown SCoT',
      good.replace('Grand Douaisis', 'Nouveau'),
      'nomme un SCoT sans adresse ou inconnu : « scot-nouveau »',
    ],
    ['another status', good.replace('a_verifier', 'peut-être'), 'la colonne « statut »'],
  ])('refuses %s', (_, row, message) => {
    expect(() => read(row)).toThrow(message);
  });
});

describe('quartiers prioritaires', () => {
  const fields = {
    insee_com: '59001',
    code_qp: 'QN05967M, QN05968M',
    lib_qp: 'Attargette - Chanzy,  Bizet -\n Briqueterie',
  };

  it('pairs codes with names; a hyphen belongs to the name', () => {
    expect(pairUp(fields)).toEqual([
      { code: 'QN05967M', nom: 'Attargette - Chanzy' },
      { code: 'QN05968M', nom: 'Bizet - Briqueterie' },
    ]);
  });

  it.each([
    [
      'a comma inside a name',
      { ...fields, lib_qp: 'Un, deux, trois' },
      '2 codes (« QN05967M, QN05968M ») pour 3 noms',
    ],
    ['a code of another form', { ...fields, code_qp: 'QP059067, QN05968M' }, 'QP059067'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => pairUp(broken)).toThrow(message);
  });

  const collection = (...properties: object[]): string =>
    directoryOf({
      [FILES.qpv]: JSON.stringify({ features: properties.map((one) => ({ properties: one })) }),
    });
  const nouvelle = {
    insee_com: '59001',
    lib_com: 'Nouvelle; Voisine',
    code_qp: 'QN05901M',
    lib_qp: 'Centre',
  };
  const voisine = { ...nouvelle, insee_com: '59002' };

  it('joins the communes of one quartier', () => {
    expect(readQpv(collection(voisine, nouvelle), decoupage)).toEqual([
      { code: 'QN05901M', nom: 'Centre', communes: '59001|59002' },
    ]);
  });

  it.each([
    [
      'two names for one code',
      [nouvelle, { ...voisine, lib_qp: 'Nord' }],
      'a deux noms, « Centre » et « Nord »',
    ],
    ['a commune of elsewhere', [{ ...nouvelle, insee_com: '62001' }], 'la commune 62001'],
    [
      'a code that is not that of the name',
      [{ ...nouvelle, lib_com: 'Autre' }],
      'la commune 59001 (« Autre »)',
    ],
  ])('refuses %s', (_, properties, message) => {
    expect(() => readQpv(collection(...properties), decoupage)).toThrow(message);
  });
});

describe('readGares', () => {
  const header = 'code_uic;libelle;fret;voyageurs;code_ligne;commune;x_wgs84;y_wgs84';
  const read = (...rows: string[]): ReturnType<typeof readGares> => {
    const directory = directoryOf({
      [FILES.contours]: three,
      [FILES.gares]: `${[header, ...rows].join('\n')}\n`,
    });
    return readGares(directory, decoupage, readOutlines(directory, decoupage));
  };

  it('keeps passenger stations, one row each, at the most central of their points', () => {
    const rows = [
      '87000002;Halte;N;O;001;VOISINE;3.25;50.05',
      '87000001;Gare;O;O;003;NOUVELLE;3.05000;50.05',
      '87000001;Gare;O;O;002;NOUVELLE;3.05010;50.05',
      '87000001;Gare;O;O;001;NOUVELLE;3.05100;50.05',
      '87000003;Triage;O;N;001;NOUVELLE;3.05;50.05',
    ];
    expect(read(...rows)).toEqual([
      { code_uic: '87000001', nom: 'Gare', code_insee: '59001', latitude: 50.05, longitude: 3.0501 },
      { code_uic: '87000002', nom: 'Halte', code_insee: '59002', latitude: 50.05, longitude: 3.25 },
    ]);
    expect(read(...rows.toReversed())).toEqual(read(...rows));
  });

  it('keeps the row whose commune bears the name of the station', () => {
    const [gare] = read(
      '87000001;Voisine;N;O;001;NOUVELLE;3.05;50.05',
      '87000001;Voisine;N;O;002;VOISINE;3.25;50.05',
    );
    expect(gare).toMatchObject({ code_insee: '59002', longitude: 3.25 });
  });

  it('believes the named commune within the error of the outlines, the outline beyond', () => {
    const [near, far] = read(
      '87000001;Gare;N;O;001;VOISINE;3.1995;50.05',
      '87000002;Gare;N;O;001;VOISINE;3.15;50.05',
    );
    expect(near?.code_insee).toBe('59002');
    expect(far?.code_insee).toBe('59001');
  });

  it('refuses a station outside, and swapped or missing coordinates', () => {
    expect(() => read('87000001;Gare;N;O;001;LENS;2.8;50.4')).toThrow(
      'n’est dans aucune commune du département',
    );
    expect(() => read('87000001;Gare;N;O;001;VOISINE;50.05;3.25')).toThrow(
      'n’est dans aucune commune du département',
    );
    expect(() => read('87000001;Gare;N;O;001;VOISINE;;50.05')).toThrow('ligne 2 : la colonne « x_wgs84 »');
  });
});

describe('railway lines', () => {
  it.each<[string, [number, number][], [number, number][][]]>([
    [
      'all inside',
      [
        [3, 50],
        [3.1, 50],
      ],
      [
        [
          [3, 50],
          [3.1, 50],
        ],
      ],
    ],
    [
      'all outside',
      [
        [5, 50],
        [5.1, 50],
      ],
      [],
    ],
    [
      'leaving',
      [
        [3, 50],
        [5, 50],
        [6, 50],
      ],
      [
        [
          [3, 50],
          [5, 50],
        ],
      ],
    ],
    [
      'leaving and coming back',
      [
        [3, 50],
        [5, 50],
        [5, 51],
        [3, 50.1],
      ],
      [
        [
          [3, 50],
          [5, 50],
        ],
        [
          [5, 51],
          [3, 50.1],
        ],
      ],
    ],
  ])('are cut: %s', (_, line, runs) => {
    expect(clipLine(line, [3, 50, 3.2, 50.2])).toEqual(runs);
  });

  const line = (coordinates: number[][], classement = 'En service'): object => ({
    properties: { classement },
    geometry: { type: 'LineString', coordinates },
  });
  const read = (...features: object[]): ReturnType<typeof readVoiesFerrees> =>
    readVoiesFerrees(directoryOf({ [FILES.voiesFerrees]: JSON.stringify({ features }) }), [3, 50, 3.2, 50.2]);

  it('are stitched end to end; those out of service are left out', () => {
    const voies = read(
      line([
        [3, 50],
        [3.1, 50],
      ]),
      line([
        [3.1, 50],
        [3.2, 50.1],
      ]),
      line(
        [
          [3, 50.2],
          [3.2, 50.2],
        ],
        'Non exploité',
      ),
    );
    expect(voies.objects.voies_ferrees.arcs).toHaveLength(1);
  });

  it('refuse a file without a line here', () => {
    expect(() =>
      read(
        line([
          [5, 50],
          [5.1, 50],
        ]),
      ),
    ).toThrow('n’a aucune voie dans le département');
  });
});
