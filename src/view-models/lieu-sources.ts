import type { Lieu } from '@model/lieu.ts';
import type { Source } from '@model/source.ts';
import { ageSentence } from './age.ts';
import type { Contexte } from './contexte.ts';
import { mustGet } from './must-be.ts';
import { formatDate, NBSP } from './format.ts';

export interface SourceVue {
  nom: string;
  producteur: string;
  /** The page or record that attests this lieu, else the source as a whole. */
  url: string | null;
  licence: string;
  licenceUrl: string | null;
  /** « 1er août 2024, il y a 2 ans » */
  date: string;
}

const STATUTS: Readonly<Record<Lieu['statut'], string>> = {
  confirme: `Confirmé${NBSP}: une source publique, de l’organisme ou de l’État, l’atteste.`,
  'a-verifier': `À vérifier${NBSP}: le renseignement est ancien, indirect ou vient d’une seule page. Vérifiez avant de vous déplacer.`,
};

export const statutSentence = ({ statut }: Pick<Lieu, 'statut'>): string => STATUTS[statut];

/** A licence that the producer has not confirmed says so, once. */
export const licenceText = ({
  licence,
  licence_confirmee,
}: Pick<Source, 'licence' | 'licence_confirmee'>): string =>
  licence_confirmee || licence.includes('à confirmer')
    ? licence
    : `${licence} (à confirmer par le producteur)`;

/** Every place where the lieu is attested, the better source first. */
export function toSources(lieu: Pick<Lieu, 'provenances'>, contexte: Contexte): SourceVue[] {
  return lieu.provenances.map(({ source: id, url, date_maj }) => {
    const source = mustGet(contexte.sources, id);
    const age = ageSentence(date_maj, contexte.configuration.date_reference);
    return {
      nom: source.nom,
      producteur: source.producteur,
      url: url ?? source.url,
      licence: licenceText(source),
      licenceUrl: source.licence_url,
      date: age === null ? formatDate(date_maj) : `${formatDate(date_maj)}, ${age}`,
    };
  });
}
