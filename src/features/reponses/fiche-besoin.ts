/** /recherche/besoins/<id>.json: what to know of a need before going, shown above the list. */
export interface FicheBesoin {
  /** `J’ai perdu mes papiers d’identité` */
  titre: string;
  /** Page that says it all; `null` when there is none. */
  href: string | null;
  resume: string | null;
  urgence: { numero: string; nom: string; quand: string } | null;
  aApporter: string[];
  cout: string | null;
  /** National number of an operator, as it is said. */
  telephone: string | null;
  enLigne: { nom: string; url: string } | null;
}
