import { CsvError, parse } from 'csv-parse/sync';
import { InventaireError } from './inventaire-error.ts';
import { decodeText } from './decode-text.ts';
import { entreGuillemets } from './phrases.ts';

/** One row as text. `ligne` is where it begins in the file, 1 being the header; a cell may span several lines. */
export interface Rangee<C extends string> {
  ligne: number;
  /** Columns that the file lacks are ''. */
  valeurs: Record<C, string>;
  /** Why the row cannot be read, when its cells do not match the header; else `null`. */
  faute: string | null;
}

export interface Table<C extends string> {
  rangees: Rangee<C>[];
  /** What is odd about the whole file, one sentence each. */
  remarques: { colonne: string; valeur: string; motif: string }[];
  /** Known columns that the file lacks. */
  manquantes: C[];
}

interface Enregistrement {
  cellules: string[];
  /** Line of the file on which it ends. */
  fin: number;
}

/**
 * Reads a CSV file whose columns are known by name, in any order.
 * @throws InventaireError, one French sentence, when it is no CSV, lacks a column of `obligatoires` or has an unbalanced quote.
 */
export function readTable<C extends string>(
  octets: Uint8Array,
  fichier: string,
  colonnes: readonly C[],
  obligatoires: readonly C[],
): Table<C> {
  const { texte, encodage } = decodeText(octets, fichier);
  const separateur = separatorOf(texte);
  const [tete, ...suite] = parseRecords(texte, separateur, fichier);
  const entete = (tete?.cellules ?? []).map((nom) => nom.trim());
  checkHeader(entete, fichier, obligatoires);
  const remarques: Table<C>['remarques'] = [];
  if (encodage !== 'utf-8')
    remarques.push({
      colonne: '',
      valeur: encodage,
      motif:
        'le fichier est en windows-1252 ; il a été lu, mais enregistrez-le en UTF-8 pour ne perdre aucun signe.',
    });
  if (separateur !== ',')
    remarques.push({
      colonne: '',
      valeur: separateur,
      motif:
        'les colonnes sont séparées par des points-virgules ; le fichier a été lu, mais le séparateur attendu est la virgule.',
    });
  const connues: readonly string[] = colonnes;
  for (const nom of entete.filter((nom) => nom !== '' && !connues.includes(nom)))
    remarques.push({
      colonne: nom,
      valeur: '',
      motif: `la colonne ${entreGuillemets(nom)} est inconnue ; elle n’est pas lue.`,
    });
  const manquantes = colonnes.filter((nom) => !entete.includes(nom));
  if (manquantes.length > 0) remarques.push(remarkOfMissing(manquantes));
  return {
    rangees: suite.map((enregistrement) => toRangee(enregistrement, entete, colonnes)),
    remarques,
    manquantes,
  };
}

/** One remark for all of them: a short file is not a list of faults. */
function remarkOfMissing(manquantes: readonly string[]): { colonne: string; valeur: string; motif: string } {
  const noms = manquantes.map(entreGuillemets).join(', ');
  return manquantes.length === 1
    ? {
        colonne: manquantes[0] ?? '',
        valeur: '',
        motif: `la colonne ${noms} manque ; elle est lue comme vide.`,
      }
    : { colonne: '', valeur: '', motif: `les colonnes ${noms} manquent ; elles sont lues comme vides.` };
}

/** A French spreadsheet writes `;`: what separates the names of the first line separates the cells. */
function separatorOf(texte: string): ',' | ';' {
  const premiere = texte.slice(0, texte.indexOf('\n') + 1 || undefined);
  return premiere.split(';').length > premiere.split(',').length ? ';' : ',';
}

function parseRecords(texte: string, delimiter: string, fichier: string): Enregistrement[] {
  const enregistrements: Enregistrement[] = [];
  try {
    parse(texte, {
      bom: true,
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cellules, { lines }) => {
        enregistrements.push({ cellules, fin: lines });
        return cellules;
      },
    });
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    throw new InventaireError(
      `${fichier}, ligne ${(enregistrements.at(-1)?.fin ?? 0) + 1} : un guillemet (") n’est pas fermé ou manque au début d’une cellule ; la suite du fichier ne peut pas être lue.`,
    );
  }
  return enregistrements;
}

function checkHeader(entete: readonly string[], fichier: string, obligatoires: readonly string[]): void {
  const manquantes = obligatoires.filter((nom) => !entete.includes(nom));
  if (manquantes.length > 0) {
    const noms = manquantes.map(entreGuillemets).join(', ');
    throw new InventaireError(
      manquantes.length === 1
        ? `${fichier} : la colonne obligatoire ${noms} manque à la première ligne.`
        : `${fichier} : les colonnes obligatoires ${noms} manquent à la première ligne.`,
    );
  }
  const double = entete.find((nom, rang) => nom !== '' && entete.indexOf(nom) !== rang);
  if (double !== undefined)
    throw new InventaireError(
      `${fichier} : la colonne ${entreGuillemets(double)} est écrite deux fois à la première ligne.`,
    );
}

function toRangee<C extends string>(
  { cellules, fin }: Enregistrement,
  entete: readonly string[],
  colonnes: readonly C[],
): Rangee<C> {
  const sauts = cellules.reduce((somme, cellule) => somme + cellule.split('\n').length - 1, 0);
  const valeurs = Object.fromEntries(
    colonnes.map((nom) => [nom, cellules[entete.indexOf(nom)] ?? '']),
  ) as Record<C, string>;
  const faute =
    cellules.length === entete.length
      ? null
      : `la ligne compte ${cellules.length} cellules au lieu de ${entete.length} : un texte qui contient une virgule doit être entre guillemets.`;
  return { ligne: fin - sauts, valeurs, faute };
}
