import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeze, verifyArtefact } from '../../../domain/evaluation/artefact.ts';
import { canonicalJson } from '../../../domain/evaluation/canonical.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('canonical JSON', () => {
  it('{} has the hash of the document', () => {
    expect(sha256(canonicalJson({}))).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it.each([
    [{ b: 1, a: [null, true, false] }, '{"a":[null,true,false],"b":1}'],
    [{ a10: 1, a2: 2, B: 3, '': 4 }, '{"":4,"B":3,"a10":1,"a2":2}'],
    [{ '\u{1f600}': 1, '\uffff': 2 }, '{"\u{1f600}":1,"\uffff":2}'],
    [2, '2'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
    ['\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028é', '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\u007f\u2028é"'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('knows no fractions', () => {
    expect(() => canonicalJson({ points: 1.5 })).toThrow(TypeError);
  });

  it('says the same as JSON, and nothing about the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()))), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(Object.fromEntries(Object.entries(value).toReversed()))).toBe(text);
      }),
    );
  });
});

describe('a ranking that was fixed', () => {
  const fixed = freeze({ bids: ['x'] }, { winner: 'x' }, sha256);
  const fine = { inputMatches: true, resultMatches: true, reproduced: true, verified: true };

  it('is verified as long as nothing changed', () => {
    expect(verifyArtefact(fixed, { winner: 'x' }, sha256)).toEqual(fine);
  });

  it('tells a changed input from a changed result', () => {
    expect(verifyArtefact({ ...fixed, input: { bids: ['y'] } }, { winner: 'x' }, sha256)).toEqual({
      ...fine,
      inputMatches: false,
      verified: false,
    });
    expect(verifyArtefact({ ...fixed, result: { winner: 'y' } }, { winner: 'x' }, sha256)).toEqual({
      ...fine,
      resultMatches: false,
      reproduced: false,
      verified: false,
    });
  });

  it('tells when the arithmetic of today gives something else', () => {
    expect(verifyArtefact(fixed, { winner: 'y' }, sha256)).toEqual({ ...fine, reproduced: false, verified: false });
  });
});
