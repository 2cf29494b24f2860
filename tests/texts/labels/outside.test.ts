import { describe, expect, it } from 'vitest';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { objectionTermText } from '../../../texts/labels/objection.ts';
import { stillText } from '../../../texts/labels/outside.ts';
import { holdOf } from '../../domain/acts/builders.ts';
import { heldCase, MONDAY } from './builders.ts';

const TERM = holdOf({ of: 'term', milestone: 'subsidy-decision' }, MONDAY);
const DAY_MS = 86_400_000;

describe('wat stilstaat', () => {
  it.each([
    [
      'met de wet waarop het steunt',
      { ...TERM, ground: 'Awb 4:15' as const },
      'Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur (Awb 4:15)',
    ],
    [
      'een reden die alleen een nummer is, blijft weg',
      TERM,
      'Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur',
    ],
    [
      'een termijn tot de dag die is gesteld',
      { ...TERM, until: MONDAY + DAY_MS, ground: 'Awb 4:15' },
      'Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur, uiterlijk tot en met dinsdag 15 mei 2018 (Awb 4:15)',
    ],
  ])('%s', (_name, hold, text) => {
    expect(stillText(hold)).toEqual([text]);
  });

  it('een hele zaak en een perceel zeggen het zelf', () => {
    expect(stillText(heldCase('storing'))).toEqual([]);
    expect(stillText(holdOf({ of: 'lot', lot: 'perceel-2' }, MONDAY))).toEqual([]);
  });
});

const day = (text: string): IsoDate => text as IsoDate;

describe('wat een beslissing op bezwaar naast haar termijn heeft', () => {
  it.each([
    ['niets', {}, []],
    [
      'instemming',
      { agreed: day('2018-11-30') },
      ['De indiener stemde in met uitstel tot en met vrijdag 30 november 2018.'],
    ],
    ['verdaging', { adjourned: true }, ['De beslissing is één keer verdaagd, met zes weken.']],
    [
      'een andere bezwaartermijn',
      { windowLastDay: day('2018-08-10') },
      ['De bezwaartermijn van het besluit eindigt op vrijdag 10 augustus 2018; daarna begint de beslistermijn.'],
    ],
  ] satisfies readonly (readonly [string, Partial<PlanFacts>, readonly string[]])[])('%s', (_name, facts, lines) => {
    expect(objectionTermText({ ...NO_FACTS, ...facts })).toEqual(lines);
  });
});
