import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../data-pipeline/model/configuration.ts';
import { itineranceSchema } from '../../../data-pipeline/model/itinerance.ts';
import { lieuSchema, provenanceSchema } from '../../../data-pipeline/model/lieu.ts';
import { sourceSchema } from '../../../data-pipeline/model/source.ts';
import { scotSchema } from '../../../data-pipeline/model/territoire.ts';

const { numeros_utiles, totaux_officiels, site } = configurationSchema.shape;

describe.each([
  ['provenance', provenanceSchema.shape.url],
  ['site_web', lieuSchema.shape.site_web],
  ['itinerance', itineranceSchema.shape.source_url],
  ['source', sourceSchema.shape.url],
  ['licence', sourceSchema.shape.licence_url],
  ['scot', scotSchema.shape.source_url],
  ['site', site.shape.url],
  ['numéro utile', numeros_utiles.element.shape.source_url],
  ['total officiel', totaux_officiels.element.shape.source_url],
])('%s', (_, schema) => {
  it.each(['https://www.lenord.fr/', 'http://www.lenord.fr/'])('takes %s', (url) => {
    expect(schema.safeParse(url).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://lenord.fr/', 'www.lenord.fr'])(
    'refuses %s',
    (url) => {
      expect(schema.safeParse(url).success).toBe(false);
    },
  );
});
