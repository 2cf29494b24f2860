import { describe, expect, it } from 'vitest';
import { isOurs, proofFor } from '../../../client/console/proof.ts';

const SECRET = 'geheim';
const anna = { by: 'anna@gemeente.example', name: 'Anna', session: 'een' };
const proof = proofFor(SECRET, anna);
const host = 'console.example';

describe('a form is taken from a page that this visitor got from us', () => {
  it('with its proof, from the same place or from a browser that does not say where', () => {
    expect(isOurs(SECRET, anna, { origin: `https://${host}`, host, proof })).toBe(true);
    expect(isOurs(SECRET, anna, { origin: null, host, proof })).toBe(true);
  });

  it.each([
    ['no proof', { proof: undefined }],
    ['another proof', { proof: 'x'.repeat(proof.length) }],
    ['a file in place of the proof', { proof: new Blob([]) }],
    ['the proof of another session', { proof: proofFor(SECRET, { ...anna, session: 'twee' }) }],
    ['the proof of before a restart', { proof: proofFor('ander', anna) }],
    ['another site', { origin: 'https://elders.example' }],
    ['a page without a place', { origin: 'null' }],
    ['another port', { origin: `https://${host}:444` }],
  ])('never with %s', (_what, change) => {
    expect(isOurs(SECRET, anna, { origin: `https://${host}`, host, proof, ...change })).toBe(false);
  });
});
