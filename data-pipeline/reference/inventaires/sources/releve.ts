import { TYPES_LIEU, type TypeLieu } from '../../../model/type-lieu.ts';
import { readCsv } from '../../territory/read-files.ts';
import type { Cog, CommuneCog } from '../cog.ts';
import { splitAdresse } from '../regles/adresse.ts';
import { postalCodeIn } from '../regles/commune.ts';
import { strictStatut } from '../regles/statut.ts';
import { toE164 } from '../regles/telephone.ts';
import { firstUrl } from '../regles/url.ts';
import { emptyResultat, toEcarte, toLigne, type Ligne, type Resultat } from '../resultat.ts';
import { textColumns } from '../text-columns.ts';
import { tidySpaces } from '../texte.ts';

const COLONNES = [
  'nom',
  'type',
  'adresse',
  'code_postal',
  'commune',
  'code_insee',
  'telephone',
  'horaires',
  'site_web',
  'source_url',
  'source_date',
  'statut',
  'remarque',
] as const;
type RowReleve = Record<(typeof COLONNES)[number], string>;

/** How one of the four hand-gathered inventories, all with the same columns, becomes rows of ours. */
export interface Releve {
  source: string;
  fichiers: readonly string[];
  /** Word of the reference -> type, and the prefix of its ids. */
  types: Readonly<Record<string, { type: TypeLieu; prefixe: string }>>;
  /** What follows the prefix in the id, a slug. */
  toIdSlug: (row: RowReleve, commune: CommuneCog) => string;
  toNom: (nom: string, commune: CommuneCog) => string;
  /** Facts that the reference tells in its remark, written for the public, by id. They win over the columns. */
  faits: Readonly<Record<string, Partial<Ligne>>>;
}

interface Refus {
  genre: string;
  colonne: string;
  valeur: string;
  motif: string;
}

/** Rows that the reference itself says are not an open place. */
function refuseNotOpen({ type, remarque }: RowReleve): Refus | undefined {
  const refus = { genre: 'pas-ouvert', colonne: 'type', valeur: type };
  if (type === 'projet' || /^projet\b/i.test(remarque))
    return { ...refus, motif: 'projet, aucune page n’atteste l’ouverture.' };
  return /r[ée]ouverture/i.test(remarque)
    ? { ...refus, motif: 'fermé pour travaux, aucune page n’atteste la réouverture.' }
    : undefined;
}

const REFUS_COMMUNE = 'le code de la commune n’existe pas dans le département.';

/** @throws ReferenceFault when a file is missing or unreadable. */
export function importReleve(dossier: string, cog: Cog, releve: Releve): Resultat {
  const rows = releve.fichiers.flatMap((fichier) => readCsv(dossier, fichier, textColumns(COLONNES)));
  const resultat = emptyResultat(releve.source, rows.length);
  for (const row of rows) {
    const refuse = (refus: Refus): void => {
      const { nom, commune } = row;
      resultat.ecartes.push(
        toEcarte({ source: releve.source, identifiant: nom, nom: tidySpaces(nom), commune, ...refus }),
      );
    };
    const commune = cog.byCode(row.code_insee);
    const known = releve.types[row.type];
    const notOpen = refuseNotOpen(row);
    if (notOpen) refuse(notOpen);
    else if (!commune)
      refuse({ genre: 'commune', colonne: 'code_insee', valeur: row.code_insee, motif: REFUS_COMMUNE });
    else if (!known)
      refuse({ genre: 'type', colonne: 'type', valeur: row.type, motif: 'ce type n’est pas connu.' });
    else {
      const id = `${known.prefixe}-${releve.toIdSlug(row, commune)}`;
      const ligne = { ...toColumns(row, commune, releve), id, type: known.type, ...releve.faits[id] };
      resultat.lignes.push({ fichier: TYPES_LIEU[known.type].famille, ligne: toLigne(ligne) });
    }
  }
  return resultat;
}

function toColumns(row: RowReleve, commune: CommuneCog, { source, toNom }: Releve): Partial<Ligne> {
  const date_maj = row.source_date === '' ? 'inconnue' : row.source_date;
  const source_url = firstUrl(row.source_url);
  return {
    nom: toNom(row.nom, commune),
    commune: commune.nom,
    code_postal: postalCodeIn(commune, row.code_postal),
    code_insee: commune.code,
    ...splitAdresse(row.adresse, [commune.nom]),
    telephone: toE164(row.telephone),
    site_web: firstUrl(row.site_web),
    horaires: row.horaires,
    source,
    itinerance: 'Fixe',
    date_maj,
    rendez_vous: 'inconnu',
    source_url,
    statut: strictStatut({ statut: row.statut, date_maj, source_url, remarque: row.remarque }),
  };
}
