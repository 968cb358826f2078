/** One moment of one lieu: hours as the inventory writes them, the instant with its own offset, and the words expected. */
export interface Cas {
  nom: string;
  osm: string | null;
  instant: string;
  phrase: string;
  fermeDepuis?: string;
}

const BUREAU = 'Mo-Fr 09:00-12:00,14:00-17:00';
const QUATRE = 'Mo-Fr 08:00-09:30,10:00-11:30,13:30-15:00,16:00-18:30';

const bureau = (nom: string, instant: string, phrase: string, suite = ''): Cas => ({
  nom,
  osm: BUREAU + suite,
  instant,
  phrase,
});

/** What `parseHoraires` unrolls dated rules from, in these cases. */
export const DATE_REFERENCE = '2026-01-01';

export const CAS: readonly Cas[] = [
  // The minute of opening and of closing: [opens, closes).
  bureau('a minute before opening', '2026-09-16T08:59+02:00', 'Fermé · ouvre dans 1 min'),
  bureau('the last second before opening', '2026-09-16T08:59:59+02:00', 'Fermé · ouvre dans 1 min'),
  bureau('the minute of opening', '2026-09-16T09:00+02:00', 'Ouvert · ferme à 12 h'),
  bureau('a minute before closing', '2026-09-16T11:59+02:00', 'Ouvert · ferme dans 1 min'),
  bureau('the minute of closing', '2026-09-16T12:00+02:00', 'Fermé · ouvre à 14 h'),
  bureau('an hour before closing', '2026-09-16T16:00+02:00', 'Ouvert · ferme à 17 h'),
  bureau('under an hour before closing', '2026-09-16T16:01+02:00', 'Ouvert · ferme dans 59 min'),
  bureau('twenty minutes before closing', '2026-09-16T16:40+02:00', 'Ouvert · ferme dans 20 min'),
  bureau('closed for the day', '2026-09-16T17:00+02:00', 'Fermé · ouvre demain à 9 h'),
  bureau('a minute before midnight', '2026-09-16T23:59+02:00', 'Fermé · ouvre demain à 9 h'),
  bureau('midnight', '2026-09-17T00:00+02:00', 'Fermé · ouvre à 9 h'),
  bureau('Friday evening', '2026-09-18T17:00+02:00', 'Fermé · ouvre lundi à 9 h'),
  bureau('a Sunday', '2026-09-20T10:00+02:00', 'Fermé · ouvre demain à 9 h'),
  bureau(
    'in winter, an hour of Paris that is another day in UTC',
    '2026-01-13T00:30+01:00',
    'Fermé · ouvre à 9 h',
  ),

  // Public holidays: unknown, closed, with hours.
  bureau('Easter Monday 2026, nothing said', '2026-04-06T10:00+02:00', 'Jour férié : appelez avant de venir'),
  bureau('Easter Monday 2027, nothing said', '2027-03-29T10:00+02:00', 'Jour férié : appelez avant de venir'),
  bureau(
    'Easter Monday 2026, PH off',
    '2026-04-06T10:00+02:00',
    'Fermé, jour férié · ouvre demain à 9 h',
    '; PH off',
  ),
  bureau(
    'Easter Monday 2027, PH off',
    '2027-03-29T10:00+02:00',
    'Fermé, jour férié · ouvre demain à 9 h',
    '; PH off',
  ),
  bureau(
    'Easter Monday 2026, open',
    '2026-04-06T10:00+02:00',
    'Ouvert · ferme dans 30 min',
    '; PH 10:00-10:30',
  ),
  bureau(
    'Easter Monday 2027, open',
    '2027-03-29T10:00+02:00',
    'Ouvert · ferme dans 30 min',
    '; PH 10:00-10:30',
  ),
  bureau(
    'Easter Monday, after its hours',
    '2026-04-06T11:00+02:00',
    'Fermé · ouvre demain à 9 h',
    '; PH 10:00-10:30',
  ),
  bureau(
    'eve of Easter Monday, nothing said',
    '2026-04-05T10:00+02:00',
    'Fermé · ouvre mardi à 9 h, demain férié : appelez',
  ),
  bureau(
    'Saturday before, nothing said',
    '2026-04-04T10:00+02:00',
    'Fermé · ouvre mardi à 9 h, lundi férié : appelez',
  ),
  bureau('Friday before, PH off', '2026-04-03T18:00+02:00', 'Fermé · ouvre mardi à 9 h', '; PH off'),
  bureau(
    'a holiday on a Saturday that is closed anyway',
    '2026-08-15T10:00+02:00',
    'Fermé · ouvre lundi à 9 h',
  ),
  bureau(
    'Ascension and its bridge',
    '2026-05-13T18:00+02:00',
    'Fermé · ouvre lundi à 9 h',
    '; PH off; 2026 May 15 off "pont"',
  ),
  bureau(
    'the bridge itself',
    '2026-05-15T10:00+02:00',
    'Fermé exceptionnellement · ouvre lundi à 9 h',
    '; PH off; 2026 May 15 off "pont"',
  ),
  bureau(
    'a whole week of Christmas',
    '2026-12-24T18:00+01:00',
    'Fermé exceptionnellement · ouvre le lundi 4 janvier à 9 h',
    '; PH off; 2026 Dec 24-2027 Jan 03 off',
  ),

  // Exceptions.
  bureau(
    'exceptional closure on a holiday',
    '2026-07-14T10:00+02:00',
    'Fermé exceptionnellement · ouvre demain à 9 h',
    '; Jul 14 off',
  ),
  bureau(
    'exceptional hours on a holiday',
    '2026-07-14T10:00+02:00',
    'Ouvert · ferme à 11 h 30',
    '; Jul 14 09:00-11:30',
  ),
  bureau(
    'summer hours',
    '2026-07-21T11:00+02:00',
    'Fermé · ouvre demain à 9 h',
    '; Jul 14-Aug 31 Mo-Fr 09:00-11:00',
  ),
  bureau(
    'a holiday within summer hours',
    '2026-07-14T10:00+02:00',
    'Jour férié : appelez avant de venir',
    '; Jul 13-Aug 31 Mo-Fr 09:00-11:00',
  ),
  bureau(
    'after the days that are known',
    '2027-07-01T10:00+02:00',
    'Horaires inconnus : appelez',
    '; Jul 14-Aug 31 Mo-Fr 09:00-11:00',
  ),
  {
    nom: 'a place open one Monday a month',
    osm: 'Mo[1] 09:00-12:00',
    instant: '2026-11-03T10:00+01:00',
    phrase: 'Fermé · ouvre le lundi 7 décembre à 9 h',
  },
  {
    nom: 'the first of a month',
    osm: 'Tu[1] 09:30-12:00',
    instant: '2026-11-10T10:00+01:00',
    phrase: 'Fermé · ouvre le mardi 1er décembre à 9 h 30',
  },

  // Clock changes: 29 March (2 h to 3 h) and 25 October (3 h to 2 h) 2026, 28 March and 31 October 2027.
  bureau('Saturday before spring 2026', '2026-03-28T20:00+01:00', 'Fermé · ouvre lundi à 9 h'),
  bureau('spring 2026, the day', '2026-03-29T12:00+02:00', 'Fermé · ouvre demain à 9 h'),
  bureau('spring 2026, the Monday', '2026-03-30T08:30+02:00', 'Fermé · ouvre dans 30 min'),
  bureau('autumn 2026, the day', '2026-10-25T12:00+01:00', 'Fermé · ouvre demain à 9 h'),
  bureau('autumn 2026, the Monday', '2026-10-26T09:00+01:00', 'Ouvert · ferme à 12 h'),
  bureau('autumn 2026, an hour too soon', '2026-10-26T08:00+01:00', 'Fermé · ouvre à 9 h'),
  bureau(
    'spring 2027, then Easter Monday',
    '2027-03-28T12:00+02:00',
    'Fermé · ouvre mardi à 9 h',
    '; PH off',
  ),
  bureau('autumn 2027, then Toussaint', '2027-10-31T12:00+01:00', 'Fermé · ouvre mardi à 9 h', '; PH off'),
  {
    nom: 'spring 2026, an hour is skipped',
    osm: 'Mo-Su 01:00-03:30',
    instant: '2026-03-29T01:45+01:00',
    phrase: 'Ouvert · ferme dans 45 min',
  },
  {
    nom: 'autumn 2026, an hour comes twice',
    osm: 'Mo-Su 01:00-03:15',
    instant: '2026-10-25T02:45+02:00',
    phrase: 'Ouvert · ferme à 3 h 15',
  },
  {
    nom: 'autumn 2026, the second time',
    osm: 'Mo-Su 01:00-03:15',
    instant: '2026-10-25T02:45+01:00',
    phrase: 'Ouvert · ferme dans 30 min',
  },
  {
    nom: 'spring 2026, a night',
    osm: 'Sa 22:00-04:00',
    instant: '2026-03-29T03:00+02:00',
    phrase: 'Ouvert · ferme à 4 h',
  },

  // Four ranges a day, nights, always open.
  {
    nom: 'four ranges, in the second',
    osm: QUATRE,
    instant: '2026-09-16T10:00+02:00',
    phrase: 'Ouvert · ferme à 11 h 30',
  },
  {
    nom: 'four ranges, before the third',
    osm: QUATRE,
    instant: '2026-09-16T11:30+02:00',
    phrase: 'Fermé · ouvre à 13 h 30',
  },
  {
    nom: 'four ranges, before the fourth',
    osm: QUATRE,
    instant: '2026-09-16T15:15+02:00',
    phrase: 'Fermé · ouvre dans 45 min',
  },
  {
    nom: 'four ranges, after the fourth',
    osm: QUATRE,
    instant: '2026-09-16T18:30+02:00',
    phrase: 'Fermé · ouvre demain à 8 h',
  },
  {
    nom: 'a night, before midnight',
    osm: 'Fr 22:00-02:00',
    instant: '2026-09-18T23:30+02:00',
    phrase: 'Ouvert · ferme à 2 h',
  },
  {
    nom: 'a night, at midnight',
    osm: 'Fr 22:00-02:00',
    instant: '2026-09-19T00:00+02:00',
    phrase: 'Ouvert · ferme à 2 h',
  },
  {
    nom: 'a night, its end',
    osm: 'Fr 22:00-02:00',
    instant: '2026-09-19T02:00+02:00',
    phrase: 'Fermé · ouvre vendredi à 22 h',
  },
  {
    nom: 'the night of a holiday, nothing said',
    osm: 'Mo-Su 22:00-02:00',
    instant: '2026-07-15T01:59+02:00',
    phrase: 'Jour férié : appelez avant de venir',
  },
  {
    nom: 'the end of that night',
    osm: 'Mo-Su 22:00-02:00',
    instant: '2026-07-15T02:00+02:00',
    phrase: 'Fermé · ouvre à 22 h',
  },
  {
    nom: 'the night into a holiday, whose end is unknown',
    osm: 'Mo-Su 22:00-02:00',
    instant: '2026-07-14T01:00+02:00',
    phrase: 'Ouvert',
  },
  {
    nom: 'until midnight',
    osm: 'Fr 18:00-24:00',
    instant: '2026-09-18T19:00+02:00',
    phrase: 'Ouvert · ferme à minuit',
  },
  { nom: 'always open', osm: '24/7', instant: '2026-09-18T23:59+02:00', phrase: 'Ouvert' },
  {
    nom: 'open through several days',
    osm: 'Mo 00:00-24:00; Tu 00:00-24:00; We 00:00-12:00',
    instant: '2026-09-14T08:00+02:00',
    phrase: 'Ouvert · ferme mercredi à 12 h',
  },

  // Nothing known, closed for good.
  { nom: 'no hours', osm: null, instant: '2026-09-16T10:00+02:00', phrase: 'Horaires inconnus : appelez' },
  {
    nom: 'no hours, a public holiday',
    osm: null,
    instant: '2026-07-14T10:00+02:00',
    phrase: 'Horaires inconnus : appelez',
  },
  {
    nom: 'closed for good',
    osm: BUREAU,
    instant: '2026-09-16T10:00+02:00',
    fermeDepuis: '2026-09-16',
    phrase: 'Fermé définitivement',
  },
  {
    nom: 'closed for good, no hours',
    osm: null,
    instant: '2026-09-16T10:00+02:00',
    fermeDepuis: '2024-01-31',
    phrase: 'Fermé définitivement',
  },
  {
    nom: 'closed for good tomorrow',
    osm: BUREAU,
    instant: '2026-09-16T17:30+02:00',
    fermeDepuis: '2026-09-17',
    phrase: 'Fermé',
  },
  {
    nom: 'closed for good, the night before goes no further',
    osm: 'Mo-Su 22:00-02:00',
    instant: '2026-09-16T00:30+02:00',
    fermeDepuis: '2026-09-16',
    phrase: 'Fermé définitivement',
  },
];
