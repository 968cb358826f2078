import type { Famille } from '@model/famille.ts';
import type { Recherche, Resultat } from '../search/search-engine.ts';
import { toRecherche } from './adresse-recherche.ts';

/** One line of the list that opens under the box. */
export interface Choix {
  titre: string;
  /** Why it is there, and what tells it from its homonyms; '' when the title says enough. */
  note: string;
  /** The famille whose mark it bears. */
  famille: Famille | null;
  href: string;
}

export interface GroupeChoix {
  titre: string;
  choix: Choix[];
}

/** What the commune is asked for: the démarche whose page asks it. */
export interface Besoin {
  id: string;
  /** In the words of a chip. */
  court: string;
}

const TITRES: Readonly<Record<Resultat['genre'], string>> = {
  reponse: 'Votre demande',
  commune: 'Communes',
  demarche: 'Démarches',
  lieu: 'Lieux',
  famille: 'Services',
  operateur: 'Organismes',
};

/** Choices of a group, when it is alone and when a phone must show several: to be asked of the engine, at least. */
export const MOST_CHOIX = 8;
const MOST_BESIDE = 4;

/** What was found, in the order of the engine; `texte` is what was typed. */
export function listChoix({ groupes, compris }: Recherche, texte: string): GroupeChoix[] {
  const { besoin, communes, position } = compris;
  const isDemarche = besoin?.genre === 'demarche';
  const most = groupes.length === 1 ? MOST_CHOIX : MOST_BESIDE;
  const listes = groupes.map(({ genre, resultats, total }) => {
    const choix = resultats
      .slice(0, most)
      .map((resultat) =>
        genre === 'reponse' ? toReponse(resultat, texte, isDemarche) : toChoix(resultat, texte),
      );
    return { titre: toTitre(genre, choix.length, total), choix };
  });
  if (!position || besoin === null || communes.length > 0) return listes;
  const autour = { id: besoin.id, label: `${besoin.court} près de moi`, detail: '' };
  return [{ titre: TITRES.reponse, choix: [toReponse(autour, texte, isDemarche)] }, ...listes];
}

/** Communes only: each leads to its page, or to the answers to `besoin` around it. */
export function listCommunes({ groupes, compris }: Recherche, besoin: Besoin | null): GroupeChoix[] {
  const groupe = groupes.find(({ genre }) => genre === 'commune');
  const trouvees = groupe?.resultats ?? compris.communes;
  if (trouvees.length === 0) return [];
  const choix = trouvees.slice(0, MOST_CHOIX).map((commune): Choix => {
    const pourquoi = 'pourquoi' in commune ? commune.pourquoi : null;
    const href = besoin
      ? toRecherche({ q: besoin.court, commune: commune.id, besoin: besoin.id })
      : commune.href;
    return { titre: commune.label, note: toNote(commune.detail, pourquoi), famille: null, href };
  });
  return [{ titre: toTitre('commune', choix.length, groupe?.total ?? trouvees.length), choix }];
}

/** « Communes », or « Communes : 8 sur 12 » when some are left out. */
const toTitre = (genre: Resultat['genre'], shown: number, total: number): string =>
  total > shown ? `${TITRES[genre]}\u00a0: ${String(shown)} sur ${String(total)}` : TITRES[genre];

/** A need, and its place unless it is where one stands (id `<besoin>@<code INSEE>` or `<besoin>`). */
function toReponse(
  { id, label, detail }: Pick<Resultat, 'id' | 'label' | 'detail'>,
  texte: string,
  isDemarche: boolean,
): Choix {
  const [besoin, commune] = id.split('@');
  const quoi = isDemarche ? withoutCapital(label) : label;
  return {
    titre: `Voir les réponses\u00a0: ${quoi}`,
    note: detail,
    famille: null,
    href: toRecherche({ q: texte, commune, besoin }),
  };
}

function toChoix({ genre, id, label, detail, pourquoi, href, familles }: Resultat, texte: string): Choix {
  const isPlace = genre === 'lieu' || genre === 'famille';
  return {
    titre: label,
    note: toNote(detail, pourquoi),
    famille: isPlace ? ((familles[0] ?? null) as Famille | null) : null,
    // An operator has no page: its answers are a list.
    href: genre === 'operateur' ? toRecherche({ q: texte, besoin: id }) : href,
  };
}

/** Inside a sentence `Carte grise` loses its capital; `RSA` and `FranceConnect` keep theirs. */
const withoutCapital = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll}+(?!\p{L}))/u, (initiale) => initiale.toLowerCase());

/** A code that is the reason is not said twice. */
function toNote(detail: string, pourquoi: string | null): string {
  const isSaid = pourquoi !== null && detail.split(', ').some((part) => pourquoi.endsWith(part));
  return isSaid ? pourquoi : [pourquoi, detail].filter(Boolean).join(' · ');
}
