import type { Row } from './fact-rows.ts';

/** What happens to the things of a case file. */
export const OFFICE_ROWS: readonly Row[] = [
  ['partij', { kind: 'party-added', party: 'Zorg BV' }, 'Partij vastgelegd: Zorg BV', null, null],
  [
    'partij gewijzigd',
    { kind: 'party-changed', party: 'Zorg BV', what: ['name', 'mail'], reason: 'fusie' },
    'Gegevens van Zorg BV gewijzigd: naam, mailadres',
    'fusie',
    null,
  ],
];
