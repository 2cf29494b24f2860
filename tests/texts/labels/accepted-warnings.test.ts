import { describe, expect, it } from 'vitest';
import { CHECK_RULES } from '../../../domain/plan/check/check-rules.ts';
import { WARNED_RULES } from '../../../texts/labels/accepted-warnings.ts';

describe('een start ondanks een waarschuwing', () => {
  it('noemt elke regel die kan waarschuwen in woorden', () => {
    const silent = CHECK_RULES.filter(({ id, severity }) => severity !== 'hint' && !WARNED_RULES.includes(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('kent geen regel die er niet is', () => {
    const known = CHECK_RULES.map(({ id }) => id);
    expect(WARNED_RULES.filter((id) => !known.includes(id))).toEqual([]);
  });
});
