import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import type { Avertissement, Rejet } from '../model/rapport.ts';
import { indexCommunes } from './commune-index.ts';
import { constatOfFiche, type Fiche } from './fiche.ts';
import { FICHIER_ECARTES, type Contenu, type RangeeEcartee } from './read-content.ts';
import type { CommuneFaits } from './read-territoire.ts';
import { validateInventaire } from './validate.ts';

/** All inventories judged, and the rows that an import had already set aside. */
export function validateContent(
  { configuration, sources, inventaires, ecartes }: Contenu,
  communes: readonly CommuneFaits[],
): { fiches: Fiche[]; rejets: Rejet[]; avertissements: Avertissement[] } {
  const connues = new Set(sources.map(({ id }) => id));
  const index = indexCommunes(communes);
  const validations = inventaires.map(({ famille, lu }) =>
    validateInventaire(lu, {
      famille,
      communes: index,
      sources: connues,
      dateReference: configuration.date_reference,
    }),
  );
  const { uniques, doublons } = splitClashingIds(validations.flatMap(({ fiches }) => fiches));
  const retenues = new Set(uniques.map(({ fichier, ligne }) => `${fichier} ${ligne}`));
  return {
    fiches: uniques,
    rejets: [
      ...validations.flatMap(({ rejets }) => rejets),
      ...doublons,
      ...ecartes.map((ecarte) => toRejet(ecarte, connues)),
    ],
    avertissements: validations
      .flatMap(({ avertissements }) => avertissements)
      .filter(({ fichier, ligne, genre }) => genre === 'fichier' || retenues.has(`${fichier} ${ligne}`)),
  };
}

/** One id in two inventories is one lieu, unless the two rows cannot be: then the second is refused. */
function splitClashingIds(fiches: readonly Fiche[]): { uniques: Fiche[]; doublons: Rejet[] } {
  const premieres = new Map<string, Fiche>();
  const uniques: Fiche[] = [];
  const doublons: Rejet[] = [];
  for (const fiche of fiches) {
    const premiere = premieres.get(fiche.id) ?? fiche;
    premieres.set(fiche.id, premiere);
    const memeLieu =
      premiere.communeFaits.code_insee === fiche.communeFaits.code_insee &&
      premiere.itinerant === fiche.itinerant;
    if (memeLieu) uniques.push(fiche);
    else
      doublons.push(
        constatOfFiche(fiche, {
          genre: 'doublon',
          colonne: 'id',
          valeur: fiche.id,
          motif: `l’identifiant ${entreGuillemets(fiche.id)} est déjà celui d’un autre lieu (${premiere.fichier}, ligne ${premiere.ligne}).`,
        }),
      );
  }
  return { uniques, doublons };
}

function toRejet({ ligne, valeurs, faute }: RangeeEcartee, connues: ReadonlySet<string>): Rejet {
  const { source, identifiant, nom, commune, genre, colonne, valeur, motif } = valeurs;
  const lieu = [nom, commune].filter((texte) => texte !== '').join(', ');
  return {
    fichier: FICHIER_ECARTES,
    source: connues.has(source) ? source : 'inconnue',
    ligne,
    identifiant,
    genre: genre || 'ecarte',
    colonne,
    valeur,
    motif: faute ?? (lieu === '' ? motif : `${lieu} : ${motif}`),
  };
}

/** The source of every row that was read, as rejects and lieux name it. */
export function sourcesOfRows({ sources, inventaires, ecartes, itinerances }: Contenu): string[] {
  const connues = new Set(sources.map(({ id }) => id));
  const lues = [
    ...inventaires.flatMap(({ lu }) => [...lu.lignes, ...lu.illisibles.map(({ ligne }) => ligne)]),
    ...ecartes,
    ...itinerances,
  ];
  return lues.map(({ valeurs }) => (connues.has(valeurs.source.trim()) ? valeurs.source.trim() : 'inconnue'));
}
