/**
 * A fault of the content that stops the build: a file that is not what its name says, an inventory that collapsed.
 * The message is one French sentence for the person who edits the files; `bin/` prints it and exits with 1.
 */
export class InventaireError extends Error {
  override readonly name = 'InventaireError';
}
