import { describe, expect, it } from 'vitest';
import { largeTender } from '../../../bench/large-tender.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { inEachLot } from '../../../domain/plan/check/lots.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { brokenRules } from '../../../domain/plan/change/broken-rules.ts';
import { changePlan } from '../../../domain/plan/change/change-plan.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { counted } from '../../counted.ts';

const ROUNDS = 4;

function read(text: string) {
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, milestones: plan.value, facts: factsOfEach(found.definition.lots.map(({ id }) => id)) };
}

/** Of every lot something that happened, a date that was moved and a round more. */
function factsOfEach(lots: readonly string[]): PlanFacts {
  const each = <Value>(id: string, value: (at: number) => Value) =>
    Object.fromEntries(lots.map((lot, at) => [`${id}@${lot}`, value(at)]));
  return {
    ...NO_FACTS,
    actual: each('clarification-note', () => Date.parse('2018-03-13T10:00:00+01:00')),
    moved: each('award-decision', (at) => ({ day: addDays('2018-07-02' as IsoDate, at) })),
    shifts: each('evaluation', () => 1),
  };
}

const MOVE_OF_ALL = { kind: 'move', milestone: 'contract-notice', to: '2018-02-06', now: 0 } as const;

/** How much more work twice the lots are, by the looks that are taken at definition and facts. */
function growth(work: (tender: ReturnType<typeof read>) => unknown, few = 20): number {
  const [one = 0, other = 0] = [few, 2 * few].map((lots) => {
    const { thing, looks } = counted(read(largeTender(lots, ROUNDS)));
    work(thing);
    return looks();
  });
  return other / one;
}

describe('heel veel percelen die elk hun eigen weg gaan', () => {
  it.each([
    ['het plan', (one) => makePlan(one.definition, one.type, NO_FACTS)],
    ['de controle', (one) => checkProcedure(one.definition, one.type, one.milestones)],
    [
      'een nieuwe datum voor één perceel',
      (one) =>
        changePlan({
          ...one,
          of: { kind: 'tender' },
          facts: NO_FACTS,
          change: { kind: 'move', milestone: 'award-decision@perceel-2', to: '2018-07-17', now: 0 },
        }),
    ],
    [
      'een nieuwe datum voor alle percelen, met van elk perceel eigen feiten',
      (one) => changePlan({ ...one, of: { kind: 'tender' }, facts: one.facts, change: MOVE_OF_ALL }),
    ],
  ] satisfies [string, (one: ReturnType<typeof read>) => unknown][])(
    '%s: twee keer zo veel percelen is twee keer zo veel werk',
    (_, work) => {
      const times = growth(work);
      expect(times).toBeGreaterThan(1);
      expect(times).toBeLessThan(2.3);
    },
  );

  it('wat niet meer klopt, met van elk perceel een eigen datum: twee keer zo veel percelen is twee keer zo veel werk', () => {
    const times = growth((one) => {
      const question = { ...one, of: { kind: 'tender' }, change: { kind: 'start', now: 0 } } as const;
      return brokenRules(question, changePlan(question), 0);
    }, 7);
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(2.6);
  });

  it('wie dezelfde datums heeft, wordt één keer bekeken', () => {
    let times = 0;
    inEachLot(read(largeTender(30, ROUNDS)), () => {
      times += 1;
      return [];
    });
    expect(times).toBe(2);
  });

  const sentences = (edit: (text: string) => string = (text) => text): readonly string[] => {
    const { definition, type, milestones } = read(edit(largeTender(3, 1)));
    return checkProcedure(definition, type, milestones)
      .filter(({ rule }) => rule === 'missing-ground')
      .map(({ message, path }) => `${path.slice(0, 2).join(' ')} ${message.split(' zegt ')[0] ?? ''}`);
  };

  it('wat voor allemaal gelijk is, is één bevinding', () => {
    expect(sentences()).toEqual([
      'percelen 0 Alle percelen: vragen-tot',
      'percelen 0 Alle percelen: nota-van-inlichtingen',
    ]);
  });

  it('wat voor een paar gelijk is ook: zij noemt die percelen, en wijst het eerste aan', () => {
    const grounded = (text: string) =>
      text.replace('nota-van-inlichtingen: [2018-03-13]', 'nota-van-inlichtingen: { op: 2018-03-13, grond: gids 2 }');
    expect(sentences(grounded)).toEqual([
      'percelen 0 Alle percelen: vragen-tot',
      'percelen 1 Perceel 2 en Perceel 3: nota-van-inlichtingen',
    ]);
  });
});
