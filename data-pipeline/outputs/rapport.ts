import type { Configuration } from '../model/configuration.ts';
import { FAMILLES } from '../model/famille.ts';
import type { Itinerance } from '../model/itinerance.ts';
import type { Lieu } from '../model/lieu.ts';
import type { Avertissement, Fusion, Rapport, Rejet } from '../model/rapport.ts';
import type { Comptes } from '../steps/guard.ts';
import { isVisitable } from '../steps/measure.ts';

export interface Constats {
  configuration: Configuration;
  /** Rows read, and rows not refused, by file. */
  comptes: Comptes;
  utiles: Comptes;
  /** The source of every row read, one entry a row, those that an import had already set aside included. */
  sourcesLues: readonly string[];
  lieux: readonly Lieu[];
  itinerances: readonly Itinerance[];
  rejets: readonly Rejet[];
  avertissements: readonly Avertissement[];
  fusions: readonly Fusion[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Rejet, b: Rejet): number =>
  compareText(a.fichier, b.fichier) ||
  a.ligne - b.ligne ||
  compareText(a.genre, b.genre) ||
  compareText(a.motif, b.motif);

/**
 * What the build read, kept, merged and refused, and what the lieux lack.
 * @throws Error when a row went missing: read is not kept + merged + refused for some source.
 */
export function makeRapport(constats: Constats): Rapport {
  const { configuration, lieux } = constats;
  const sources = bilans(constats);
  const sum = (champ: 'lus' | 'retenus' | 'fusionnes' | 'rejetes'): number =>
    sources.reduce((somme, bilan) => somme + bilan[champ], 0);
  return {
    date_reference: configuration.date_reference,
    sources,
    completude_sources: sources
      .map(({ source }) => ({ source, ...completude(lieux.filter((lieu) => lieu.source === source)) }))
      .filter((ligne) => ligne.lieux > 0),
    fichiers: Object.entries(constats.comptes).map(([fichier, lus]) => ({
      fichier,
      lus,
      utiles: constats.utiles[fichier] ?? 0,
    })),
    familles: FAMILLES.map((famille) => ({
      famille,
      ...completude(lieux.filter(({ familles }) => familles.includes(famille))),
    })),
    total: { lus: sum('lus'), retenus: sum('retenus'), fusionnes: sum('fusionnes'), rejetes: sum('rejetes') },
    totaux_officiels: configuration.totaux_officiels.map(({ famille, type, libelle, total, quand }) => ({
      famille,
      libelle,
      connus: lieux.filter((lieu) => lieu.type === type && isVisitable(lieu, configuration.date_reference))
        .length,
      total,
      quand,
    })),
    rejets: [...constats.rejets].sort(byPlace),
    avertissements: [...constats.avertissements].sort(byPlace),
    fusions: [...constats.fusions].sort(
      (a, b) => compareText(a.garde, b.garde) || compareText(a.fusionne, b.fusionne),
    ),
    manquants: missingOf(configuration),
  };
}

function bilans({ sourcesLues, lieux, itinerances, fusions, rejets }: Constats): Rapport['sources'] {
  const count = (liste: readonly { source: string }[], source: string): number =>
    liste.filter((element) => element.source === source).length;
  return [...new Set(sourcesLues)].sort().map((source) => {
    const bilan = {
      source,
      lus: sourcesLues.filter((lue) => lue === source).length,
      retenus: count(lieux, source) + count(itinerances, source),
      fusionnes: count(fusions, source),
      rejetes: count(rejets, source),
    };
    if (bilan.lus !== bilan.retenus + bilan.fusionnes + bilan.rejetes)
      throw new Error(`lignes perdues de la source ${source} : ${JSON.stringify(bilan)}`);
    return bilan;
  });
}

function completude(lieux: readonly Lieu[]): Omit<Rapport['completude_sources'][number], 'source'> {
  const count = (predicate: (lieu: Lieu) => boolean): number => lieux.filter(predicate).length;
  const dates = lieux
    .map(({ date_maj }) => date_maj)
    .filter((date) => date !== 'inconnue')
    .sort();
  return {
    lieux: lieux.length,
    sans_telephone: count(({ telephone }) => telephone === null),
    sans_horaires: count(({ horaires }) => horaires === null),
    sans_adresse: count(({ adresse }) => adresse === null),
    sans_coordonnees: count(({ precision }) => precision === 'commune'),
    a_verifier: count(({ statut }) => statut === 'a-verifier'),
    plus_ancienne: dates[0] ?? null,
    mediane: dates[Math.floor((dates.length - 1) / 2)] ?? null,
    plus_recente: dates.at(-1) ?? null,
    dates_inconnues: count(({ date_maj }) => date_maj === 'inconnue'),
  };
}

/** Hosts that RFC 2606 keeps for examples, and local ones: no site is published there. */
const HOTE_D_EXEMPLE = /(^|\.)(example(\.(org|com|net))?|invalid|test|localhost)$/;

/** Paths of content/territoire.yaml that the publisher still has to fill in. */
function missingOf({ site, editeur, hebergeur }: Configuration): string[] {
  const nuls = (prefixe: string, champs: Readonly<Record<string, string | null>>): string[] =>
    Object.entries(champs).flatMap(([champ, valeur]) => (valeur === null ? `${prefixe}.${champ}` : []));
  return [
    ...(HOTE_D_EXEMPLE.test(new URL(site.url).hostname) ? ['site.url'] : []),
    ...nuls('editeur', editeur),
    ...nuls('hebergeur', hebergeur),
  ];
}
