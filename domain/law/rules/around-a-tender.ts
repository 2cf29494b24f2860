import { WOO_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

/** Summary proceedings, requests for documents and integrity advice: what comes beside a procedure. */
export const AROUND_A_TENDER = [
  ...rulesOf('rv.md', 'confirmed', null, [
    {
      id: 'summary-proceedings-appeal',
      term: [4, 'weeks'],
      event: 'het vonnis in kort geding',
      grounds: ['Rv 339 lid 2'],
      says: 'Hoger beroep van een vonnis in kort geding wordt ingesteld binnen vier weken na het vonnis.',
    },
  ]),
  ...rulesOf('other-acts.md', 'statute-read', '2026', [
    {
      id: 'disclosure-decision',
      term: [4, 'weeks'],
      event: 'de ontvangst van het verzoek',
      grounds: ['Woo 4.4 lid 1'],
      validFrom: WOO_SINCE,
      says: 'Op een verzoek om documenten wordt beslist binnen vier weken, vanaf de dag na ontvangst. De termijn staat stil zolang derden hun zienswijze kunnen geven.',
    },
    {
      id: 'disclosure-extension',
      term: [2, 'weeks'],
      event: 'de laatste dag van de eerste vier weken',
      grounds: ['Woo 4.4 lid 2'],
      validFrom: WOO_SINCE,
      says: 'De beslissing op een verzoek om documenten kan met hoogstens twee weken worden verdaagd als de omvang of de inhoud dat nodig maakt.',
    },
    {
      id: 'disclosure-release',
      term: [2, 'weeks'],
      event: 'de bekendmaking van de beslissing',
      grounds: ['Woo 4.4 lid 5'],
      validFrom: WOO_SINCE,
      says: 'Heeft een derde bezwaar tegen openbaarheid, dan gaan de documenten niet eerder open dan twee weken na de beslissing.',
    },
  ]),
  ...rulesOf('other-acts.md', 'statute-read', '2013', [
    {
      id: 'integrity-advice',
      term: [8, 'weeks'],
      event: 'de ontvangst van het verzoek door het Bureau',
      grounds: ['Bibob 15 lid 1'],
      says: 'Het Landelijk Bureau Bibob adviseert binnen acht weken. De beslistermijn van de aanvraag staat stil vanaf de dag van het verzoek zelf (artikel 31).',
    },
    {
      id: 'integrity-advice-extension',
      term: [4, 'weeks'],
      event: 'de laatste dag van de eerste acht weken',
      grounds: ['Bibob 15 lid 3'],
      says: 'Het Landelijk Bureau Bibob kan zijn termijn eenmaal met hoogstens vier weken verlengen.',
    },
  ]),
];
