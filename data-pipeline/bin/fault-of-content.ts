import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';
import { TerritoireError } from '../steps/territoire/read-rows.ts';

/** The sentence to show when the content is at fault; `null` for what only a developer can mend. */
export const faultOfContent = (erreur: unknown): string | null =>
  erreur instanceof InventaireError || erreur instanceof TerritoireError ? erreur.message : null;
