import type { IsoDate } from '../iso-date.ts';
import { BID_TERMS_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

const NOTICE = 'de verzending van de aankondiging';
const BIDS = { event: NOTICE, calculation: 'tender-minimum', validFrom: BID_TERMS_SINCE } as const;
const PRIOR = { event: NOTICE, calculation: 'prior-notice-window', direction: 'back' } as const;
const NOTE = { event: 'de sluitingsdatum', calculation: 'clarification-note', direction: 'back' } as const;
const BACK_AND_TWO_DAYS = [
  'of ook een teruggetelde termijn twee gewone dagen moet bevatten: artikel 1 lid 2 van de Algemene termijnenwet neemt alleen lid 1 weg, niet artikel 2',
  'two-ordinary-days',
] as const;

/** Notices, bids and notes of an open procedure (Aw 2.54, 2.71 to 2.74b). */
export const AW_OPEN = rulesOf('aw-2012.md', 'statute-read', '2026-04-30', [
  {
    ...BIDS,
    id: 'tender-minimum-standard',
    term: [45, 'days'],
    grounds: ['Aw 2.71 lid 1'],
    says: 'In een openbare procedure is er ten minste 45 dagen om in te schrijven, vanaf de verzending van de aankondiging.',
  },
  {
    ...BIDS,
    id: 'tender-minimum-electronic',
    term: [40, 'days'],
    grounds: ['Aw 2.71 lid 1', 'Aw 2.74b'],
    says: 'Wie elektronisch laat inschrijven, mag de termijn met vijf dagen verkorten.',
  },
  {
    ...BIDS,
    id: 'tender-minimum-prior-notice',
    term: [29, 'days'],
    grounds: ['Aw 2.71 lid 5'],
    says: 'Na een vooraankondiging die op tijd is verzonden, is de termijn in de regel 29 dagen.',
  },
  {
    ...BIDS,
    id: 'tender-minimum-prior-notice-floor',
    term: [22, 'days'],
    grounds: ['Aw 2.71 lid 5'],
    says: 'Ook na een vooraankondiging is de termijn nooit korter dan 22 dagen.',
  },
  {
    ...BIDS,
    id: 'tender-minimum-urgent',
    term: [15, 'days'],
    grounds: ['Aw 2.74 sub a'],
    says: 'Is de gewone termijn door spoed niet haalbaar, dan is er ten minste 15 dagen om in te schrijven.',
  },
  {
    ...PRIOR,
    id: 'prior-notice-latest',
    term: [52, 'days'],
    grounds: ['Aw 2.71 lid 6'],
    validFrom: BID_TERMS_SINCE,
    says: 'Een vooraankondiging verkort de termijn alleen als zij ten minste 52 dagen vóór de aankondiging is verzonden.',
  },
  {
    ...PRIOR,
    id: 'prior-notice-earliest',
    term: [12, 'months'],
    grounds: ['Aw 2.71 lid 6'],
    validFrom: BID_TERMS_SINCE,
    says: 'Een vooraankondiging verkort de termijn alleen als zij hoogstens twaalf maanden vóór de aankondiging is verzonden.',
  },
  {
    ...NOTE,
    id: 'clarification-note',
    term: [10, 'days'],
    grounds: ['Aw 2.54'],
    validFrom: BID_TERMS_SINCE,
    earlier: 'clarification-note-until-2016',
    says: 'Nadere inlichtingen zijn er uiterlijk tien dagen vóór de sluiting.',
    contested: BACK_AND_TWO_DAYS,
  },
  {
    ...NOTE,
    id: 'clarification-note-until-2016',
    term: [6, 'days'],
    grounds: ['Aw 2.54'],
    validUntil: '2016-06-30' as IsoDate,
    version: '2016-05-01',
    says: 'Nadere inlichtingen zijn er uiterlijk zes dagen vóór de sluiting.',
    contested: BACK_AND_TWO_DAYS,
  },
  {
    ...NOTE,
    id: 'clarification-note-urgent',
    term: [4, 'days'],
    grounds: ['Aw 2.54', 'Aw 2.74'],
    says: 'Bij spoed zijn nadere inlichtingen er uiterlijk vier dagen vóór de sluiting.',
    contested: BACK_AND_TWO_DAYS,
  },
]);
