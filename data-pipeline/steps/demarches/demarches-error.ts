import { InventaireError } from '../../feeds/inventaire/inventaire-error.ts';

/** The dictionary cannot be published: `fautes` holds one French sentence per fault, the message all of them, a line each. */
export class DemarchesError extends InventaireError {
  readonly fautes: readonly string[];

  constructor(fautes: readonly string[]) {
    super(fautes.join('\n'));
    this.fautes = fautes;
  }
}
