import OpeningHours from 'opening_hours';
import {
  AVERTISSEMENTS_FATALS,
  formeCorrigee,
  MOTIFS,
  refus,
  SANS_OBJET,
  sentenceForSyntaxError,
} from './motifs.ts';

/** French public holidays, Alsace-Moselle aside, come with this place (any point of the region does). */
const LIEU_NOMINATIM = { lat: 50.5, lon: 3.2, address: { country_code: 'fr', state: 'Hauts-de-France' } };

export interface Regle {
  /** Canonical text, comment included: `Jul 14-Aug 31 off "congés"`. */
  texte: string;
  /** The same without its comment. */
  selecteurs: string;
  commentaire: string | null;
}

export interface TexteCompile {
  oh: OpeningHours;
  /** Canonical text: English abbreviations, `HH:MM`. */
  texte: string;
  /** By the index that the library's `getMatchingRule` gives. */
  regles: Regle[];
  avertissements: string[];
}

const COMMENTAIRE = /"([^"]*)"/g;

function readRegles(oh: OpeningHours, osm: string): Regle[] {
  const regles: Regle[] = [];
  for (let index = 0; index <= osm.length; index++) {
    const texte = oh.prettifyValue({ rule_index: index }).trim();
    if (texte === '') break;
    const commentaire = [...texte.matchAll(COMMENTAIRE)].map(([, mots]) => mots).join(', ');
    regles.push({
      texte,
      selecteurs: texte.replace(COMMENTAIRE, '').trim(),
      commentaire: commentaire || null,
    });
  }
  return regles;
}

/**
 * Reads an OpenStreetMap `opening_hours` text with the reference library, and refuses what that library only guesses
 * or what no page could show. Pure: same answer in any time zone, on any day.
 */
export function compileOsm(osm: string): { ok: true; compile: TexteCompile } | { ok: false; motif: string } {
  let oh: OpeningHours;
  let texte: string;
  try {
    oh = new OpeningHours(osm, LIEU_NOMINATIM, {
      tag_key: 'opening_hours',
      locale: 'fr',
      mode: undefined,
      map_value: undefined,
      warnings_severity: undefined,
    });
    texte = oh.prettifyValue();
  } catch (erreur) {
    return { ok: false, motif: sentenceForSyntaxError(osm, erreur) };
  }
  const reject = (pourquoi: string) => ({ ok: false as const, motif: refus(osm, pourquoi) });
  const selecteurs = texte.replace(COMMENTAIRE, '');
  if (/\bSH\b/.test(selecteurs)) return reject(MOTIFS.vacances);
  if (/\b(sunrise|sunset|dawn|dusk)\b/.test(selecteurs)) return reject(MOTIFS.soleil);
  if (/\d:\d\d\+/.test(selecteurs)) return reject(MOTIFS.sansFermeture);
  if (/\b(\d\d:\d\d)-\1/.test(selecteurs)) return reject(MOTIFS.memeHeure);

  // The declared union of warning types lags behind the library: compare them as text.
  const types: string[] = oh.getStructuredWarnings().map(({ type }) => type);
  for (const type of types) {
    const fatal = AVERTISSEMENTS_FATALS[type];
    if (fatal) return reject(fatal);
  }
  const avertissements = types.some((type) => !SANS_OBJET.has(type)) ? [formeCorrigee(osm, texte)] : [];
  return { ok: true, compile: { oh, texte, regles: readRegles(oh, osm), avertissements } };
}
