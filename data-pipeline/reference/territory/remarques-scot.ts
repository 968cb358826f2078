/** What a reader should know of each SCoT, by slug: how sure its perimeter is, and from what it is known. */
export const REMARQUES_SCOT: Readonly<Record<string, string>> = {
  'scot-flandre-dunkerque':
    'D’après le site du syndicat mixte : communauté urbaine de Dunkerque et Hauts de Flandre.',
  'scot-flandre-et-lys':
    'À vérifier : les 58 communes citées par le syndicat mixte correspondent aux 50 de Cœur de Flandre et aux 8 de Flandre Lys, mais aucune page ne nomme les deux ensemble. Ce SCoT s’est appelé Flandre intérieure, puis Pays Cœur de Flandre ; son nom actuel n’est pas confirmé.',
  'scot-de-lille-metropole':
    'D’après l’agence d’urbanisme : Métropole européenne de Lille (avec la Haute-Deûle, qui l’a rejointe en 2020) et Pévèle-Carembault.',
  'scot-grand-douaisis':
    'D’après le porter à connaissance de 2017 et l’enquête publique de 2019 : Douaisis Agglo et Cœur d’Ostrevent.',
  'scot-du-valenciennois':
    'D’après la Porte du Hainaut et une page de 2023 : Porte du Hainaut et Valenciennes Métropole, 82 communes.',
  'scot-du-cambresis':
    'À vérifier : une encyclopédie en ligne donne la composition du Pays du Cambrésis (Cambrai, Caudrésis et Catésis, Pays Solesmois), sans écrire qu’il porte le SCoT.',
  'scot-sambre-avesnois':
    'D’après le site du syndicat mixte : quatre intercommunalités et 151 communes, devenues 150 depuis que Bermeries et Amfroipret n’en font qu’une.',
};
