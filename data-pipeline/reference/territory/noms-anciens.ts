/**
 * Names of the communes that have been merged away, by the code INSEE that they had: the package gives their codes only.
 * Source: INSEE, code officiel géographique, événements survenus aux communes depuis 1943 (Licence Ouverte).
 */
export const NOMS_ANCIENS: Readonly<Record<string, string>> = {
  '59020': 'Ascq',
  '59030': 'Audencourt',
  '59040': 'Aymeries',
  '59095': 'Bourbourg-Campagne',
  '59235': 'Flers-lez-Lille',
  '59245': 'Forenville',
  '59362': 'Louvignies-Bavay',
  '59373': 'Malo-les-Bains',
  '59376': 'Marchiennes-Campagne',
  '59417': 'Morenchies',
  '59460': 'Petite-Synthe',
  '59510': 'Rosendaël',
  '59561': 'Selvigny',
  '59621': 'Villers-Campeau',
  '59644': 'Warneton-Sud',
};
