import { describe, expect, it } from 'vitest';
import { toOpeningHours } from '../../../data-pipeline/reference/inventaires/regles/horaires.ts';
import { readRendezVous } from '../../../data-pipeline/reference/inventaires/regles/rendez-vous.ts';
import { strictStatut } from '../../../data-pipeline/reference/inventaires/regles/statut.ts';

describe('toOpeningHours', () => {
  const journee = '09:00 - 12:00 / 14:00 - 17:00';
  it.each([
    [
      'equal days are joined',
      [journee, journee, journee, journee, '09:00 - 13:00', ''],
      'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-13:00',
    ],
    [
      'an empty cell is closed and cuts the run',
      ['09:00 - 12:00', '', '09:00 - 12:00', '', '', ''],
      'Mo 09:00-12:00; We 09:00-12:00',
    ],
    [
      'closed on Monday, open on Saturday',
      ['', journee, journee, journee, journee, '09:00 - 12:00'],
      'Tu-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00',
    ],
    ['one long range', ['', '08:30 - 17:30', '', '', '', ''], 'Tu 08:30-17:30'],
    ['nothing known', ['', '', '', '', '', ''], ''],
  ])('%s', (_, cellules, attendu) => {
    expect(toOpeningHours(cellules)).toBe(attendu);
  });
});

describe('readRendezVous', () => {
  it.each([
    ['Oui', '', 'possible', ''],
    ['Non', '', 'sans', ''],
    ['', '', 'inconnu', ''],
    [
      'Oui',
      'uniquement sur rdv à partir du 17/05/2024',
      'obligatoire',
      'Uniquement sur rendez-vous à partir du 17 mai 2024.',
    ],
    [
      'Oui',
      'Sur rendez-vous uniquement les JEUDIS et VENDREDIS',
      'possible',
      'Sur rendez-vous uniquement les jeudis et vendredis.',
    ],
    ['Non', 'prise de rdv conseillée', 'conseille', 'Prise de rendez-vous conseillée.'],
    [
      'Oui',
      'Pour un accueil optimisé une prise de rendez-vous est nécessaire.',
      'obligatoire',
      'Pour un accueil optimisé une prise de rendez-vous est nécessaire.',
    ],
    [
      'Oui',
      'Possibilité de prendre rendez-vous par téléphone au 03.27.67.50.81',
      'possible',
      'Possibilité de prendre rendez-vous par téléphone au 03 27 67 50 81.',
    ],
    ['Oui', 'Téléphone 03 28 23 51 02', 'possible', ''],
    ['Non', 'Bus Itinérant', 'sans', ''],
    [
      'Oui',
      "Contact : 03 20 38 24 68, n'hésiter pas à nous laisser un message avec vos coordonnées.",
      'possible',
      'Vous pouvez laisser un message avec vos coordonnées.',
    ],
  ])('%s, « %s »', (priseRdv, commentaire, rendezVous, note) => {
    const lu = readRendezVous(priseRdv, commentaire);
    expect([lu.rendez_vous, lu.rendez_vous_note, lu.remarque]).toEqual([rendezVous, note, '']);
  });

  it('takes the address where one books', () => {
    const lu = readRendezVous(
      'Non',
      'Prise de rendez-vous au 03 74 22 00 67 ou via internet : https://www.raimbeaucourt.fr/services/france-services',
    );
    expect(lu).toEqual({
      rendez_vous: 'possible',
      rendez_vous_note: 'Prise de rendez-vous au 03 74 22 00 67 ou sur internet.',
      prise_rdv: 'https://www.raimbeaucourt.fr/services/france-services',
      remarque: '',
    });
  });

  it.each([
    [
      'Service itinérant, horaires variables selon les jours de marché',
      'Horaires variables selon les jours de marché.',
    ],
    [
      "Attention France Services Cour Avesnois changera d'adresse courant le dernier trimestre 2023 : les agents vous accueillerons à la médiathèque intercommunale",
      'France services reçoit à la médiathèque intercommunale (l’adresse a changé à la fin de 2023).',
    ],
    ['FERMÉ le premier lundi', 'Fermé le premier lundi.'],
  ])('what is not about appointments is a remark: %s', (commentaire, remarque) => {
    expect(readRendezVous('Oui', commentaire)).toMatchObject({
      rendez_vous: 'possible',
      rendez_vous_note: '',
      remarque,
    });
  });
});

describe('strictStatut', () => {
  const row = { statut: 'confirme', date_maj: '2022-01-17', source_url: 'https://presse.fr/x', remarque: '' };
  it.each([
    ['recent and confirmed', {}, 'confirme'],
    ['the reference doubts', { statut: 'a_verifier' }, 'a-verifier'],
    ['undated', { date_maj: 'inconnue' }, 'a-verifier'],
    ['old, press', { date_maj: '2014-12-11' }, 'a-verifier'],
    ['old, official', { date_maj: '2014-12-11', source_url: 'https://lenord.fr/jcms/x' }, 'confirme'],
    [
      'old, a host that only looks official',
      { date_maj: '2014', source_url: 'https://pas-lenord.fr/' },
      'a-verifier',
    ],
    ['opening not attested', { remarque: 'travaux ; ouverture non attestee par la page' }, 'a-verifier'],
    ['written before the opening', { remarque: 'Page avant ouverture (mars 2022)' }, 'a-verifier'],
  ])('%s', (_, change, attendu) => {
    expect(strictStatut({ ...row, ...change })).toBe(attendu);
  });
});
