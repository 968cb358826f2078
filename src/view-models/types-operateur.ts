import type { TypeLieu } from '@model/type-lieu.ts';

/** Operators whose counters are lieux of the inventories: these, and not all that help with them. */
export const TYPES_D_OPERATEUR: Readonly<Record<string, readonly TypeLieu[]>> = {
  ccas: ['ccas', 'cias'],
  departement: ['maison-nord-solidarites', 'service-social'],
};
