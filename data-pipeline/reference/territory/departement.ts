/** The département that the reference files describe; their names hold it too. */
export const DEPARTEMENT = '59';

/** Reference files, under the reference directory. */
export const FILES = {
  contours: `territoire/communes-${DEPARTEMENT}-2018.geojson`,
  densite: `territoire/grille-densite-${DEPARTEMENT}.csv`,
  ruralite: `territoire/grille-ruralite-${DEPARTEMENT}.csv`,
  centralite: `territoire/grille-centralite-${DEPARTEMENT}.csv`,
  scot: 'territoire/scot_epci.csv',
  qpv: `territoire/qpv-communes-${DEPARTEMENT}.geojson`,
  gares: `transport/liste-des-gares-${DEPARTEMENT}.csv`,
  voiesFerrees: 'transport/voies-ferrees.geojson',
} as const;
