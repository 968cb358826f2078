import { MARQUES, type Famille } from '@model/famille.ts';
import type { FicheFamille } from '@model/fiche-famille.ts';
import type { FicheBesoin } from '../features/reponses/fiche-besoin.ts';
import { toDemarche } from '../features/search/adresses.ts';
import { toFamille } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { TYPES_D_OPERATEUR } from './types-operateur.ts';
import { withNoBreakSpaces } from './typographie.ts';

const RIEN: Omit<FicheBesoin, 'titre'> = {
  href: null,
  resume: null,
  urgence: null,
  aApporter: [],
  cout: null,
  telephone: null,
  enLigne: null,
};

/** A part of a sentence: the page puts the full stop. */
const toPart = (texte: string): string => withNoBreakSpaces(texte).replace(/\.$/, '');

/** By id: what to know before going, for each démarche, operator and famille that the page of answers may be asked. */
export function toFichesBesoins(
  { demarches, operateurs }: Pick<Contexte, 'demarches' | 'operateurs'>,
  fiches: ReadonlyMap<Famille, FicheFamille>,
): Map<string, FicheBesoin> {
  return new Map<string, FicheBesoin>([
    ...[...demarches.values()].map(
      ({ id, titre, resume, urgence, a_apporter, cout, en_ligne }): [string, FicheBesoin] => [
        id,
        {
          ...RIEN,
          titre: withNoBreakSpaces(titre),
          href: toDemarche(id),
          resume: withNoBreakSpaces(resume),
          urgence: urgence && { ...urgence, quand: withNoBreakSpaces(urgence.quand) },
          aApporter: a_apporter.map(toPart),
          cout: cout && toPart(cout),
          enLigne: en_ligne,
        },
      ],
    ),
    ...[...operateurs.values()].map(({ id, nom, familles, telephone, en_ligne }): [string, FicheBesoin] => [
      id,
      {
        ...RIEN,
        titre: nom,
        resume: TYPES_D_OPERATEUR[id] ? null : whoHelps(familles),
        telephone,
        enLigne: en_ligne,
      },
    ]),
    ...[...fiches].map(([famille, { titre, resume, a_apporter, cout }]): [string, FicheBesoin] => [
      famille,
      {
        ...RIEN,
        titre,
        href: toFamille(famille),
        resume: withNoBreakSpaces(resume),
        aApporter: a_apporter.map(toPart),
        cout: toPart(cout),
      },
    ]),
  ]);
}

/** The lieux of the list are not the operator's own offices: said, so that nobody makes a trip for nothing. */
const whoHelps = ([premiere]: readonly Famille[]): string | null =>
  premiere === undefined
    ? null
    : `Les lieux de la liste (${MARQUES[premiere].nomPluriel}) vous aident dans vos démarches avec cet organisme. Ses propres agences n’y figurent pas toujours.`;
