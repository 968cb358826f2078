import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import { cleanCellule } from '../model/cellule.ts';
import type { COLONNES_ITINERANCES } from '../model/inventaire.ts';
import { itineranceSchema, type Itinerance } from '../model/itinerance.ts';
import type { Lieu } from '../model/lieu.ts';
import type { Rejet } from '../model/rapport.ts';
import type { CommuneIndex } from './commune-index.ts';
import { FICHIER_ITINERANCES, type RangeeItinerance } from './read-content.ts';

type ColonneItinerance = (typeof COLONNES_ITINERANCES)[number];

const ATTENDUS: Readonly<Record<ColonneItinerance, string>> = {
  id: 'un identifiant encore libre',
  lieu: 'l’identifiant d’un lieu itinérant des inventaires',
  commune: 'un nom de commune',
  code_insee: 'le code INSEE d’une commune du territoire',
  endroit: 'un texte',
  regle:
    'une règle de retour (FREQ=WEEKLY;BYDAY=TU ou FREQ=MONTHLY;BYDAY=2WE attendu : un rang de 1 à 5 ou -1, un jour parmi MO, TU, WE, TH, FR, SA, SU)',
  dates: 'une liste de dates (année-mois-jour, séparées par une barre |)',
  horaires: 'des horaires (09:00-12:00, plusieurs séparés par une virgule)',
  exceptions: 'une liste de dates (année-mois-jour, séparées par une barre |)',
  dit_par_la_source: 'un texte',
  source: 'une source de content/sources.yaml',
  source_url: 'une adresse web (elle commence par https:// ou http://)',
  date_maj: 'une date (année, année-mois ou année-mois-jour, ou « inconnue »)',
  statut: 'un statut (confirme ou a-verifier attendu)',
};

const HORAIRES =
  /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d(,([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)*$/;

interface Contexte {
  communes: CommuneIndex;
  sources: ReadonlySet<string>;
  lieux: readonly Pick<Lieu, 'id' | 'identifiants' | 'itinerant'>[];
}

/** Stops of the services that travel: a row with a wrong cell, or without its lieu or commune, is refused alone. */
export function validateItinerances(
  rangees: readonly RangeeItinerance[],
  { communes, sources, lieux }: Contexte,
): { itinerances: Itinerance[]; rejets: Rejet[] } {
  const itinerants = new Map(
    lieux
      .filter(({ itinerant }) => itinerant)
      .flatMap(({ id, identifiants }) => identifiants.map((autre) => [autre, id])),
  );
  const itinerances: Itinerance[] = [];
  const rejets: Rejet[] = [];
  const vus = new Set<string>();
  for (const { ligne, valeurs, faute } of rangees) {
    const refuse = (colonne: ColonneItinerance | '', motif: string): void => {
      const source = sources.has(valeurs.source) ? valeurs.source : 'inconnue';
      const valeur = colonne === '' ? '' : valeurs[colonne];
      const genre = colonne === 'id' && vus.has(valeurs.id) ? 'doublon' : 'valeur';
      rejets.push({
        fichier: FICHIER_ITINERANCES,
        source,
        ligne,
        identifiant: valeurs.id,
        genre,
        colonne,
        valeur,
        motif,
      });
    };
    const commune = communes.find(valeurs.code_insee);
    const lieu = itinerants.get(valeurs.lieu);
    const lue = itineranceSchema.safeParse(toItinerance(valeurs));
    if (faute !== null) refuse('', faute);
    else if (
      !lue.success ||
      valeurs.id === '' ||
      vus.has(valeurs.id) ||
      !sources.has(valeurs.source) ||
      !lieu ||
      !commune
    ) {
      const colonne = firstFault(valeurs, { lue, vus, sources, lieu, commune });
      refuse(colonne, `${entreGuillemets(valeurs[colonne])} n’est pas ${ATTENDUS[colonne]}.`);
    } else {
      vus.add(valeurs.id);
      itinerances.push({ ...lue.data, lieu, code_insee: commune.code_insee });
    }
  }
  return { itinerances, rejets };
}

function firstFault(
  valeurs: RangeeItinerance['valeurs'],
  etat: {
    lue: ReturnType<typeof itineranceSchema.safeParse>;
    vus: ReadonlySet<string>;
    sources: ReadonlySet<string>;
    lieu: string | undefined;
    commune: unknown;
  },
): ColonneItinerance {
  if (valeurs.id === '' || etat.vus.has(valeurs.id)) return 'id';
  if (etat.lieu === undefined) return 'lieu';
  if (etat.commune === undefined) return 'code_insee';
  if (!etat.sources.has(valeurs.source)) return 'source';
  return (etat.lue.error?.issues[0]?.path[0] ?? 'id') as ColonneItinerance;
}

function toItinerance(valeurs: RangeeItinerance['valeurs']): Record<keyof Itinerance, unknown> {
  const list = (texte: string): string[] => texte.split(/[|,\s]+/).filter((date) => date !== '');
  const orNull = (texte: string): string | null => cleanCellule(texte) || null;
  const horaires = valeurs.horaires.replace(/\s/g, '');
  return {
    id: valeurs.id,
    lieu: valeurs.lieu,
    code_insee: valeurs.code_insee,
    endroit: orNull(valeurs.endroit),
    regle: orNull(valeurs.regle),
    dates: list(valeurs.dates),
    // A wrong form becomes a wrong type, which the schema refuses under this column's name.
    horaires: horaires === '' ? null : HORAIRES.test(horaires) ? horaires : undefined,
    exceptions: list(valeurs.exceptions),
    dit_par_la_source: orNull(valeurs.dit_par_la_source),
    source: valeurs.source,
    source_url: orNull(valeurs.source_url),
    date_maj: valeurs.date_maj,
    statut: valeurs.statut,
  };
}
