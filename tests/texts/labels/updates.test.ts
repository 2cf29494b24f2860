import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';
import { faultOf } from '../../../domain/acts/judge.ts';
import { asTyped } from '../../../workflows/core/as-typed.ts';
import { actDescription, tryExample, updateInput } from '../../../texts/labels/updates.ts';

const inputOf = (text: string): Readonly<Record<string, unknown>> =>
  JSON.parse(/\{.*\}/.exec(text)?.[0] ?? '') as Record<string, unknown>;

describe('wat Temporal UI bij een handeling toont', () => {
  it.each(ACT_NAMES.map((name) => [name]))('%s: wat zij doet, en invoer die zo geplakt kan worden', (name) => {
    const text = actDescription(name);
    expect(text.startsWith(`${specOf(name).brief}. Invoer: `)).toBe(true);
    const act = asTyped({ milestones: [] }, name, inputOf(text));
    expect(faultOf(specOf(name).shape, act)).toBeNull();
    expect(Object.values(inputOf(text)).every((one) => typeof one !== 'number' || one < 10_000)).toBe(true);
  });

  it('wat de zaak al weet, staat in de invoer', () => {
    expect(updateInput('dropOut', { award: 'samen' })).toBe(
      '{"id":"ui-1","by":"naam of mailadres","award":"samen","bid":"zuid","reason":"brief 4711"}',
    );
  });

  it('een proef noemt de handeling bij haar woord', () => {
    const { handeling, ...act } = inputOf(tryExample);
    expect(handeling).toBe(specOf('reportMilestone').word);
    expect(faultOf(specOf('reportMilestone').shape, act)).toBeNull();
  });
});
