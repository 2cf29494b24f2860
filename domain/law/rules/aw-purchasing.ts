import { BID_TERMS_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

const FROM_NOTICE = { event: 'de verzending van de aankondiging', validFrom: BID_TERMS_SINCE } as const;
const FROM_INVITATION = { event: 'de verzending van de uitnodiging', validFrom: BID_TERMS_SINCE } as const;

/** Frameworks, dynamic purchasing systems and electronic auctions (Aw 2.123, 2.136, 2.140, 2.144 to 2.148). */
export const AW_PURCHASING = rulesOf('aw-2012.md', 'statute-read', '2026-04-30', [
  {
    id: 'framework-maximum',
    term: [4, 'years'],
    event: 'de start van de raamovereenkomst',
    grounds: ['Aw 2.140 lid 3'],
    eventDay: 'first',
    says: 'Een raamovereenkomst duurt hoogstens vier jaar, tenzij haar voorwerp een langere duur rechtvaardigt.',
  },
  {
    ...FROM_NOTICE,
    id: 'purchasing-system-requests',
    term: [30, 'days'],
    grounds: ['Aw 2.146'],
    says: 'Voor de instelling van een dynamisch aankoopsysteem is er ten minste dertig dagen om een verzoek tot deelneming te doen; daarna kan het altijd.',
  },
  {
    id: 'purchasing-system-admission',
    term: [10, 'working-days'],
    event: 'de ontvangst van het verzoek tot deelneming',
    grounds: ['Aw 2.146a'],
    says: 'Over een verzoek om toelating tot een dynamisch aankoopsysteem wordt beslist binnen tien werkdagen.',
  },
  {
    id: 'purchasing-system-admission-extended',
    term: [15, 'working-days'],
    event: 'de ontvangst van het verzoek tot deelneming',
    grounds: ['Aw 2.146a'],
    says: 'Is dat nodig, dan wordt over een verzoek om toelating tot een dynamisch aankoopsysteem beslist binnen vijftien werkdagen.',
  },
  {
    ...FROM_INVITATION,
    id: 'purchasing-system-tenders',
    term: [10, 'days'],
    grounds: ['Aw 2.148 lid 3'],
    says: 'In een dynamisch aankoopsysteem is er na de uitnodiging ten minste tien dagen om in te schrijven. Een aanbestedende dienst die geen centrale overheid is, kan een andere termijn afspreken (lid 4).',
  },
  {
    id: 'purchasing-system-declaration',
    term: [5, 'working-days'],
    event: 'de verzending van het verzoek om een nieuwe eigen verklaring',
    grounds: ['Aw 2.144 lid 3'],
    says: 'Wie is toegelaten, zendt op verzoek een nieuwe eigen verklaring binnen vijf werkdagen.',
  },
  {
    id: 'purchasing-system-results',
    term: [30, 'days'],
    event: 'de gunning van de opdracht',
    grounds: ['Aw 2.136'],
    validFrom: BID_TERMS_SINCE,
    says: 'De uitslag van een opdracht in een dynamisch aankoopsysteem wordt aangekondigd binnen dertig dagen na de gunning, of per kwartaal samen.',
  },
  {
    id: 'auction-invitation',
    term: [2, 'working-days'],
    event: 'de start van de elektronische veiling',
    grounds: ['Aw 2.123'],
    direction: 'back',
    says: 'De uitnodiging voor een elektronische veiling is ten minste twee werkdagen vóór de start verzonden.',
  },
]);
