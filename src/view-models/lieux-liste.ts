import { DENSITES, type Commune } from '@model/commune.ts';
import { FAMILLES, type Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { toColumns } from '@model/recherche.ts';
import { TYPES_LIEU, type TypeLieu } from '@model/type-lieu.ts';
import type {
  LieuxJson,
  LigneArret,
  LigneCommune,
  LigneLieu,
  LigneOperateur,
} from '../features/reponses/lieux-json.ts';
import type { Contexte } from './contexte.ts';
import { passagesSentence } from './itinerance.ts';
import { toCarteLieuVue } from './lieu-carte.ts';
import { mustGet } from './must-be.ts';
import { TYPES_D_OPERATEUR } from './types-operateur.ts';

const TYPES = Object.keys(TYPES_LIEU) as TypeLieu[];

/** What the page of answers downloads (features/reponses/lieux-json.ts), sorted by id; lieux closed for good left out. */
export function toLieuxJson(contexte: Contexte): LieuxJson {
  const { configuration } = contexte;
  const communes = sortedBy(contexte.communes.values(), ({ code_insee }) => code_insee);
  const lieux = sortedBy(contexte.lieux.values(), ({ id }) => id).filter(
    ({ ferme_depuis }) => ferme_depuis === null || ferme_depuis > configuration.date_reference,
  );
  const rowOfCommune = placesOf(communes.map(({ code_insee }) => code_insee));
  const rowOfLieu = placesOf(lieux.map(({ id }) => id));
  const rendezVous = new Table();
  const remarques = new Table();
  const sources = new Table();
  const dates = new Table();
  const rows = lieux.map((lieu): LigneLieu => {
    const carte = toCarteLieuVue(lieu, TYPES_LIEU[lieu.type].famille, contexte);
    return {
      id: lieu.id,
      slug: lieu.slug,
      nom: carte.nom,
      type: TYPES.indexOf(lieu.type),
      familles: digitsOf(lieu.familles),
      adresse: carte.adresse,
      commune: mustGet(rowOfCommune, lieu.code_insee),
      ...pointOf(lieu),
      telephone: lieu.telephone?.slice(3) ?? '',
      rendezVous: rendezVous.placeOf(carte.rendezVous),
      sansRdv: lieu.rendez_vous === 'sans' || lieu.rendez_vous === 'possible' ? 1 : 0,
      remarque: remarques.placeOf(carte.remarque ?? null),
      horaires: carte.horaires ?? '',
      itinerant: lieu.itinerant ? 1 : 0,
      acces: lieu.fiche_acces_libre === null ? 0 : 1,
      source: sources.placeOf(carte.source),
      date: dates.placeOf(carte.date ?? null),
      aVerifier: carte.aVerifier ? 1 : 0,
      fermeDepuis: carte.fermeDepuis ?? '',
    };
  });
  return {
    familles: [...FAMILLES],
    types: TYPES.map((type) => TYPES_LIEU[type].nom),
    rendezVous: rendezVous.texts,
    remarques: remarques.texts,
    sources: sources.texts,
    dates: dates.texts,
    densites: [...DENSITES],
    communes: toColumns(communes.map(toLigneCommune)),
    lieux: toColumns(rows),
    arrets: toColumns(
      sortedBy(contexte.itinerances.values(), ({ id }) => id)
        .filter(({ lieu }) => rowOfLieu.has(lieu))
        .map((stop): LigneArret => {
          const { quand, endroit, source, aVerifier } = passagesSentence(stop, contexte);
          return {
            lieu: mustGet(rowOfLieu, stop.lieu),
            commune: mustGet(rowOfCommune, stop.code_insee),
            quand,
            endroit: endroit ?? '',
            source,
            aVerifier: aVerifier ? 1 : 0,
          };
        }),
    ),
    demarches: toColumns(
      sortedBy(contexte.demarches.values(), ({ id }) => id).map(({ id, titre_court, familles }) => ({
        id,
        nom: titre_court,
        familles: digitsOf(familles),
      })),
    ),
    operateurs: toColumns(
      sortedBy(contexte.operateurs.values(), ({ id }) => id).map(
        ({ id, nom, sigle, familles }): LigneOperateur => ({
          id,
          nom: sigle ?? nom,
          familles: digitsOf(familles),
          types: (TYPES_D_OPERATEUR[id] ?? []).map((type) => TYPES.indexOf(type)),
        }),
      ),
    ),
  };
}

const sortedBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]));

const digitsOf = (familles: readonly Famille[]): string =>
  familles.map((famille) => FAMILLES.indexOf(famille)).join('');

const toHundredThousandths = (degrees: number): number => Math.round(degrees * 100_000);

const toLigneCommune = ({ code_insee, nom, latitude, longitude, densite }: Commune): LigneCommune => ({
  code: code_insee,
  nom,
  latitude: toHundredThousandths(latitude),
  longitude: toHundredThousandths(longitude),
  densite: DENSITES.indexOf(densite),
});

/** The point of an address; 0 when it is its commune's, which the browser has. */
const pointOf = ({ precision, latitude, longitude }: Lieu): Pick<LigneLieu, 'latitude' | 'longitude'> =>
  precision === 'commune'
    ? { latitude: 0, longitude: 0 }
    : { latitude: toHundredThousandths(latitude), longitude: toHundredThousandths(longitude) };

/** Texts that come back, each kept once in the order in which it is first met. */
class Table {
  readonly texts: string[] = [];

  /** -1 for no text. */
  placeOf(text: string | null): number {
    if (text === null) return -1;
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
}
