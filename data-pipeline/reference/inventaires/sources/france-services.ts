import { readCsv } from '../../territory/read-files.ts';
import type { Cog } from '../cog.ts';
import { splitAdresse, tidyComplement } from '../regles/adresse.ts';
import { postalCodeIn } from '../regles/commune.ts';
import { isGenericEmail } from '../regles/courriel.ts';
import { toOpeningHours } from '../regles/horaires.ts';
import { tidyNom } from '../regles/nom.ts';
import { readRendezVous } from '../regles/rendez-vous.ts';
import { toE164 } from '../regles/telephone.ts';
import { emptyResultat, toCorrections, toLigne, type Resultat } from '../resultat.ts';
import { textColumns } from '../text-columns.ts';
import { joinParts } from '../texte.ts';

const SOURCE = 'france-services-anct';
const FICHIER = 'france-services/liste-fs-20240801-59.csv';
/** Edition of the list: every row is as old as it. */
const DATE = '2024-08-01';
const JOURS = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi'] as const;
const rowSchema = textColumns([
  'id_fs',
  'lib_fs',
  'adresse',
  'complement_adresse',
  'insee_com',
  'code_postal',
  'latitude',
  'longitude',
  'mail',
  'telephone',
  ...JOURS,
  'prise_rdv',
  'commentaire',
  'format_fs',
  'labellisation_fs',
]);

const REMARQUE_BUS = 'Adresse de rattachement : le bus n’y reçoit pas.';

/** `Espace labellisé 01/09/2020` -> `Labellisé France services en 2020.` */
const toResume = (labellisation: string): string => {
  const annee = /\d{2}\/\d{2}\/(\d{4})/.exec(labellisation)?.[1];
  return annee === undefined ? '' : `Labellisé France services en ${annee}.`;
};

/** The national list of France services, rows of the département: fixed places and buses. */
export function importFranceServices(dossier: string, cog: Cog): Resultat {
  const rows = readCsv(dossier, FICHIER, rowSchema);
  const resultat = emptyResultat(SOURCE, rows.length);
  for (const row of rows) {
    const commune = cog.byCode(row.insee_com);
    if (!commune) {
      resultat.ecartes.push({
        source: SOURCE,
        identifiant: row.id_fs,
        nom: row.lib_fs,
        commune: '',
        genre: 'commune',
        colonne: 'insee_com',
        valeur: row.insee_com,
        motif: 'le code de la commune n’existe pas dans le département.',
      });
      continue;
    }
    const id = `fs-${row.id_fs}`;
    const bus = row.format_fs.startsWith('Bus');
    const nom = tidyNom(row.lib_fs, commune);
    const { rendez_vous, rendez_vous_note, prise_rdv, remarque } = readRendezVous(
      row.prise_rdv,
      row.commentaire,
    );
    const { adresse, complement_adresse } = splitAdresse(row.adresse, []);
    const code_postal = postalCodeIn(commune, row.code_postal);
    const courriel = row.mail.trim();
    const publiable = isGenericEmail(courriel, [nom, commune.nom]);
    const courriels = publiable ? courriel : '';
    const changes: [string, string, string][] = [
      ['courriel nominatif retiré', courriel, courriels],
      ['code postal : celui de la commune, ou vide', row.code_postal, code_postal],
    ];
    resultat.corrections.push(...toCorrections(id, changes));
    const acces = bus || rendez_vous === 'obligatoire' ? ['Téléphoner'] : ['Se présenter', 'Téléphoner'];
    resultat.lignes.push({
      fichier: 'france-services',
      ligne: toLigne({
        id,
        nom,
        commune: commune.nom,
        code_postal,
        code_insee: commune.code,
        adresse,
        complement_adresse: joinParts([tidyComplement(row.complement_adresse), complement_adresse], ', '),
        latitude: row.latitude,
        longitude: row.longitude,
        telephone: toE164(row.telephone),
        courriels,
        horaires: toOpeningHours(JOURS.map((jour) => row[jour])),
        presentation_resume: toResume(row.labellisation_fs),
        source: SOURCE,
        itinerance: bus ? 'Itinérant' : 'Fixe',
        date_maj: DATE,
        services: 'Aide aux démarches administratives',
        frais_a_charge: 'Gratuit',
        dispositif_programmes_nationaux: 'France Services',
        modalites_acces: acces.join('|'),
        prise_rdv,
        type: bus ? 'bus-france-services' : 'france-services',
        rendez_vous,
        rendez_vous_note,
        remarque: joinParts([bus ? REMARQUE_BUS : '', remarque], ' '),
        statut: 'confirme',
      }),
    });
  }
  return resultat;
}
