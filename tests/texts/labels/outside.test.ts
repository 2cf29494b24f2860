import { describe, expect, it } from 'vitest';
import { stillText } from '../../../texts/labels/outside.ts';
import { holdOf } from '../../domain/acts/builders.ts';
import { heldCase, heldLot, MONDAY } from './builders.ts';

const TERM = holdOf({ of: 'term', milestone: 'subsidy-decision' }, MONDAY);
const DAY_MS = 86_400_000;

describe('wat stilstaat', () => {
  it.each([
    [
      'een perceel, met de reden',
      heldLot('perceel-2', 'kort geding'),
      'Perceel 2 sinds maandag 14 mei 2018, 09.00 uur: kort geding',
    ],
    [
      'met de wet waarop het steunt',
      { ...heldLot('perceel-2', null), ground: 'Aw 2.131' },
      'Perceel 2 sinds maandag 14 mei 2018, 09.00 uur (Aw 2.131)',
    ],
    [
      'een reden die alleen een nummer is, blijft weg',
      TERM,
      'Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur',
    ],
    [
      'een termijn tot de dag die is gesteld',
      { ...TERM, until: MONDAY + DAY_MS, ground: 'Awb 4:15' },
      'Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur, tot en met dinsdag 15 mei 2018 (Awb 4:15)',
    ],
  ])('%s', (_name, hold, text) => {
    expect(stillText(hold)).toEqual([text]);
  });

  it('een hele zaak zegt het zelf', () => {
    expect(stillText(heldCase('storing'))).toEqual([]);
  });
});
