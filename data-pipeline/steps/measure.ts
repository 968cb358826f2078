import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { Commune, Proche } from '../model/commune.ts';
import { FAMILLES, type Famille } from '../model/famille.ts';
import type { Itinerance } from '../model/itinerance.ts';
import type { Lieu } from '../model/lieu.ts';
import { estimateMinutes } from '../model/temps-trajet.ts';
import type { CommuneFaits } from './read-territoire.ts';

type LieuAttache = Omit<Lieu, 'plus_proche_pour'>;

/** A commune lists at most five of its own lieux a famille, and goes beyond its border until it has three. */
const MAX_DANS_LA_COMMUNE = 5;
const MIN_PROCHES = 3;

const collator = new Intl.Collator('fr');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Metres as the crow flies from a commune's point: great circle on a sphere of 6 371 km (geokdbush). */
const metresTo = (commune: CommuneFaits, lieu: LieuAttache): number =>
  Math.round(distance(commune.longitude, commune.latitude, lieu.longitude, lieu.latitude) * 1000);

/** A counter where one can go: it stands, and has not closed for good. */
export const isVisitable = (lieu: Pick<Lieu, 'itinerant' | 'ferme_depuis'>, dateReference: string): boolean =>
  !lieu.itinerant && (lieu.ferme_depuis === null || lieu.ferme_depuis > dateReference);

/**
 * Finds, for each commune and famille, the lieux that its page shows, and for each lieu the communes for which it comes
 * first. Lieux that travel or are closed are not counted.
 */
export function measureDistances(
  communes: readonly CommuneFaits[],
  lieux: readonly LieuAttache[],
  itinerances: readonly Itinerance[],
  dateReference: string,
): { communes: Commune[]; lieux: Lieu[] } {
  const ouverts = lieux.filter((lieu) => isVisitable(lieu, dateReference));
  const index = FAMILLES.map((famille) => indexFamille(famille, ouverts));
  const mesurees = communes.map((commune) => measureCommune(commune, index, itinerances));
  const premiers = new Map<string, Set<string>>();
  for (const commune of mesurees)
    for (const famille of FAMILLES) {
      const premier = commune.proches[famille][0];
      if (premier)
        premiers.set(premier.lieu, (premiers.get(premier.lieu) ?? new Set()).add(commune.code_insee));
    }
  return {
    communes: mesurees,
    lieux: lieux.map((lieu) => ({ ...lieu, plus_proche_pour: [...(premiers.get(lieu.id) ?? [])].sort() })),
  };
}

interface IndexFamille {
  famille: Famille;
  lieux: LieuAttache[];
  arbre: KDBush | null;
}

function indexFamille(famille: Famille, ouverts: readonly LieuAttache[]): IndexFamille {
  const lieux = ouverts.filter(({ familles }) => familles.includes(famille));
  if (lieux.length === 0) return { famille, lieux, arbre: null };
  const arbre = new KDBush(lieux.length);
  for (const { longitude, latitude } of lieux) arbre.add(longitude, latitude);
  return { famille, lieux, arbre: arbre.finish() };
}

function measureCommune(
  commune: CommuneFaits,
  index: readonly IndexFamille[],
  itinerances: readonly Itinerance[],
): Commune {
  const numeros = new Map<string, number>();
  const numeroOf = (lieu: string): number => {
    const numero = numeros.get(lieu) ?? numeros.size + 1;
    numeros.set(lieu, numero);
    return numero;
  };
  const proches = {} as Record<Famille, Proche[]>;
  const dansLaCommune = {} as Record<Famille, number>;
  for (const un of index) {
    const dedans = insideOf(commune, un.lieux);
    const choisis = [
      ...dedans.slice(0, MAX_DANS_LA_COMMUNE),
      ...beyond(commune, un, MIN_PROCHES - dedans.length),
    ];
    dansLaCommune[un.famille] = dedans.length;
    proches[un.famille] = choisis.map((lieu) => toProche(commune, lieu, numeroOf(lieu.id)));
  }
  return {
    ...commune,
    proches,
    dans_la_commune: dansLaCommune,
    itinerances: itinerances
      .filter(({ code_insee }) => code_insee === commune.code_insee)
      .map(({ id }) => id),
  };
}

/** Lieux of the commune: those whose address is known by distance, then the others, all at its point, by name. */
function insideOf(commune: CommuneFaits, lieux: readonly LieuAttache[]): LieuAttache[] {
  const rankOf = ({ precision }: LieuAttache): number => (precision === 'adresse' ? 0 : 1);
  return lieux
    .filter(({ code_insee }) => code_insee === commune.code_insee)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (a.precision === 'adresse'
          ? metresTo(commune, a) - metresTo(commune, b)
          : collator.compare(a.nom, b.nom)) ||
        compareText(a.id, b.id),
    );
}

/** The `nombre` nearest lieux of other communes, by distance then id: many share their commune's point. */
function beyond(commune: CommuneFaits, { lieux, arbre }: IndexFamille, nombre: number): LieuAttache[] {
  if (nombre <= 0 || arbre === null) return [];
  const at = (rang: number): LieuAttache | undefined => lieux[rang];
  const isElsewhere = (rang: number): boolean => at(rang)?.code_insee !== commune.code_insee;
  const { longitude, latitude } = commune;
  const plusLoin = at(around(arbre, longitude, latitude, nombre, Infinity, isElsewhere).at(-1) ?? -1);
  if (plusLoin === undefined) return [];
  // Asked again up to the last one's distance and two metres, so that equals are all there to be sorted.
  const rayonKm = metresTo(commune, plusLoin) / 1000 + 0.002;
  return around(arbre, longitude, latitude, Infinity, rayonKm, isElsewhere)
    .flatMap((rang) => at(rang) ?? [])
    .sort((a, b) => metresTo(commune, a) - metresTo(commune, b) || compareText(a.id, b.id))
    .slice(0, nombre);
}

function toProche(commune: CommuneFaits, lieu: LieuAttache, numero: number): Proche {
  const metres = metresTo(commune, lieu);
  const dans_la_commune = lieu.code_insee === commune.code_insee;
  return {
    lieu: lieu.id,
    numero,
    dans_la_commune,
    metres,
    minutes: dans_la_commune ? null : estimateMinutes(metres, commune.densite),
  };
}
