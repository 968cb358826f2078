import type { Demarche } from '@model/demarche.ts';
import type { Operateur } from '@model/operateur.ts';
import type { Dictionnaire, Partage } from '../../../data-pipeline/steps/demarches/termes.ts';

/** A démarche without fault; `change` says what the case is about. */
export const demarche = (change: Partial<Demarche> = {}): Demarche => ({
  id: 'rsa',
  titre: 'Je demande le RSA',
  titre_court: 'RSA',
  theme: 'argent',
  resume: 'La demande se fait à la Caf.',
  familles: ['france-services'],
  operateurs: ['caf'],
  mots: ['rmi', 'rsa'],
  fautes: ['erésa'],
  a_apporter: [],
  cout: null,
  urgence: null,
  en_ligne: null,
  ...change,
});

export const operateur = (change: Partial<Operateur> = {}): Operateur => ({
  id: 'caf',
  nom: 'Caisse d’allocations familiales',
  sigle: 'Caf',
  anciens_noms: [],
  mots: ['allocataire'],
  fautes: ['kaf'],
  familles: ['france-services'],
  partenaire_france_services: true,
  telephone: '3230',
  en_ligne: { nom: 'Caf', url: 'https://www.caf.fr/' },
  ...change,
});

/** A dictionary of these entries and nothing else. */
export const dictionnaire = (
  demarches: Demarche[] = [demarche()],
  operateurs: Operateur[] = [operateur()],
  partages: Partage[] = [],
): Dictionnaire => ({ demarches, operateurs, partages });
