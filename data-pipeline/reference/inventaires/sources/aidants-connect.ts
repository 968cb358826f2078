import { TYPES_LIEU } from '../../../model/type-lieu.ts';
import { readCsv } from '../../territory/read-files.ts';
import type { Cog } from '../cog.ts';
import { splitAdresse } from '../regles/adresse.ts';
import { REVUS } from '../regles/aidants-connect-revus.ts';
import { findCommune } from '../regles/commune.ts';
import { tidyNom } from '../regles/nom.ts';
import { findPublic } from '../regles/public-aidants-connect.ts';
import { toSiret } from '../regles/siret.ts';
import { findType } from '../regles/type-aidants-connect.ts';
import {
  emptyResultat,
  toCorrections,
  toEcarte,
  toLigne,
  type Correction,
  type Ecarte,
  type Ligne,
  type Resultat,
} from '../resultat.ts';
import { textColumns } from '../text-columns.ts';
import { joinParts, tidySpaces } from '../texte.ts';

const SOURCE = 'aidants-connect';
const FICHIER = 'accueil-social/aidants-connect-59.csv';
/** Month of the published list. */
const DATE = '2024-02';
const COLONNES = [
  'Name',
  'ID',
  'Is Active',
  'City Insee Code',
  'Address',
  'Zip Code',
  'Siret',
  'France Services Label',
  'City',
] as const;
type Row = Record<(typeof COLONNES)[number], string>;

/** The structures habilitated « Aidants Connect » in the département; the pipeline merges them with the other lists. */
export function importAidantsConnect(dossier: string, cog: Cog, departement: string): Resultat {
  const rows = readCsv(dossier, FICHIER, textColumns(COLONNES));
  const resultat = emptyResultat(SOURCE, rows.length);
  for (const row of rows) {
    const rendu = importRow(row, cog, departement);
    if ('ecarte' in rendu) {
      resultat.ecartes.push(rendu.ecarte);
      continue;
    }
    const famille = TYPES_LIEU[rendu.type].famille;
    resultat.corrections.push(...rendu.corrections);
    resultat.lignes.push({
      fichier: famille === 'france-services' ? 'mediation-numerique' : famille,
      ligne: rendu.ligne,
    });
  }
  return resultat;
}

type Rendu = { ecarte: Ecarte } | { ligne: Ligne; type: keyof typeof TYPES_LIEU; corrections: Correction[] };

function importRow(row: Row, cog: Cog, departement: string): Rendu {
  const siret = row.Siret.replace(/\.0$/, '');
  const prouvee =
    row['Is Active'] === 'true'
      ? findCommune(cog, departement, {
          nom: row.Name,
          adresse: row.Address,
          code_insee: row['City Insee Code'],
          code_postal: row['Zip Code'],
          ville: row.City,
          siret,
        })
      : {
          genre: 'ferme',
          colonne: 'Is Active',
          valeur: row['Is Active'],
          motif: 'la structure n’est plus habilitée.',
        };
  if ('motif' in prouvee) {
    return {
      ecarte: toEcarte({
        source: SOURCE,
        identifiant: row.ID,
        nom: tidySpaces(row.Name),
        commune: row.City,
        ...prouvee,
      }),
    };
  }
  const { commune, associee, code_postal, preuve } = prouvee;
  const id = `ac-${row.ID}`;
  const revu = REVUS[row.ID] ?? {};
  const { type, regle } = findType({ id: row.ID, nom: row.Name, siret });
  const nom = revu.nom ?? tidyNom(row.Name, commune);
  const lue = splitAdresse(row.Address, [
    row.Name,
    nom,
    row.City,
    commune.nom,
    associee,
    `Mairie de ${commune.nom}`,
  ]);
  const adresse = revu.adresse ?? lue.adresse;
  const complement = revu.complement_adresse ?? lue.complement_adresse;
  const pivot = toSiret(row.Siret);
  const { publics, remarque } = findPublic(row.Name);
  const changes: [string, string, string][] = [
    [`commune : ${preuve}`, row['City Insee Code'], commune.code],
    ['code postal : celui de la commune, ou vide', row['Zip Code'], code_postal],
    ['SIRET invalide retiré', siret, pivot],
    ['nom mis en forme', row.Name, nom],
    ['adresse mise en forme', row.Address, joinParts([adresse, complement], ' | ')],
    ['type', '', `${type} (${regle})`],
  ];
  return {
    type,
    corrections: toCorrections(id, changes),
    ligne: toLigne({
      id,
      pivot,
      nom,
      commune: commune.nom,
      code_postal,
      code_insee: commune.code,
      adresse,
      complement_adresse: joinParts([complement, associee], ', '),
      source: SOURCE,
      itinerance: 'Fixe',
      date_maj: DATE,
      services: 'Aide aux démarches administratives',
      publics_specifiquement_adresses: publics,
      dispositif_programmes_nationaux:
        type === 'france-services' ? 'Aidants Connect|France Services' : 'Aidants Connect',
      type,
      rendez_vous: 'inconnu',
      remarque: joinParts([remarque, revu.remarque ?? ''], ' '),
      statut: revu.statut ?? 'confirme',
    }),
  };
}
