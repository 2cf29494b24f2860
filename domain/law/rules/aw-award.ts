import { BID_TERMS_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

const CLOSING = {
  event: 'de sluitingsdatum',
  calculation: 'evidence-age',
  direction: 'back',
  version: '2015',
} as const;

/** From the award decision on: standstill, reasons, notices, annulment; and how old evidence may be. */
export const AW_AWARD = rulesOf('aw-2012.md', 'statute-read', '2026-04-30', [
  {
    id: 'standstill',
    term: [20, 'days'],
    event: 'de verzending van de gunningsbeslissing',
    grounds: ['Aw 2.127'],
    calculation: 'standstill',
    says: 'De overeenkomst wordt niet gesloten binnen twintig dagen, vanaf de dag na verzending van de gunningsbeslissing.',
    contested: [
      'of deze termijn van een vrije dag schuift: het gerechtshof Den Haag vond van wel, een andere rechter niet. Voor tekenen telt de latere dag',
      'not-moved',
    ],
  },
  {
    id: 'rejection-reasons',
    term: [15, 'days'],
    event: 'de ontvangst van het verzoek van een afgewezen gegadigde',
    grounds: ['Aw 2.103 lid 2'],
    says: 'Wie vraagt waarom hij is afgewezen, hoort de redenen binnen vijftien dagen.',
  },
  {
    id: 'award-notice',
    term: [30, 'days'],
    event: 'de gunning (sluiting van de overeenkomst)',
    grounds: ['Aw 2.134 lid 1'],
    validFrom: BID_TERMS_SINCE,
    says: 'De aankondiging van de gegunde opdracht wordt verzonden binnen dertig dagen na de gunning.',
  },
  {
    id: 'award-notice-quarterly',
    term: [30, 'days'],
    event: 'een gunning in het kwartaal',
    grounds: ['Aw 2.134 lid 3'],
    validFrom: BID_TERMS_SINCE,
    says: 'Aankondigingen van gegunde opdrachten voor sociale en andere specifieke diensten mogen per kwartaal samen, binnen dertig dagen na het kwartaal.',
  },
  {
    id: 'annulment-after-notice',
    term: [30, 'days'],
    event: 'de aankondiging van de gunning, of de mededeling met redenen',
    grounds: ['Aw 4.15 lid 2 sub a'],
    version: '2015',
    says: 'Vernietiging van de overeenkomst wordt gevorderd binnen dertig dagen na de aankondiging van de gunning of de mededeling met redenen.',
  },
  {
    id: 'annulment-after-contract',
    term: [6, 'months'],
    event: 'de sluiting van de overeenkomst',
    grounds: ['Aw 4.15 lid 2 sub b'],
    version: '2015',
    says: 'Is er geen aankondiging of mededeling, dan wordt vernietiging gevorderd binnen zes maanden na de sluiting van de overeenkomst.',
  },
  {
    id: 'voluntary-transparency',
    term: [20, 'days'],
    event: 'de aankondiging van het voornemen om te gunnen',
    grounds: ['Aw 4.16 lid 1 sub c'],
    says: 'Wie zonder aankondiging gunt, maar dat voornemen aankondigt en twintig dagen wacht, voorkomt vernietiging om die reden.',
  },
  {
    id: 'voluntary-standstill-call-off',
    term: [20, 'days'],
    event: 'de verzending van de gunningsbeslissing',
    grounds: ['Aw 4.16 lid 2'],
    says: 'Wie bij een nadere opdracht uit een raamovereenkomst of een dynamisch aankoopsysteem vrijwillig twintig dagen wacht, voorkomt vernietiging om die reden.',
  },
  {
    ...CLOSING,
    id: 'evidence-age-conduct-declaration',
    term: [2, 'years'],
    grounds: ['Aw 2.89'],
    says: 'Een gedragsverklaring aanbesteden is op de sluitingsdatum hoogstens twee jaar oud.',
  },
  {
    ...CLOSING,
    id: 'evidence-age-tax-declaration',
    term: [6, 'months'],
    grounds: ['Aw 2.89'],
    says: 'Een verklaring van de Belastingdienst is op de sluitingsdatum hoogstens zes maanden oud.',
  },
  {
    ...CLOSING,
    id: 'evidence-age-trade-register',
    term: [6, 'months'],
    grounds: ['Aw 2.89'],
    says: 'Een uittreksel uit het handelsregister is op de sluitingsdatum hoogstens zes maanden oud.',
  },
]);
