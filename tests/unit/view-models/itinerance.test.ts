import { expect, it } from 'vitest';
import { ruleSentence } from '../../../src/view-models/itinerance.ts';

it.each([
  ['FREQ=MONTHLY;BYDAY=2WE', 'le deuxième mercredi du mois'],
  ['FREQ=MONTHLY;BYDAY=3TU', 'le troisième mardi du mois'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'le dernier vendredi du mois'],
  ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'le premier lundi et le troisième lundi du mois'],
  ['FREQ=WEEKLY;BYDAY=MO', 'chaque lundi'],
  ['FREQ=WEEKLY;BYDAY=MO,TH', 'chaque lundi et jeudi'],
  ['FREQ=MONTHLY;BYDAY=MO', null],
  ['FREQ=DAILY', null],
  ['FREQ=MONTHLY;BYDAY=9XX', null],
])('%s: %s', (regle, words) => expect(ruleSentence(regle)).toBe(words));
