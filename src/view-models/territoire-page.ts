import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import type { Epci, Scot } from '@model/territoire.ts';
import { toCommune, toFamille, toTerritoire } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { mustGet } from './must-be.ts';
import { formatCount, formatDate, NBSP } from './format.ts';
import { toRangee, type RangeeLieu } from './lieu-rangee.ts';
import { byName, byNameThenId, compareNames } from './ordre.ts';
import { withNoBreakSpaces } from './typographie.ts';

export interface Lien {
  nom: string;
  href: string;
}

export interface SectionTerritoire {
  famille: Famille;
  titre: string;
  href: string;
  resume: string;
  rangees: RangeeLieu[];
}

export interface TerritoirePage {
  slug: string;
  titre: string;
  description: string;
  nom: string;
  /** « Communauté de communes : 4 communes, 12 lieux. » */
  chapeau: string;
  remarques: string[];
  /** The SCoT of an EPCI, or the EPCI of a SCoT. */
  lies: { titre: string; liens: Lien[] };
  sections: SectionTerritoire[];
  communes: Lien[];
  carteAlt: string;
  source: { href: string; date: string } | null;
}

const GENRES: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
};

const toLink = ({ nom, slug }: { nom: string; slug: string }): Lien => ({ nom, href: toTerritoire(slug) });

function toSections(codes: ReadonlySet<string>, { lieux }: Contexte): SectionTerritoire[] {
  const inside = [...lieux.values()].filter(({ code_insee }) => codes.has(code_insee));
  return FAMILLES.map((famille) => {
    const members = inside
      .filter(({ familles }) => familles.includes(famille))
      .sort((a, b) => compareNames(a.commune, b.commune) || byNameThenId(a, b));
    return {
      famille,
      titre: MARQUES[famille].nomPluriel,
      href: toFamille(famille),
      resume: members.length === 0 ? 'Aucun lieu connu.' : formatCount(members.length, 'lieu', 'lieux'),
      rangees: members.map((lieu) => toRangee(lieu, famille)),
    };
  });
}

function toCommon(territoire: Epci | Scot, genre: string, contexte: Contexte) {
  const { nom, slug, communes } = territoire;
  const codes = new Set(communes);
  const lieux = [...contexte.lieux.values()].filter(({ code_insee }) => codes.has(code_insee)).length;
  const etendue = `${formatCount(communes.length, 'commune')}, ${formatCount(lieux, 'lieu', 'lieux')}`;
  const { departement } = contexte.configuration;
  return {
    slug,
    nom,
    titre: `${nom}${NBSP}: services proches`,
    description: `${nom} (${departement.nom})${NBSP}: ${etendue}. France services, maisons de santé, accueil social, mobilité et aide au numérique, commune par commune.`,
    chapeau: `${genre} ${departement.nom_dans}${NBSP}: ${etendue}.`,
    sections: toSections(codes, contexte),
    communes: communes
      .map((code) => mustGet(contexte.communes, code))
      .map((commune) => ({ nom: commune.nom, href: toCommune(commune.slug) }))
      .sort(byName),
    carteAlt: `Carte ${nom}${NBSP}: les communes et les lieux de la liste.`,
  };
}

/** The members outside the département have no page here, and the page says so, in its own words if content has some. */
function outsideNote({ communes, nb_communes, remarque }: Epci, dans: string): string[] {
  if (remarque) return [withNoBreakSpaces(remarque)];
  if (communes.length === nb_communes) return [];
  return [
    `Seules ${communes.length} de ses ${nb_communes} communes sont ${dans}${NBSP}: les autres ne figurent pas sur ce site.`,
  ];
}

/** Exactly what the page of an EPCI shows. */
export function toEpciPage(epci: Epci, contexte: Contexte): TerritoirePage {
  const genre = GENRES[epci.nom.split(' ')[0] ?? ''] ?? 'Intercommunalité';
  return {
    ...toCommon(epci, genre, contexte),
    remarques: outsideNote(epci, contexte.configuration.departement.nom_dans),
    lies: {
      titre: 'Schéma de cohérence territoriale (SCoT)',
      liens: [toLink(mustGet(contexte.scot, epci.scot))],
    },
    source: null,
  };
}

/** Exactly what the page of a SCoT shows. */
export function toScotPage(scot: Scot, contexte: Contexte): TerritoirePage {
  const members = scot.epci.map((siren) => mustGet(contexte.epci, siren)).sort(byName);
  const notes = members.flatMap((epci) =>
    outsideNote(epci, contexte.configuration.departement.nom_dans).map(
      (note) => `${epci.nom}${NBSP}: ${note}`,
    ),
  );
  return {
    ...toCommon(scot, 'Schéma de cohérence territoriale (SCoT)', contexte),
    remarques: [...statutNotes(scot), ...notes],
    lies: { titre: 'Intercommunalités', liens: members.map(toLink) },
    source: { href: scot.source_url, date: formatDate(scot.source_date) },
  };
}

/** A composition that is not confirmed says so, whether its remark already does or not. */
function statutNotes({ statut, remarque }: Scot): string[] {
  const warned = statut === 'confirme' || /^à vérifier/i.test(remarque ?? '');
  return [
    ...(warned ? [] : ['Composition à vérifier.']),
    ...(remarque === null ? [] : [withNoBreakSpaces(remarque)]),
  ];
}

export interface TerritoiresIndex {
  titre: string;
  description: string;
  scot: (Lien & { epci: (Lien & { nombre: string })[]; aVerifier: boolean })[];
}

/** Exactly what the list of territories shows: each SCoT with its EPCI. */
export function toTerritoiresIndex(contexte: Contexte): TerritoiresIndex {
  const { scot, epci, configuration } = contexte;
  const { departement } = configuration;
  return {
    titre: `Territoires ${departement.nom_de}`,
    description: `Les ${scot.size} SCoT et les ${epci.size} intercommunalités ${departement.nom_de}${NBSP}: leurs communes et leurs services de proximité.`,
    scot: [...scot.values()].sort(byName).map((territoire) => ({
      ...toLink(territoire),
      aVerifier: territoire.statut === 'a-verifier',
      epci: territoire.epci
        .map((siren) => mustGet(epci, siren))
        .sort(byName)
        .map((membre) => ({ ...toLink(membre), nombre: formatCount(membre.communes.length, 'commune') })),
    })),
  };
}
