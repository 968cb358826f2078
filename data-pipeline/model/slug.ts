const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Folds a name into the last segment of an address: lower case, without accents or ligatures, every other run of
 * signs (spaces, apostrophes of both kinds, hyphens, dots) one hyphen, none at the ends.
 * `L’Orée de Mormal` -> `l-oree-de-mormal`. Returns '' when the text holds no Latin letter nor digit.
 */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
