import { describe, expect, it } from 'vitest';
import { isTextRef } from '../../../domain/case/ids.ts';

const UUID = '51c2a3b4-0000-4000-8000-00000000abcd';

describe('the id of a text', () => {
  it('is the prefix and the id of a row', () => {
    expect(isTextRef(`t:${UUID}`)).toBe(true);
  });

  it.each(['t:', 't:1', 't: zie brief', UUID, `p:${UUID}`, `t:${UUID}0`, ` t:${UUID}`, `t:${UUID}\n`])(
    '%j is what a person wrote',
    (text) => expect(isTextRef(text)).toBe(false),
  );
});
