import type { Cog } from '../cog.ts';
import { readCsv } from '../../territory/read-files.ts';
import { ReferenceFault } from '../../territory/reference-fault.ts';
import { textColumns } from '../text-columns.ts';
import { emptyResultat, toArret, toLigne, type Ligne, type Resultat } from '../resultat.ts';
import { strictStatut } from '../regles/statut.ts';
import { firstUrl } from '../regles/url.ts';
import { tidySpaces } from '../texte.ts';

export const SOURCE = 'itinerances';
const FICHIER = 'itinerances/itinerances.csv';
const COLONNES = [
  'bus',
  'commune',
  'code_insee',
  'lieu',
  'recurrence_verbatim',
  'proposition_rrule',
  'horaires',
  'source_url',
  'source_date',
  'statut',
  'remarque',
] as const;

/** Name of the travelling service in the reference -> id of its lieu and what stands in the ids of its stops. */
const SERVICES: readonly { motif: RegExp; lieu: string; numero: string }[] = [
  { motif: /Avesnois/, lieu: 'fs-345', numero: '345' },
  { motif: /Douaisis/, lieu: 'fs-1029', numero: '1029' },
  { motif: /Cambrésis/, lieu: 'fs-1785', numero: '1785' },
  { motif: /Flandres/, lieu: 'fs-2079', numero: '2079' },
  { motif: /Pays lillois/, lieu: 'fs-2785', numero: '2785' },
  { motif: /CC Flandre Lys/, lieu: 'mn-flandre-lys-itinerant', numero: 'flandre-lys' },
];

/** The counsellors who travel have no row of their own: this one is written from what their stops say. */
const FLANDRE_LYS: Partial<Ligne> = {
  id: 'mn-flandre-lys-itinerant',
  nom: 'Conseillers numériques itinérants de Flandre Lys',
  presentation_resume:
    'Ils viennent dans les huit communes de Flandre Lys, dont quatre sont dans le Nord, à la médiathèque, à la mairie, au centre social ou au CCAS.',
  source: SOURCE,
  itinerance: 'Itinérant',
  dispositif_programmes_nationaux: 'Conseillers numériques',
  type: 'espace-numerique',
  rendez_vous: 'inconnu',
  remarque: 'Sans lieu fixe. En 2023, deux demi-journées par semaine ; jours inconnus.',
};
const BASE_FLANDRE_LYS = '59268';

/** The stops of the services that travel, and the one travelling lieu that no other file holds. */
export function importItinerances(dossier: string, cog: Cog): Resultat {
  const rows = readCsv(dossier, FICHIER, textColumns(COLONNES));
  const resultat = emptyResultat(SOURCE, rows.length);
  for (const row of rows) {
    const commune = cog.byCode(row.code_insee);
    const service = SERVICES.find(({ motif }) => motif.test(row.bus));
    if (!commune || !service) {
      resultat.ecartes.push({
        source: SOURCE,
        identifiant: row.code_insee,
        nom: row.bus,
        commune: row.commune,
        genre: commune ? 'bus' : 'commune',
        colonne: commune ? 'bus' : 'code_insee',
        valeur: commune ? row.bus : row.code_insee,
        motif: commune
          ? 'le bus n’est pas dans la liste France services.'
          : 'le code de la commune n’existe pas dans le département.',
      });
      continue;
    }
    const date_maj = row.source_date === '' ? 'inconnue' : row.source_date;
    const source_url = firstUrl(row.source_url);
    const { statut, remarque } = row;
    const arret = toArret({
      id: `it-${service.numero}-${commune.code}`,
      lieu: service.lieu,
      commune: commune.nom,
      code_insee: commune.code,
      endroit: tidySpaces(row.lieu),
      regle: row.proposition_rrule,
      horaires: row.horaires,
      dit_par_la_source: tidySpaces(row.recurrence_verbatim),
      source: SOURCE,
      source_url,
      date_maj,
      statut: strictStatut({ statut, date_maj, source_url, remarque }),
    });
    resultat.arrets.push(arret);
    if (arret.lieu === FLANDRE_LYS.id && commune.code === BASE_FLANDRE_LYS) {
      const { commune: nom, code_insee } = arret;
      resultat.lignes.push({
        fichier: 'mediation-numerique',
        ligne: toLigne({
          ...FLANDRE_LYS,
          commune: nom,
          code_insee,
          code_postal: commune.codesPostaux.length === 1 ? (commune.codesPostaux[0] ?? '') : '',
          source_url,
          date_maj,
          statut: arret.statut,
        }),
      });
      resultat.ajoutes += 1;
    }
  }
  if (resultat.arrets.some(({ lieu }) => lieu === FLANDRE_LYS.id) && resultat.ajoutes !== 1) {
    throw new ReferenceFault(
      `Le fichier de référence « ${FICHIER} » ne donne plus la commune de base des conseillers de Flandre Lys.`,
    );
  }
  return resultat;
}
