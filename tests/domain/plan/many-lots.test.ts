import { describe, expect, it } from 'vitest';
import { largeTender } from '../../../bench/large-tender.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { inEachLot } from '../../../domain/plan/check/lots.ts';
import { changePlan } from '../../../domain/plan/change/change-plan.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';

const ROUNDS = 4;

function read(text: string) {
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, milestones: plan.value };
}

/** The same thing, with every look at something in it counted. */
function counted<Of extends object>(thing: Of): { readonly thing: Of; readonly looks: () => number } {
  let looks = 0;
  const seen = new WeakMap<object, object>();
  const watched = <One>(one: One): One => {
    if (typeof one !== 'object' || one === null) return one;
    const known = seen.get(one);
    if (known !== undefined) return known as One;
    const proxy = new Proxy(one, {
      get(from, name, self) {
        looks += 1;
        return watched(Reflect.get(from, name, self) as unknown);
      },
    });
    seen.set(one, proxy);
    return proxy;
  };
  return { thing: watched(thing), looks: () => looks };
}

/** How much more work twice the lots are, by the looks that are taken at definition and facts. */
function growth(work: (tender: ReturnType<typeof read>) => unknown): number {
  const [one = 0, other = 0] = [20, 40].map((lots) => {
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
  ] satisfies [string, (one: ReturnType<typeof read>) => unknown][])(
    '%s: twee keer zo veel percelen is twee keer zo veel werk',
    (_, work) => {
      const times = growth(work);
      expect(times).toBeGreaterThan(1);
      expect(times).toBeLessThan(2.3);
    },
  );

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
