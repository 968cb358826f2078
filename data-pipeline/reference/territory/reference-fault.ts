/** A reference file is missing or is not what it should be: the message is one French sentence for whoever ran the command. */
export class ReferenceFault extends Error {
  override name = 'ReferenceFault';
}
