import { rulesOf } from './row.ts';

/** The title on subsidies (Awb, title 4.2). */
export const AWB_SUBSIDIES = rulesOf('awb.md', 'statute-read', '2015-11-26', [
  {
    id: 'budget-reservation',
    term: [4, 'weeks'],
    event: 'de vaststelling van de begroting',
    grounds: ['Awb 4:34 lid 3'],
    says: 'Een voorbehoud dat er geld op de begroting komt, vervalt als er niet binnen vier weken na de vaststelling van de begroting een beroep op is gedaan.',
  },
  {
    id: 'payment-suspension',
    term: [13, 'weeks'],
    event: 'de kennisgeving van het ernstige vermoeden',
    grounds: ['Awb 4:56'],
    eventDay: 'in-effect',
    version: '2026-01-01',
    says: 'De betaling staat stil vanaf de dag van de kennisgeving van een ernstig vermoeden, tot en met de dag waarop de grond is onderzocht of dertien weken zijn verstreken.',
    contested: [
      'of de dag waarop dertien weken zijn verstreken, de laatste dag van die weken is of de dag erna, zoals dezelfde woorden bij de dwangsom worden gelezen',
      'day-later',
    ],
  },
  {
    id: 'recovery',
    term: [5, 'years'],
    event: 'de vaststelling, of de gebeurtenis die de vordering gaf',
    grounds: ['Awb 4:57 lid 4'],
    says: 'Terugvorderen kan niet meer als vijf jaar zijn verstreken na de vaststelling of de gebeurtenis.',
  },
  {
    id: 'settlement-withdrawal',
    term: [5, 'years'],
    event: 'de bekendmaking van de vaststelling',
    grounds: ['Awb 4:49 lid 3'],
    says: 'De vaststelling kan niet meer worden ingetrokken of lager uitvallen als vijf jaar zijn verstreken na de bekendmaking.',
  },
  {
    id: 'settlement-application',
    term: [6, 'months'],
    event: 'de laatste dag van het boekjaar',
    grounds: ['Awb 4:74'],
    says: 'De aanvraag tot vaststelling van een subsidie per boekjaar is er binnen zes maanden na het boekjaar.',
    contested: ['of zes maanden na het einde van een maand op het einde van een maand eindigen', 'month-end'],
  },
  {
    id: 'application-before-year',
    term: [13, 'weeks'],
    event: 'de eerste dag van het boekjaar',
    grounds: ['Awb 4:60'],
    direction: 'back',
    says: 'Een subsidie per boekjaar wordt aangevraagd uiterlijk dertien weken vóór het begin van het boekjaar.',
  },
  {
    id: 'continued-subsidy',
    term: [3, 'years'],
    event: 'de start van de subsidie',
    grounds: ['Awb 4:51 lid 1'],
    calculation: 'subsidy-period',
    eventDay: 'first',
    says: 'Is een subsidie drie of meer jaren achtereen verleend, dan kan zij voor een nieuw tijdvak alleen met een redelijke termijn worden geweigerd.',
  },
]);
