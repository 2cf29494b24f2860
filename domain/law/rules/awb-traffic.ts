import { ELECTRONIC_TRAFFIC_SINCE } from '../since.ts';
import { rulesOf } from './row.ts';

/** Electronic traffic with an authority, as it is since 1 January 2026 (Awb, section 2.3). */
export const AWB_TRAFFIC = rulesOf('awb.md', 'confirmed', null, [
  {
    id: 'resend-after-wrong-way',
    term: [1, 'working-days'],
    event: 'de dag waarop de afzender hoort dat zijn bericht langs een andere weg kwam dan die is aangewezen',
    grounds: ['Awb 2:23'],
    validFrom: ELECTRONIC_TRAFFIC_SINCE,
    says: 'Wie een bericht langs een andere weg stuurde dan die is aangewezen, hoort dat en kan het opnieuw sturen; daarvoor is er ten minste één werkdag, ook als de termijn dan voorbij is.',
    contested: ['of een dag die bij koninklijk besluit vrij is, hier een werkdag is', null],
  },
]);
