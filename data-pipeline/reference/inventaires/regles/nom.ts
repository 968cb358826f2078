import type { CommuneCog } from '../cog.ts';
import { capitalize, fold, tidySpaces } from '../texte.ts';
import { hyphenSaint, softenCase } from './casse.ts';

/** Initials that stay in capitals. */
const SIGLES = new Set(
  'ACI ACSRV AFEJI AFMACS AGIRE AJAR ALEFPA AMFD CCAS CHRS CIAS CLIC CPRPSNCF CSC ESAT ESSTEAM FACE GIP MJC MNE MSP PIJ SCAS'.split(
    ' ',
  ),
);

/** One thing written in many ways. */
const LIBELLES: readonly { motif: RegExp; ecrit: string }[] = [
  { motif: /^c\.?c\.?a\.?s\.?(?=[\s’]|$)/i, ecrit: 'CCAS' },
  { motif: /^centre communal d[’ ]action sociale?\b/i, ecrit: 'Centre communal d’action sociale' },
  { motif: /\bfrance services?\b/i, ecrit: 'France services' },
  { motif: /\bcentre social et culturel\b/i, ecrit: 'centre social et culturel' },
  { motif: /\bcentre social\b/i, ecrit: 'centre social' },
  { motif: /\bcentre socio[- ]?culturel\b/i, ecrit: 'centre socioculturel' },
  { motif: /\bmaison de quartiers?\b/i, ecrit: 'maison de quartier' },
  { motif: /\bcommunauté d[’e] ?(?=agg)/i, ecrit: 'Communauté d’' },
  { motif: /\bcommunauté de communes\b/i, ecrit: 'Communauté de communes' },
];

/** A place that is spelled otherwise in the name is spelled as the official code does. */
export function spellPlace(nom: string, lieu: string): string {
  const cible = fold(lieu);
  const mots = [...nom.matchAll(/[\p{L}\p{N}]+/gu)].map((mot) => ({
    debut: mot.index,
    fin: mot.index + mot[0].length,
  }));
  for (const { debut } of mots)
    for (const { fin } of mots)
      if (fin > debut && fold(nom.slice(debut, fin)) === cible)
        return nom.slice(0, debut) + lieu + nom.slice(fin);
  return nom;
}

/** A CCAS or a town hall that bears nothing but its commune's name. */
const COLLECTIVITE =
  /^(CCAS|SCAS|Mairie|Ville|Commune|Centre communal d’action sociale) (?:de la (?:commune|ville) )?(?:de |d’)?(.+)$/iu;

/** A name to print: no shouting, places as officially spelled, « de » where a CCAS or a town hall lacks it. */
export function tidyNom(brut: string, commune: CommuneCog): string {
  let nom = tidySpaces(brut).replace(/\s-\s|-\s(?=\p{L})/gu, ' – ');
  for (const { motif, ecrit } of LIBELLES) nom = nom.replace(motif, ecrit);
  nom = softenCase(nom, SIGLES);
  for (const lieu of [commune.nom, ...commune.anciennes]) nom = spellPlace(nom, lieu);
  nom = capitalize(hyphenSaint(nom));
  const [, libelle = '', lieu = ''] = COLLECTIVITE.exec(nom) ?? [];
  if (lieu === commune.nom) return `${tidyLibelle(libelle)} ${commune.nom_de}`;
  return commune.anciennes.includes(lieu) ? `${tidyLibelle(libelle)} de ${lieu}` : nom;
}

const tidyLibelle = (libelle: string): string =>
  SIGLES.has(libelle) ? libelle : capitalize(libelle.toLocaleLowerCase('fr'));
