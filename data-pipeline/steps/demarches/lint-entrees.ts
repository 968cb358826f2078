import { entreGuillemets } from '../../feeds/inventaire/phrases.ts';
import { URGENCES } from '../../model/demarche.ts';
import { FICHIER_OPERATEURS, fichierOf, keyOf, type Dictionnaire } from './termes.ts';

type Entrees = Pick<Dictionnaire, 'demarches' | 'operateurs'>;

/** Operators that a démarche names exist, and nothing is named twice in its lists. */
export function lintReferences({ demarches, operateurs }: Entrees): string[] {
  const connus = new Set(operateurs.map(({ id }) => id));
  return [
    ...demarches.flatMap(({ id, familles, operateurs: cites }) => [
      ...cites
        .filter((cite) => !connus.has(cite))
        .map(
          (cite) =>
            `${fichierOf(id)}, operateurs : ${entreGuillemets(cite)} n’est pas dans ${FICHIER_OPERATEURS}.`,
        ),
      ...repeated([...familles, ...cites]).map(
        (cite) => `${fichierOf(id)} : ${entreGuillemets(cite)} est cité deux fois.`,
      ),
    ]),
    ...operateurs.flatMap(({ id, familles }) =>
      repeated(familles).map(
        (cite) => `${FICHIER_OPERATEURS}, ${id} : ${entreGuillemets(cite)} est cité deux fois.`,
      ),
    ),
  ];
}

/** Ids and titles are unique; a démarche and an operator never share an id, as the search keeps both in one list. */
export const lintUnicity = ({ demarches, operateurs }: Entrees): string[] => [
  ...repeated([...demarches, ...operateurs].map(({ id }) => id)).map(
    (id) => `L’identifiant ${entreGuillemets(id)} sert à deux entrées.`,
  ),
  ...repeated(demarches.map(({ titre }) => keyOf(titre))).map(
    (cle) => `Deux démarches ont le même titre (${cle}).`,
  ),
  ...repeated(demarches.map(({ titre_court }) => keyOf(titre_court))).map(
    (cle) => `Deux démarches ont le même titre court (${cle}).`,
  ),
  ...repeated(operateurs.map(({ nom }) => keyOf(nom))).map(
    (cle) => `Deux opérateurs ont le même nom (${cle}).`,
  ),
];

/** An emergency number bears the name it goes by, so that no page sends a person to another service. */
export const lintUrgences = ({ demarches }: Pick<Entrees, 'demarches'>): string[] =>
  demarches.flatMap(({ id, urgence }) =>
    urgence === null || urgence.nom === URGENCES[urgence.numero]
      ? []
      : [
          `${fichierOf(id)}, urgence : le ${urgence.numero} s’appelle ${entreGuillemets(URGENCES[urgence.numero])}.`,
        ],
  );

/** France services answers for its partners, and is not promised for the others. */
export const lintPartenaires = ({ operateurs }: Pick<Entrees, 'operateurs'>): string[] =>
  operateurs
    .filter(
      ({ familles, partenaire_france_services }) =>
        partenaire_france_services !== familles.includes('france-services'),
    )
    .map(({ id, partenaire_france_services }) =>
      partenaire_france_services
        ? `${FICHIER_OPERATEURS}, ${id} : un partenaire de France services doit avoir cette famille.`
        : `${FICHIER_OPERATEURS}, ${id} : la famille france-services est pour les partenaires de France services.`,
    );

const repeated = (valeurs: readonly string[]): string[] => [
  ...new Set(valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang)),
];
