import { describe, expect, it } from 'vitest';
import { choicesFor, withIds } from '../../../domain/evaluation/named-rows.ts';
import type { EvaluationRules } from '../../../domain/evaluation/rules.ts';

const lot = (id: string, name: string) => ({
  lot: id,
  name,
  criteria: [{ criterion: 'plan', name: 'Plan van aanpak' }],
  price: { products: [{ product: 'uur', name: 'Uur begeleiding' }] },
});
const rules = { lots: [lot('p1', 'Noord'), lot('p2', 'Zuid')] } as unknown as Pick<EvaluationRules, 'lots'>;
const rowOf = (inLot: string, item: string) =>
  withIds(
    {
      bids: [{ bid: 'a', lots: [inLot], exclusions: [] }],
      grades: [{ bid: 'a', lot: inLot, criterion: item, assessor: null, grade: 8 }],
      prices: [],
    },
    rules,
    ['b/Noord/Uur begeleiding'],
  );

describe('namen in plaats van ids', () => {
  it.each([
    ['p1', 'plan', 'p1', 'plan'],
    ['P1', 'Plan', 'p1', 'plan'],
    ['Noord', 'plan van aanpak', 'p1', 'plan'],
    [' zuid', 'Uur  begeleiding', 'p2', 'uur'],
    ['Oost', 'Plan van aanpak', 'Oost', 'Plan van aanpak'],
    ['Noord', 'Prijs', 'p1', 'Prijs'],
  ])('%s en %s', (inLot, item, id, meant) => {
    const { rows, written } = rowOf(inLot, item);
    expect(rows.grades[0]).toMatchObject({ lot: id, criterion: meant });
    expect(rows.bids[0]?.lots).toEqual([id]);
    expect(written.get(`a/${id}/${meant}`)).toBe(`a/${inLot}/${item}`);
    expect(written.get('b/p1/uur')).toBe('b/Noord/Uur begeleiding');
  });

  it('een naam die twee dingen kan zijn, wordt niet geraden', () => {
    const twice = { lots: [lot('p1', 'Noord'), lot('p2', 'Noord')] } as unknown as typeof rules;
    const { rows } = withIds({ bids: [{ bid: 'a', lots: ['Noord'], exclusions: [] }], grades: [], prices: [] }, twice);
    expect(rows.bids[0]?.lots).toEqual(['Noord']);
  });

  it('wat onbekend is, krijgt wat er wel kan staan', () => {
    expect(choicesFor('a/Oost/plan', rules)).toEqual(['p1', 'p2']);
    expect(choicesFor('a/p1/Prijs', rules)).toEqual(['plan', 'uur']);
  });
});
