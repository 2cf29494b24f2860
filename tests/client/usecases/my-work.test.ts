import { expect, it } from 'vitest';
import { runs } from '../../../client/usecases/my-work.ts';
import type { HeldThing } from '../../../domain/case/hold.ts';
import { holdOf, milestoneOf, NOW } from '../../domain/acts/builders.ts';

const OF_LOT = milestoneOf('evaluation-perceel-1', { lot: 'perceel-1' });

/** Whether a date of a lot comes while this stands still. */
const comesWhile = (held: HeldThing): boolean =>
  runs({
    subject: '',
    milestone: { reference: 'X', milestone: OF_LOT, roles: [], remindWorkdays: [], plannedEndsAt: OF_LOT.endsAt },
    holds: [holdOf(held, NOW)],
  });

it('een datum die een perceel voor zichzelf heeft, komt niet zolang dat perceel stilstaat', () => {
  expect(comesWhile({ of: 'lot', lot: 'perceel-1' })).toBe(false);
  expect(comesWhile({ of: 'case' })).toBe(false);
  expect(comesWhile({ of: 'lot', lot: 'perceel-2' })).toBe(true);
});
