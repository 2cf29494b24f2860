import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { phasesWith } from '../../../domain/plan/phase.ts';
import { takeOverFaults } from '../../../domain/plan/take-over-faults.ts';
import { factsOfDone, phaseUnderWay, standings, type Done } from '../../../domain/plan/take-over.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { example, exampleText } from '../../examples.ts';

const { found } = readDefinition(exampleText('lnvt-2020'));
if (found === null) throw new Error('the example cannot be read');
const { definition, type } = found;

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
const NOTICE = { 'contract-notice': at('2020-09-18 12:00') };
const NOTE = { 'clarification-note': at('2020-10-15 12:00') };
const OPENED = { 'bid-opening': at('2020-10-29 14:10') };
const SCORED = { evaluation: at('2020-11-12 12:00') };
const DECIDED = { 'award-decision': at('2020-11-13 16:00') };
const UNTIL_DECISION = { ...NOTICE, ...NOTE, ...OPENED, ...SCORED, ...DECIDED };

function taken(done: Done, moment: string) {
  const now = at(moment);
  const plan = makePlan(definition, type, factsOfDone(definition, type, done));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const standingOf = standings(plan.value, done, now);
  const stand = Object.fromEntries(plan.value.map((one) => [one.id, standingOf(one)]));
  const phase = phaseUnderWay(phasesWith(type.phases, plan.value), plan.value, standingOf);
  const dayOf = (id: string) => plan.value.find((one) => one.id === id)?.lastDay;
  return { stand, phase, dayOf, faults: takeOverFaults({ type, plan: plan.value, done, now }) };
}

describe('een procedure die al loopt', () => {
  it.each([
    ['tussen nota en sluiting', { ...NOTICE, ...NOTE }, '2020-10-20 09:00', 'submission', []],
    ['nota niet gemeld', NOTICE, '2020-10-20 09:00', 'questions', ['clarification-note']],
    ['nota nog niet aan de orde', NOTICE, '2020-10-10 09:00', 'questions', []],
    ['na de gunningsbeslissing', UNTIL_DECISION, '2020-11-20 09:00', 'remedy', []],
    ['opening nog dezelfde dag', { ...NOTICE, ...NOTE }, '2020-10-29 16:00', 'opening', []],
  ] as const)('%s', (_name, done, now, phase, asked) => {
    const { faults, phase: here, stand } = taken(done, now);
    expect([faults, here]).toEqual([[], phase]);
    expect(Object.keys(stand).filter((id) => stand[id] === 'not-reported')).toEqual(asked);
  });

  it('telt een termijn vanaf de dag waarop het echt gebeurde', () => {
    const late = { ...UNTIL_DECISION, 'award-decision': at('2020-11-17 16:00') };
    const { dayOf, stand } = taken(late, '2020-11-20 09:00');
    expect([dayOf('standstill'), stand['standstill']]).toEqual(['2020-12-07', 'to-come']);
  });

  it('laat een termijn niet lopen zolang niet is gemeld waar hij van telt', () => {
    const { stand } = taken({ ...NOTICE, ...NOTE, ...OPENED, ...SCORED }, '2020-12-30 09:00');
    expect([stand['award-decision'], stand['standstill']]).toEqual(['not-reported', 'to-come']);
  });

  it.each([
    ['in de toekomst', { 'contract-notice': at('2020-10-21 12:00') }, 'moment-in-future'],
    ['ruim vóór de eerste dag', { 'contract-notice': at('2020-08-17 12:00') }, 'before-first-day'],
    ['zonder wat ervoor komt', NOTE, 'without-what-precedes'],
    ['vóór wat ervoor komt', { ...NOTICE, 'clarification-note': at('2020-09-17 12:00') }, 'before-what-precedes'],
    ['niet van ons', { ...NOTICE, 'questions-close': at('2020-10-05 17:00') }, 'not-ours'],
    ['niet in de planning', { ...NOTICE, 'market-consultation': at('2020-09-01 12:00') }, 'not-planned'],
    ['een opening vóór de sluiting', { ...NOTICE, 'bid-opening': at('2020-10-19 14:00') }, 'before-the-hour'],
  ] as const)('weigert wat niet kan: %s', (_name, done, rule) => {
    expect(taken(done, '2020-10-20 09:00').faults.map((one) => one.rule)).toEqual([rule]);
  });

  it.each([
    ['net binnen een maand voor de eerste dag', '2020-08-18 12:00', []],
    ['op het moment zelf', '2020-10-20 09:00', []],
  ] as const)('neemt aan wat nog net kan: %s', (_name, moment, rules) => {
    const { faults } = taken({ 'contract-notice': at(moment) }, '2020-10-20 09:00');
    expect(faults.map((one) => one.rule)).toEqual(rules);
  });

  it.each([
    ['zonder gunning', {}, 'to-come'],
    ['beslist, niet definitief', DECIDED, 'to-come'],
    ['definitief', { ...DECIDED, 'award-final': at('2020-12-04 12:00') }, 'passed'],
  ] as const)('laat de diensten pas beginnen na de gunning, ook als de dag voorbij is: %s', (_name, more, standing) => {
    const { definition, type } = example('lnvt-2020', (text) =>
      text.replace('\nplanning:\n', '\nplanning:\n  start-dienstverlening: { op: 2021-01-04, grond: gekozen }\n'),
    );
    const done = { ...NOTICE, ...NOTE, ...OPENED, ...SCORED, ...more };
    const plan = makePlan(definition, type, factsOfDone(definition, type, done));
    const start = plan.ok ? plan.value.find((one) => one.id === 'service-start') : undefined;
    if (!plan.ok || start === undefined) throw new Error('no start');
    expect(standings(plan.value, done, at('2021-12-30 09:00'))(start)).toBe(standing);
  });

  it('weigert een procedure waar niets meer van komt', () => {
    const all = { ...UNTIL_DECISION, 'award-final': at('2020-12-04 12:00'), 'award-notice': at('2020-12-10 12:00') };
    expect(taken(all, '2020-12-30 09:00').faults).toMatchObject([{ rule: 'nothing-left', path: ['gedaan'] }]);
  });

  it('kent een ronde die niet in de planning staat', () => {
    const { faults, stand } = taken(
      { ...NOTICE, ...NOTE, 'clarification-note-2': at('2020-10-18 12:00') },
      '2020-10-20 09:00',
    );
    expect([faults, stand['clarification-note-2']]).toEqual([[], 'done']);
  });
});
