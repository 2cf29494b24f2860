import { describe, expect, it } from 'vitest';
import { withMilestoneId } from '../../workflows/core/with-milestone-id.ts';
import { caseOf } from '../domain/acts/builders.ts';

describe('een mijlpaal die een operator in het Nederlands noemt', () => {
  it.each([
    ['bij haar naam', 'sluiting-inschrijving', 'submission-close'],
    ['als label', 'Sluiting inschrijving', 'submission-close'],
    ['bij haar id', 'submission-close', 'submission-close'],
    ['die er niet is, blijft zoals zij is getypt', 'sluting', 'sluting'],
    ['die geen tekst is ook', 7, 7],
  ])('%s', (_name, milestone, id) => {
    expect(withMilestoneId(caseOf(), { milestone })).toEqual({ milestone: id });
  });

  it('een handeling zonder mijlpaal blijft gelijk', () => {
    expect(withMilestoneId(caseOf(), { reason: 'x' } as { milestone?: unknown })).toEqual({ reason: 'x' });
  });
});
