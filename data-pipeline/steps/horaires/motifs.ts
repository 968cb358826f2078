/** Every sentence that a person may read about hours that were refused, corrected or half understood. */

const EXEMPLE = '« Mo-Fr 09:00-12:00,14:00-17:00; PH off »';

/** The library marks the place of a syntax error so: `Mo-Fr 09:00 <--- (…)`. */
const lireJusquA = (erreur: string): string => /^(.*?)\s*<---/s.exec(erreur)?.[1]?.trim() ?? '';

const INDICES: readonly (readonly [RegExp, string])[] = [
  [/\d{1,2}:(6|7|8|9)\d/, 'une heure n’a que 60 minutes (00 à 59).'],
  [/\/\s*\d/, 'deux plages du même jour se séparent par une virgule, « 09:00-12:00,14:00-17:00 ».'],
  [/\dh/i, 'une heure s’écrit avec deux-points et une plage avec un tiret, « 08:30-12:00 ».'],
  [
    /\b(?!20[2-9])[012]?\d[0-5]\d\s*-|-\s*(?!20[2-9])[012]?\d[0-5]\d\b/,
    'une heure s’écrit avec deux-points, « 09:00 ».',
  ],
  [/\b(2[4-9]|[3-9]\d):\d\d\s*-/, 'une plage commence entre 00:00 et 23:59.'],
  [/\d:\d\d\s*$/, 'il manque l’heure de fermeture ; une plage s’écrit « 09:00-12:00 ».'],
];

/** Sentence for a text that the library cannot read; `erreur` is what it threw. */
export function sentenceForSyntaxError(osm: string, erreur: unknown): string {
  if (osm.trim() === '') return 'Horaires vides.';
  const lu = typeof erreur === 'string' ? lireJusquA(erreur) : '';
  const ou = lu === '' || lu === osm.trim() ? '' : ` (lecture arrêtée après « ${lu} »)`;
  const indice = INDICES.find(([motif]) => motif.test(osm))?.[1] ?? `écrivez par exemple ${EXEMPLE}.`;
  return `Horaires « ${osm} » illisibles${ou} : ${indice}`;
}

/**
 * Warnings of the library after which its reading is a guess: the text is refused. Others are matters of form, told
 * by `formeCorrigee`, or depend on the day of the build, and are left out (`SANS_OBJET`).
 */
export const AVERTISSEMENTS_FATALS: Readonly<Record<string, string>> = {
  vague: 'des jours sont indiqués sans leurs heures : ajoutez-les, par exemple « Mo-Fr 09:00-12:00 ».',
  ambiguous_word: 'un mot peut désigner plusieurs jours : utilisez Mo, Tu, We, Th, Fr, Sa, Su.',
  ambiguous_single_digit_hour:
    'on ne sait pas s’il s’agit du matin ou de l’après-midi : écrivez « 09:00 » ou « 14:00 ».',
  interpreted_as_year: 'un nombre a été pris pour une année : une heure s’écrit « 09:00 ».',
  additional_rule_which_evaluates_to_closed:
    'une fermeture est précédée d’une virgule : mettez un point-virgule devant elle.',
};

export const SANS_OBJET: ReadonlySet<string> = new Set([
  'date_past',
  'date_range_past',
  'year_past',
  'strange_24_7',
  'public_holiday',
  // `passeMinuit` says it better.
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
]);

export const refus = (osm: string, pourquoi: string): string => `Horaires « ${osm} » refusés : ${pourquoi}`;

export const MOTIFS = {
  vacances:
    'les vacances scolaires (SH) ne sont pas prises en charge : écrivez les dates, « Jul 04-Aug 31 off ».',
  soleil: 'une heure qui suit le soleil (sunrise, sunset) n’est pas un horaire d’accueil : écrivez l’heure.',
  sansFermeture: 'il manque l’heure de fermeture après « + » : une plage s’écrit « 09:00-12:00 ».',
  memeHeure: 'une plage ouvre et ferme à la même heure.',
  nuitTropLongue:
    'une plage passe minuit et dure plus de 16 heures : l’ouverture et la fermeture sont sans doute inversées.',
  rendezVousSeulement:
    'accueil sur rendez-vous seulement : écrivez « obligatoire » dans « rendez_vous », et dans « horaires » les heures sans ce commentaire, ou rien.',
  feriesSeulement: 'seuls les jours fériés sont décrits : ajoutez les jours de la semaine.',
  jamaisOuvert:
    'le lieu n’est jamais ouvert : s’il est fermé pour de bon, remplissez « ferme_depuis » ; sinon laissez la colonne vide.',
  feriesEcrases: 'la règle « PH off » est annulée par une règle qui la suit : mettez-la en dernier.',
} as const;

export const incertain = (commentaire: string): string =>
  commentaire === ''
    ? 'une partie des horaires est déclarée inconnue (unknown) : laissez-la de côté.'
    : `on ne peut pas dire si c’est ouvert ou fermé (« ${commentaire} ») : gardez les plages sûres et mettez cette précision dans « remarque ».`;

export const regleEcrasee = (regle: string): string =>
  `la règle « ${regle} » est annulée par une règle qui la suit : mettez ensemble les plages d’un même jour, « 09:00-12:00,14:00-17:00 ».`;

export const formeCorrigee = (osm: string, texte: string): string =>
  osm === texte
    ? `Horaires « ${osm} » : forme inhabituelle, comprise telle quelle.`
    : `Horaires « ${osm} » compris comme « ${texte} » : recopiez cette forme.`;

export const commentaireNonRepris = (commentaire: string): string =>
  `Le commentaire d’horaires « ${commentaire} » n’est pas affiché : recopiez-le dans « remarque » ou « rendez_vous_note ».`;

export const passeMinuit = (texte: string): string =>
  `Horaires « ${texte} » : une plage passe minuit, vérifiez qu’elle est voulue.`;
