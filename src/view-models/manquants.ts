/** Fields of content/territoire.yaml in words, for those who read the report and not the file. */
const LABELS: Readonly<Record<string, string>> = {
  'site.url': 'l’adresse publique du site',
  'editeur.nom': 'le nom de l’éditeur',
  'editeur.statut': 'le statut de l’éditeur',
  'editeur.adresse': 'l’adresse de l’éditeur',
  'editeur.telephone': 'le téléphone de l’éditeur',
  'editeur.directeur_publication': 'le directeur ou la directrice de la publication',
  'editeur.courriel_corrections': 'l’adresse électronique qui reçoit les corrections',
  'editeur.courriel_accessibilite': 'l’adresse électronique pour l’accessibilité',
  'editeur.courriel_donnees_personnelles': 'l’adresse électronique pour les données personnelles',
  'hebergeur.nom': 'le nom de l’hébergeur',
  'hebergeur.adresse': 'l’adresse de l’hébergeur',
  'hebergeur.telephone': 'le téléphone de l’hébergeur',
};

/** `editeur.nom` -> `le nom de l’éditeur`; a path without words stays itself. */
export const manquantLabel = (path: string): string => LABELS[path] ?? path;
