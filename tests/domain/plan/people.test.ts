import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../domain/plan/people.ts';
import { example } from '../../examples.ts';

const { definition } = example('utrecht-2018');
const identity = (name: string): string => identityOf(definition, name).identity;

describe('wie iemand is', () => {
  it.each([
    ['Noor de Wit', 'noor  de wit ', true],
    ['Noor de Wit', 'N.deWit@utrecht.example', true],
    ['n.dewit@utrecht.example', ' Noor de Wit', true],
    ['Noor de Wit', 'Iris Prins', false],
    ['iemand', 'een ander', false],
    ['iemand', ' IEMAND ', true],
    ['n.dewit@utrecht.example', 'i.prins@utrecht.example', false],
  ])('%s en %s: één en dezelfde is %s', (one, other, same) => {
    expect(identity(one) === identity(other)).toBe(same);
  });

  it('wie in de definitie staat, wordt getoond met haar adres; een ander zoals geschreven', () => {
    expect(identityOf(definition, 'Noor de Wit').shown).toBe('n.dewit@utrecht.example');
    expect(identityOf(definition, ' Mr. Vos ').shown).toBe('Mr. Vos');
  });
});
