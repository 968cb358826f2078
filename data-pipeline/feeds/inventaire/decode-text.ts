import { InventaireError } from './inventaire-error.ts';

export interface TexteLu {
  /** Without byte order mark, every end of line `\n`. */
  texte: string;
  encodage: 'utf-8' | 'windows-1252';
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (octets: Uint8Array, marque: readonly number[]): boolean =>
  marque.every((octet, rang) => octets[rang] === octet);

/** Says what a file is when it is plainly no CSV, or `null`. */
function wrongKind(octets: Uint8Array): string | null {
  if (octets.length === 0) return 'le fichier est vide';
  if (startsWith(octets, ZIP) || startsWith(octets, OLE))
    return 'c’est un classeur de tableur : enregistrez-le au format « CSV UTF-8 »';
  if (startsWith(octets, [0xff, 0xfe]) || startsWith(octets, [0xfe, 0xff]))
    return 'le texte est en UTF-16 : enregistrez-le au format « CSV UTF-8 »';
  if (octets.includes(0)) return 'c’est un fichier binaire, pas un tableau au format CSV';
  return null;
}

/** The same, of a text. A CSV of ours never begins with these signs: its first cell is `id`. */
function wrongText(texte: string): string | null {
  const debut = texte.trimStart();
  if (debut === '') return 'le fichier est vide';
  if (/^<(!doctype|html|\?xml|!--|[a-z]+[\s>])/i.test(debut))
    return 'c’est une page web (HTML ou XML), pas un tableau au format CSV';
  if (/^[[{]/.test(debut)) return 'c’est un fichier JSON, pas un tableau au format CSV';
  return null;
}

/**
 * Bytes to text: UTF-8, with or without mark; else windows-1252, which older spreadsheets still write.
 * @throws InventaireError when the bytes are plainly no CSV (empty, HTML, JSON, workbook, binary).
 */
export function decodeText(octets: Uint8Array, fichier: string): TexteLu {
  const genre = wrongKind(octets);
  if (genre !== null) throw new InventaireError(`${fichier} : ${genre}.`);
  const { texte, encodage } = decode(octets);
  const faute = wrongText(texte);
  if (faute !== null) throw new InventaireError(`${fichier} : ${faute}.`);
  return { texte: texte.replace(/\r\n?/g, '\n'), encodage };
}

function decode(octets: Uint8Array): TexteLu {
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets), encodage: 'utf-8' };
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(octets), encodage: 'windows-1252' };
  }
}
