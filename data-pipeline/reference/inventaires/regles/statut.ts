import type { Statut } from '../../../model/lieu.ts';

/** Hosts of the State and of the Département: what they say stays attested, with its date. */
const OFFICIELS = /(^|\.)(gouv\.fr|lenord\.fr)$/;
const ANNEE_ANCIENNE = '2019';

/**
 * Strict reading: what is undated, or older than 2019 without an official page, or was written before the opening, is
 * to be verified, whatever the reference says.
 */
export function strictStatut(row: {
  statut: string;
  date_maj: string;
  source_url: string;
  remarque: string;
}): Statut {
  if (row.statut !== 'confirme' || row.date_maj === 'inconnue') return 'a-verifier';
  if (/ouverture non attest|avant ouverture/i.test(row.remarque)) return 'a-verifier';
  const officielle = URL.canParse(row.source_url) && OFFICIELS.test(new URL(row.source_url).hostname);
  return row.date_maj < ANNEE_ANCIENNE && !officielle ? 'a-verifier' : 'confirme';
}
