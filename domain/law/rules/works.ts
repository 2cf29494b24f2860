import { BID_TERMS_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

const WORKS = { basis: 'local-scheme', validFrom: BID_TERMS_SINCE } as const;
const NOT_READ = [
  'of de Algemene termijnenwet voor dit reglement geldt; Tenderklok laat de dag staan. Het reglement zelf is niet gelezen',
  'moved',
] as const;

/** Works below the threshold by the Aanbestedingsreglement Werken 2016, which a named source tells and nobody here read. */
export const WORKS_RULES = rulesOf('aw-2012.md', 'confirmed', null, [
  {
    ...WORKS,
    id: 'works-open-tenders',
    term: [32, 'days'],
    event: 'de verzending van de aankondiging',
    grounds: ['ARW 2016'],
    says: 'In een nationale openbare procedure voor werken is er ten minste 32 dagen om in te schrijven.',
    contested: NOT_READ,
  },
  {
    ...WORKS,
    id: 'works-restricted-requests',
    term: [17, 'days'],
    event: 'de verzending van de aankondiging',
    grounds: ['ARW 2016'],
    says: 'In een nationale niet-openbare procedure voor werken is er ten minste 17 dagen om een verzoek tot deelneming te doen.',
    contested: NOT_READ,
  },
  {
    ...WORKS,
    id: 'works-restricted-tenders',
    term: [21, 'days'],
    event: 'de verzending van de uitnodiging',
    grounds: ['ARW 2016'],
    says: 'In een nationale niet-openbare procedure voor werken is er na de uitnodiging ten minste 21 dagen om in te schrijven.',
    contested: NOT_READ,
  },
  {
    ...WORKS,
    id: 'works-clarification-note',
    term: [6, 'days'],
    event: 'de sluitingsdatum',
    grounds: ['ARW 2016'],
    direction: 'back',
    says: 'In een nationale procedure voor werken zijn nadere inlichtingen er uiterlijk zes dagen vóór de sluiting.',
  },
]);
