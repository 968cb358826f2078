import { THEMES, type Demarche } from '@model/demarche.ts';
import { MARQUES, type Famille } from '@model/famille.ts';
import type { Operateur } from '@model/operateur.ts';
import { toFamille } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { themeAnchor, toLien, type LienDemarche } from './demarches-par-theme.ts';
import { NBSP } from './format.ts';
import { compareNames } from './ordre.ts';
import { mustGet } from './must-be.ts';
import { withNoBreakSpaces } from './typographie.ts';

export interface Appel {
  texte: string;
  href: string;
}

export interface OperateurVue {
  nom: string;
  telephone: Appel | null;
  site: { nom: string; href: string };
  /** How France services help with it. */
  aide: string | null;
}

export interface DemarchePage {
  titre: string;
  /** Of the browser and of a list of results. */
  titrePage: string;
  description: string;
  resume: string;
  theme: { nom: string; href: string };
  urgence: { appel: Appel; nom: string; quand: string; bySms: boolean } | null;
  familles: { famille: Famille; nom: string; href: string; resume: string }[];
  operateurs: OperateurVue[];
  enLigne: { nom: string; href: string } | null;
  aApporter: string[];
  cout: string | null;
  /** « … », « … » */
  mots: string;
  besoin: { id: string; court: string };
  /** Other démarches of the theme. */
  voisines: LienDemarche[];
}

type Demarches = Pick<Contexte, 'demarches' | 'operateurs'> & {
  configuration: Pick<Contexte['configuration'], 'departement'>;
};

/** Exactly what the page of a démarche shows; `resumes` holds the one sentence of each famille. */
export function toDemarchePage(
  demarche: Demarche,
  contexte: Demarches,
  resumes: ReadonlyMap<Famille, string>,
): DemarchePage {
  const { id, titre, titre_court, theme, resume, urgence, en_ligne } = demarche;
  const { departement } = contexte.configuration;
  return {
    titre: withNoBreakSpaces(titre),
    titrePage: withNoBreakSpaces(toTitle(titre, departement.nom_dans)),
    description: withNoBreakSpaces(`${titre_court} ${departement.nom_dans} : ${resume}`),
    resume: withNoBreakSpaces(resume),
    theme: { nom: THEMES[theme], href: `/demarches/#${themeAnchor(theme)}` },
    urgence: urgence && {
      appel: toAppel(urgence.numero, urgence.numero === SMS),
      nom: withNoBreakSpaces(urgence.nom),
      quand: withNoBreakSpaces(urgence.quand),
      bySms: urgence.numero === SMS,
    },
    familles: demarche.familles.map((famille) => ({
      famille,
      nom: MARQUES[famille].nomPluriel,
      href: toFamille(famille),
      resume: withNoBreakSpaces(mustGet(resumes, famille)),
    })),
    operateurs: demarche.operateurs.map((operateur) => toVue(mustGet(contexte.operateurs, operateur))),
    enLigne: en_ligne && { nom: en_ligne.nom, href: en_ligne.url },
    aApporter: demarche.a_apporter.map(withNoBreakSpaces),
    cout: demarche.cout && withNoBreakSpaces(demarche.cout),
    mots: demarche.mots
      .filter((mot) => /\p{L}/u.test(mot))
      .map((mot) => `«${NBSP}${mot}${NBSP}»`)
      .join(', '),
    besoin: { id, court: titre_court },
    voisines: [...contexte.demarches.values()]
      .filter((autre) => autre.theme === theme && autre.id !== id)
      .map(toLien)
      .sort((a, b) => compareNames(a.nom, b.nom)),
  };
}

/** Past this a list of results cuts a title. */
const TITLE_LENGTH = 70;

function toTitle(titre: string, dans: string): string {
  const whole = `${titre} : où aller ${dans}`;
  return whole.length <= TITLE_LENGTH ? whole : titre;
}

/** The only emergency number that is written to. */
const SMS = '114';

const toAppel = (numero: string, bySms = false): Appel => ({
  texte: numero.replaceAll(' ', NBSP),
  href: `${bySms ? 'sms' : 'tel'}:${numero.replaceAll(' ', '')}`,
});

function toVue(operateur: Operateur): OperateurVue {
  const { nom, sigle, telephone, en_ligne, partenaire_france_services } = operateur;
  const saysAll = sigle === null || nom.includes(sigle) || nom.includes('(');
  return {
    nom: saysAll ? nom : `${nom} (${sigle})`,
    telephone: telephone === null ? null : toAppel(telephone),
    site: { nom: en_ligne.nom, href: en_ligne.url },
    aide: partenaire_france_services ? 'Tous les France services aident à faire ses démarches.' : null,
  };
}
