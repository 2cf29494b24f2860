import { describe, expect, it } from 'vitest';
import { wakeOf } from '../../../domain/case/wakes.ts';
import { apart } from '../../../domain/case/lot-way.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { and, at, caseOf, caseWith, milestoneOf, SUSPENDED, type Told } from '../acts/builders.ts';

const START = at('08-01 00:00');
const FINAL = at('08-11 00:00');
const effect = (id: string, endsAt: number) => milestoneOf(id, { owner: 'effect', phase: 'service', endsAt });
const own = (id: string, done: boolean) =>
  milestoneOf(id, done ? { state: 'done', happenedAt: at('06-22 10:00') } : { endsAt: FINAL });

/** A procedure in which the decision, the end of the window and the final award have come as far as this. */
const procedure = (decided: boolean, passed: boolean, final: boolean | 'effect', told: Told = {}): CaseState =>
  caseOf({
    phase: 'service',
    milestones: [
      own('award-decision', decided),
      milestoneOf('objection-window', { owner: 'theirs', state: passed ? 'passed' : 'open' }),
      final === 'effect' ? effect('award-final', FINAL) : own('award-final', final),
      effect('implementation-start', START),
      effect('service-start', START),
    ],
    ...told,
  });
const nothing: Told = { awards: [{ award: '1', outcome: { noAward: 'floor' } }] };
const still = (given: CaseState): CaseState => and(given, SUSPENDED);

describe('niets begint zonder gunning', () => {
  it.each([
    ['niets beslist: geen start', procedure(false, false, false), 'service-start', null],
    ['ook niet met de implementatie', procedure(false, false, false), 'implementation-start', null],
    ['beslist: de implementatie wel', procedure(true, false, false), 'implementation-start', START],
    ['beslist, niet definitief: de diensten niet', procedure(true, true, false), 'service-start', null],
    ['definitief: de diensten ook', procedure(true, true, true), 'service-start', START],
    ['niets gegund: geen start', procedure(true, true, true, nothing), 'service-start', null],
    ['de gunning staat stil: geen implementatie', still(procedure(true, false, false)), 'implementation-start', null],
    ['zij is al definitief: dan begint het', still(procedure(true, true, true)), 'implementation-start', START],
    ['wat vanzelf definitief wordt, niet zonder beslissing', procedure(false, true, 'effect'), 'award-final', null],
    ['niet zolang iemand ertegen op kan komen', procedure(true, false, 'effect'), 'award-final', null],
    ['niet zolang het stilstaat', still(procedure(true, true, 'effect')), 'award-final', null],
    ['dan wel', procedure(true, true, 'effect'), 'award-final', FINAL],
  ] as const)('%s', (_name, given, id, wakes) => {
    const milestone = given.milestones.find((one) => one.id === id);
    expect(milestone === undefined ? undefined : wakeOf(given, milestone)).toBe(wakes);
  });

  it('een perceel zonder gunning begint niet; het andere wel', () => {
    const lots = ['perceel-1', 'perceel-2'];
    const given = apart(procedure(true, true, true, { lots }), 'perceel-2', 'award-decision');
    const held = caseWith('award-decision@perceel-2', { state: 'open', happenedAt: null }, given);
    const wakes = ['service-start', 'service-start@perceel-2'].map((id) => {
      const milestone = held.milestones.find((one) => one.id === id);
      return milestone === undefined ? undefined : wakeOf(held, milestone);
    });
    expect(wakes).toEqual([START, null]);
  });
});

describe('de aankondiging van een gegunde opdracht (Aw 2.134)', () => {
  const notice = (final: boolean, told: Told = {}): CaseState => {
    const given = procedure(true, true, final, { phase: 'conclusion', ...told });
    const award = { phase: 'conclusion', waitsFor: 'award-final', overdueAt: START };
    return and(given, { milestones: [...given.milestones, milestoneOf('award-notice', award)] });
  };
  it.each([
    ['de overeenkomst is niet gesloten: niet te laat', notice(false), null],
    ['ook niet als er niets is gegund', notice(false, nothing), null],
    ['ook niet zolang het stilstaat', still(notice(false)), null],
    ['de overeenkomst is gesloten: dertig dagen', notice(true), START],
  ] as const)('%s', (_name, given, wakes) => {
    const milestone = given.milestones.find((one) => one.id === 'award-notice');
    expect(milestone === undefined ? undefined : wakeOf(given, milestone)).toBe(wakes);
  });
});
