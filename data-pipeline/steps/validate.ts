import type { z } from 'zod';
import { entreGuillemets, motifOfLength, motifOfRow, type Faute } from '../feeds/inventaire/phrases.ts';
import type { InventaireLu } from '../feeds/inventaire/read-inventaire.ts';
import { FAMILLES, type Famille } from '../model/famille.ts';
import type { Colonne, LigneBrute } from '../model/inventaire.ts';
import { ligneInventaireSchema, type LigneInventaire } from '../model/ligne-inventaire.ts';
import type { Avertissement, Rejet } from '../model/rapport.ts';
import { TYPES_LIEU } from '../model/type-lieu.ts';
import type { CommuneIndex } from './commune-index.ts';
import { constatOfFiche, constatOfLigne, type Fiche } from './fiche.ts';
import { parseHoraires } from './horaires/parse-horaires.ts';

export interface ValidationContext {
  /** Famille of the file; `null` when a file is checked outside content/ and each row's type decides. */
  famille: Famille | null;
  communes: CommuneIndex;
  /** Ids of content/sources.yaml. */
  sources: ReadonlySet<string>;
  /** ISO date from which hours that change with the season are laid out. */
  dateReference: string;
}

export interface Validation {
  fiches: Fiche[];
  rejets: Rejet[];
  avertissements: Avertissement[];
}

/**
 * Rows to fiches. A row with any malformed value is refused, alone, with all its faults in one motif; so is the second
 * row of the same id, a commune outside the territory, and a type that has its own file.
 */
export function validateInventaire(lu: InventaireLu, contexte: ValidationContext): Validation {
  const sortie: Validation = { fiches: [], rejets: [], avertissements: [...lu.avertissements] };
  for (const { ligne, motif } of lu.illisibles)
    sortie.rejets.push(
      constatOfLigne(ligne, contexte.sources, { genre: 'cellules', colonne: '', valeur: '', motif }),
    );
  const vus = new Map<string, number>();
  for (const ligne of lu.lignes) {
    const resultat = toFiche(ligne, contexte);
    const premiere = resultat.ok ? vus.get(resultat.fiche.id) : undefined;
    if (!resultat.ok) sortie.rejets.push(constatOfLigne(ligne, contexte.sources, resultat.refus));
    else if (premiere !== undefined)
      sortie.rejets.push(constatOfLigne(ligne, contexte.sources, duplicate(resultat.fiche.id, premiere)));
    else {
      vus.set(resultat.fiche.id, ligne.ligne);
      sortie.fiches.push(resultat.fiche);
      sortie.avertissements.push(...oddities(resultat.fiche, contexte));
    }
  }
  sortie.rejets.sort((a, b) => a.ligne - b.ligne);
  return sortie;
}

type Refus = Pick<Rejet, 'genre' | 'colonne' | 'valeur' | 'motif'>;
type Resultat = { ok: true; fiche: Fiche } | { ok: false; refus: Refus };

function duplicate(id: string, premiere: number): Refus {
  const motif = `l’identifiant ${entreGuillemets(id)} est déjà celui de la ligne ${premiere}.`;
  return { genre: 'doublon', colonne: 'id', valeur: id, motif };
}

function toFiche(ligne: LigneBrute, contexte: ValidationContext): Resultat {
  const lue = ligneInventaireSchema.safeParse(ligne.valeurs);
  const fautes = lue.success ? faultsBetweenCells(lue.data) : faultsOf(ligne, lue.error);
  const horaires = readHoraires(ligne.valeurs.horaires, contexte.dateReference);
  if (!horaires.ok) fautes.push(horaires.faute);
  const source = ligne.valeurs.source.trim();
  if (source !== '' && !contexte.sources.has(source)) fautes.push({ colonne: 'source', valeur: source });
  const [premiere, ...autres] = fautes;
  if (premiere !== undefined) {
    const { colonne, valeur } = premiere;
    return {
      ok: false,
      refus: { genre: 'valeur', colonne, valeur, motif: motifOfRow([premiere, ...autres]) },
    };
  }
  if (!lue.success || !horaires.ok)
    throw new Error(`faute sans motif : ${ligne.fichier}, ligne ${ligne.ligne}`);
  return placeFiche(ligne, lue.data, horaires, contexte);
}

/** One fault a column, in the order of the columns. */
function faultsOf(ligne: LigneBrute, erreur: z.ZodError): Faute[] {
  const premieres = new Map<Colonne, z.core.$ZodIssue>();
  for (const constat of erreur.issues) {
    const colonne = constat.path[0] as Colonne;
    if (!premieres.has(colonne)) premieres.set(colonne, constat);
  }
  return [...premieres].map(([colonne, constat]) => {
    const valeur = ligne.valeurs[colonne];
    return constat.code === 'too_big' && constat.origin === 'string'
      ? { colonne, valeur, detail: motifOfLength(valeur, Number(constat.maximum)) }
      : { colonne, valeur };
  });
}

function faultsBetweenCells({ latitude, longitude }: LigneInventaire): Faute[] {
  if ((latitude === null) === (longitude === null)) return [];
  return [{ colonne: latitude === null ? 'latitude' : 'longitude', valeur: '' }];
}

type HorairesDeLigne =
  { ok: true; horaires: Fiche['horairesLus']; remarques: string[] } | { ok: false; faute: Faute };

function readHoraires(texte: string, dateReference: string): HorairesDeLigne {
  if (texte.trim() === '') return { ok: true, horaires: null, remarques: [] };
  const lus = parseHoraires(texte.trim(), dateReference);
  if (lus.ok) return { ok: true, horaires: lus.horaires, remarques: lus.avertissements };
  return { ok: false, faute: { colonne: 'horaires', valeur: texte, detail: lus.motif } };
}

/** Checks what only the territory and the file's famille can tell. */
function placeFiche(
  { fichier, ligne }: LigneBrute,
  valeurs: LigneInventaire,
  { horaires, remarques }: { horaires: Fiche['horairesLus']; remarques: string[] },
  { famille, communes }: ValidationContext,
): Resultat {
  const communeFaits = communes.find(valeurs.code_insee);
  if (communeFaits === undefined) {
    const motif = `${entreGuillemets(valeurs.code_insee)} (${valeurs.commune}) n’est pas une commune du territoire.`;
    return {
      ok: false,
      refus: { genre: 'hors-territoire', colonne: 'code_insee', valeur: valeurs.code_insee, motif },
    };
  }
  const familleDuType = TYPES_LIEU[valeurs.type].famille;
  if (famille !== null && familleDuType !== famille && !admits(famille)) {
    const motif = `le type ${entreGuillemets(valeurs.type)} est de la famille ${familleDuType} : sa place est dans ${familleDuType}.csv.`;
    return { ok: false, refus: { genre: 'famille', colonne: 'type', valeur: valeurs.type, motif } };
  }
  const donnees = new Set<Famille>([familleDuType]);
  if (famille !== null) donnees.add(famille);
  if (valeurs.dispositif_programmes_nationaux.includes('Aidants Connect')) donnees.add('mediation-numerique');
  const familles = FAMILLES.filter((nom) => donnees.has(nom));
  const itinerant = valeurs.type === 'bus-france-services' || valeurs.itinerance === 'Itinérant';
  return {
    ok: true,
    fiche: {
      ...valeurs,
      fichier,
      ligne,
      familles,
      itinerant,
      communeFaits,
      horairesLus: horaires,
      remarquesHoraires: remarques,
    },
  };
}

/** A CCAS, a France services or a mairie may be habilitated to help online: that inventory takes every type. */
const admits = (famille: Famille): boolean => famille === 'mediation-numerique';

/** What is odd in an accepted row and worth a look. */
function oddities(fiche: Fiche, { communes, dateReference }: ValidationContext): Avertissement[] {
  const { communeFaits } = fiche;
  const constats: Refus[] = [];
  if (fiche.code_insee !== communeFaits.code_insee)
    constats.push({
      genre: 'commune',
      colonne: 'code_insee',
      valeur: fiche.code_insee,
      motif: `${entreGuillemets(fiche.code_insee)} est aujourd’hui ${communeFaits.code_insee} (${communeFaits.nom}).`,
    });
  if (!communes.isNamed(communeFaits, fiche.commune))
    constats.push({
      genre: 'commune',
      colonne: 'commune',
      valeur: fiche.commune,
      motif: `${entreGuillemets(fiche.commune)} n’est pas le nom de la commune ${communeFaits.code_insee} (${communeFaits.nom}).`,
    });
  if (fiche.code_postal !== null && !communeFaits.codes_postaux.includes(fiche.code_postal))
    constats.push({
      genre: 'commune',
      colonne: 'code_postal',
      valeur: fiche.code_postal,
      motif: `${entreGuillemets(fiche.code_postal)} n’est pas un code postal de ${communeFaits.nom} (${communeFaits.codes_postaux.join(', ')}).`,
    });
  if (fiche.date_maj !== 'inconnue' && fiche.date_maj > dateReference)
    constats.push({
      genre: 'date',
      colonne: 'date_maj',
      valeur: fiche.date_maj,
      motif: `${entreGuillemets(fiche.date_maj)} est après la date de référence (${dateReference}).`,
    });
  for (const motif of fiche.remarquesHoraires)
    constats.push({ genre: 'horaires', colonne: 'horaires', valeur: fiche.horaires ?? '', motif });
  return constats.map((constat) => constatOfFiche(fiche, constat));
}
