import { describe, expect, it } from 'vitest';
import { samePerson } from '../../../domain/acts/people.ts';
import { example } from '../../examples.ts';

const { definition } = example('utrecht-2018');

describe('twee mensen', () => {
  it.each([
    ['Noor de Wit', 'noor  de wit ', true],
    ['Noor de Wit', 'N.deWit@utrecht.example', true],
    ['n.dewit@utrecht.example', ' Noor de Wit', true],
    ['Noor de Wit', 'Iris Prins', false],
    ['iemand', 'een ander', false],
    ['n.dewit@utrecht.example', 'i.prins@utrecht.example', false],
  ])('%s en %s: één en dezelfde is %s', (one, other, same) => {
    expect(samePerson(definition, one, other)).toBe(same);
  });
});
