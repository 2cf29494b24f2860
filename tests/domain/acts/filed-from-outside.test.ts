import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../domain/acts/acts.ts';
import { ALL_KINDS } from '../../../domain/acts/spec.ts';

describe('wat van buiten komt, wordt in elke zaak vastgelegd, ook na haar einde', () => {
  it('een aanvulling of een herstel', () => {
    const { afterEnd } = ACTS.resume;
    expect(ACTS.resume.kinds).toEqual(ALL_KINDS);
    expect(afterEnd).toBeTypeOf('function');
    const asks = afterEnd as (fields: object) => boolean;
    expect(asks({ milestone: 'subsidy-decision', completedOn: '2018-09-20' })).toBe(true);
    expect(asks({ milestone: 'subsidy-decision' })).toBe(false);
    expect(ACTS.recordRepair.afterEnd).toBe(true);
  });

  it.each(['fileComplaint', 'fileVerdict', 'noticeOfDefault'] as const)('%s', (name) => {
    expect(ACTS[name].kinds).toEqual(ALL_KINDS);
    expect(ACTS[name].afterEnd).toBe(true);
  });
});
