import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../domain/acts/acts.ts';
import { ALL_KINDS } from '../../../domain/acts/spec.ts';

describe('wat van buiten komt, wordt in elke zaak vastgelegd, ook na haar einde', () => {
  it.each(['fileComplaint', 'fileVerdict', 'noticeOfDefault'] as const)('%s', (name) => {
    expect(ACTS[name].kinds).toEqual(ALL_KINDS);
    expect(ACTS[name].afterEnd).toBe(true);
  });
});
