import { BID_TERMS_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

const FROM_NOTICE = { event: 'de verzending van de aankondiging', validFrom: BID_TERMS_SINCE } as const;
const FROM_INVITATION = { event: 'de verzending van de uitnodiging', validFrom: BID_TERMS_SINCE } as const;

/** Terms of the procedures beside the open one (Aw, part 2, and 2a for concessions). */
export const AW_OTHER_PROCEDURES = rulesOf('aw-2012.md', 'statute-read', '2026-04-30', [
  {
    ...FROM_NOTICE,
    id: 'restricted-requests',
    term: [30, 'days'],
    grounds: ['Aw 2.71 lid 2'],
    says: 'In een niet-openbare procedure en een mededingingsprocedure met onderhandeling is er ten minste dertig dagen om een verzoek tot deelneming te doen.',
  },
  {
    ...FROM_NOTICE,
    id: 'restricted-requests-urgent',
    term: [15, 'days'],
    grounds: ['Aw 2.74 sub b'],
    says: 'Bij spoed is er in een niet-openbare procedure en een mededingingsprocedure met onderhandeling ten minste vijftien dagen voor een verzoek tot deelneming.',
  },
  {
    ...FROM_NOTICE,
    id: 'dialogue-requests',
    term: [30, 'days'],
    grounds: ['Aw 2.71 lid 3'],
    says: 'In een concurrentiegerichte dialoog en een innovatiepartnerschap is er ten minste dertig dagen om een verzoek tot deelneming te doen; spoed verkort dat niet.',
  },
  {
    ...FROM_INVITATION,
    id: 'restricted-tenders',
    term: [40, 'days'],
    grounds: ['Aw 2.71 lid 4'],
    says: 'Wie is uitgenodigd, heeft ten minste veertig dagen voor zijn (eerste) inschrijving. Een aanbestedende dienst die geen centrale overheid is, kan met alle gegadigden samen een andere termijn afspreken (artikel 2.74a).',
  },
  {
    ...FROM_INVITATION,
    id: 'restricted-tenders-electronic',
    term: [35, 'days'],
    grounds: ['Aw 2.71 lid 4', 'Aw 2.74b'],
    says: 'Wie na een uitnodiging elektronisch laat inschrijven, mag de termijn met vijf dagen verkorten.',
  },
  {
    ...FROM_INVITATION,
    id: 'restricted-tenders-prior-notice',
    term: [29, 'days'],
    grounds: ['Aw 2.71 lid 5'],
    says: 'Na een vooraankondiging die op tijd is verzonden, is de termijn na een uitnodiging in de regel 29 dagen.',
  },
  {
    ...FROM_INVITATION,
    id: 'restricted-tenders-prior-notice-floor',
    term: [22, 'days'],
    grounds: ['Aw 2.71 lid 5'],
    says: 'Ook na een vooraankondiging is de termijn na een uitnodiging nooit korter dan 22 dagen.',
  },
  {
    ...FROM_INVITATION,
    id: 'restricted-tenders-urgent',
    term: [10, 'days'],
    grounds: ['Aw 2.74 sub c'],
    says: 'Bij spoed is er na een uitnodiging ten minste tien dagen om in te schrijven.',
  },
  {
    id: 'negotiation-progress',
    term: [15, 'days'],
    event: 'de ontvangst van het verzoek',
    grounds: ['Aw 2.55a'],
    says: 'Wie vraagt hoe de onderhandelingen of de dialoog verlopen, hoort dat binnen vijftien dagen.',
  },
  {
    ...FROM_NOTICE,
    id: 'concession-requests',
    term: [30, 'days'],
    grounds: ['Aw 2a.36'],
    says: 'Voor een concessie is er ten minste dertig dagen om een verzoek tot deelneming of een inschrijving te doen.',
  },
  {
    ...FROM_INVITATION,
    id: 'concession-tenders',
    term: [22, 'days'],
    grounds: ['Aw 2a.37'],
    says: 'Is er voor een concessie eerst een selectie, dan is er na de uitnodiging ten minste 22 dagen voor de eerste inschrijving.',
    contested: [
      'hoe vijf dagen voor elektronisch inschrijven tellen: de woorden van artikel 2a.38 verlengen de termijn als inschrijven niet elektronisch kan',
      null,
    ],
  },
  {
    id: 'contest-results',
    term: [30, 'days'],
    event: 'de afloop van de prijsvraag',
    grounds: ['Aw 2.163'],
    validFrom: BID_TERMS_SINCE,
    source: 'common-knowledge',
    version: null,
    says: 'De uitslag van een prijsvraag wordt aangekondigd; dertig dagen na de afloop is veilig.',
    contested: [
      'of er dertig dagen gelden: artikel 2.163 van de Aanbestedingswet en artikel 79 van de richtlijn noemen geen dagen, en de dertig dagen van artikel 2.134 zijn van een gegunde opdracht',
      null,
    ],
  },
]);
