import { describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { OBJECTION } from '../../../domain/plan/objection-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { objectionTermText } from '../../../texts/labels/objection.ts';
import { stillText } from '../../../texts/labels/outside.ts';
import { waitingForText } from '../../../texts/labels/waiting-for.ts';
import { holdOf } from '../../domain/acts/builders.ts';
import { heldCase, heldLot, shownOf, viewOf } from './builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
const ASKED = {
  ...holdOf({ of: 'term', milestone: OBJECTION.decision }, startOfDay(day('2018-08-06'))),
  until: endOfDay(day('2018-08-20')),
  reason: 'geen gronden',
};

describe('wat stilstaat', () => {
  it.each([
    ['een perceel', heldLot('perceel-2', 'kort geding'), 'Perceel 2 sinds maandag 14 mei 2018, 09.00 uur: kort geding'],
    [
      'een termijn met een laatste dag',
      ASKED,
      'Beslissing op bezwaar sinds maandag 6 augustus 2018, uiterlijk tot en met maandag 20 augustus 2018: geen gronden',
    ],
    [
      'een termijn zonder',
      { ...ASKED, until: null, reason: null },
      'Beslissing op bezwaar sinds maandag 6 augustus 2018',
    ],
  ])('%s zegt sinds wanneer, tot wanneer en waarom', (_name, hold, text) => {
    expect(stillText(hold)).toEqual([text]);
  });

  it('een hele zaak staat elders', () => {
    expect(stillText(heldCase('storing'))).toEqual([]);
  });

  it.each([
    ['vanzelf na de laatste dag', ASKED, 'na maandag 20 augustus 2018, of eerder als is aangevuld.'],
    ['of als iemand hem hervat', { ...ASKED, until: null }, 'als iemand hem hervat.'],
  ])('waarop wordt gewacht, loopt verder: %s', (_name, hold, end) => {
    const waitingFor = shownOf(OBJECTION.decision, {}, 'held');
    expect(waitingForText(viewOf({ waitingFor, holds: [hold] }))).toBe(
      `Wacht op de beslissing op bezwaar. De termijn staat stil en loopt verder ${end}`,
    );
  });
});

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
