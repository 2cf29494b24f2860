import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { change, dayOf, planned } from './plan-changes.ts';

const DECISION = 'subsidy-decision@perceel-1';
/** No scheme sets the term: the decision comes in eight weeks (Awb 4:13 lid 2). */
const edit = (text: string): string => text.replace(/^ {2}subsidiebesluit: .*\n/m, '');
const after = (made: PlanChange, facts: PlanFacts) => change(made, facts, { edit });
const applied = (day: string): PlanChange => ({
  kind: 'report',
  milestone: 'subsidy-application@perceel-1',
  happenedAt: Date.parse(`${day}T12:00:00+02:00`),
});
const told = (sentOn: string, until: string): PlanChange => ({
  kind: 'delay',
  milestone: DECISION,
  sentOn: sentOn as IsoDate,
  until: until as IsoDate,
});
const daysAfter = (...changes: readonly PlanChange[]): (string | undefined)[] => {
  let facts = NO_FACTS;
  return changes.map((one) => {
    const plan = after(one, facts);
    ({ facts } = planned(plan));
    return dayOf(plan, DECISION);
  });
};

describe('of een uitstelbericht op tijd was, volgt de termijn zoals zij nu is (Awb 4:13 lid 2, 4:14 lid 3)', () => {
  it.each([
    ['binnen de acht weken verlengt het', [applied('2018-08-07'), told('2018-10-01', '2018-10-26')], '2018-10-26'],
    ['op de laatste dag ook', [applied('2018-08-07'), told('2018-10-02', '2018-10-26')], '2018-10-26'],
    ['een dag later niet', [applied('2018-08-07'), told('2018-10-03', '2018-10-26')], '2018-10-02'],
    [
      'de aanvraag blijkt een week eerder gekomen: het bericht kwam te laat',
      [applied('2018-08-07'), told('2018-10-01', '2018-10-26'), applied('2018-07-31')],
      '2018-09-25',
    ],
    [
      'de aanvraag blijkt een week later gekomen: een bericht dat te laat leek, was op tijd',
      [applied('2018-07-31'), told('2018-10-01', '2018-10-26'), applied('2018-08-07')],
      '2018-10-26',
    ],
    [
      'een tweede bericht, binnen het uitstel',
      [applied('2018-08-07'), told('2018-10-01', '2018-10-26'), told('2018-10-20', '2018-11-09')],
      '2018-11-09',
    ],
    [
      'het tweede draagt niet als het eerste wegvalt',
      [
        applied('2018-08-07'),
        told('2018-10-01', '2018-10-26'),
        told('2018-10-20', '2018-11-09'),
        applied('2018-07-31'),
      ],
      '2018-09-25',
    ],
  ] as const)('%s', (_name, changes, last) => {
    expect(daysAfter(...changes).at(-1)).toBe(last);
  });

  it('wat te laat kwam, laat een dag staan die mensen kozen', () => {
    const move: PlanChange = {
      kind: 'move',
      milestone: DECISION,
      to: '2018-09-17',
      now: Date.parse('2018-08-20T12:00:00+02:00'),
    };
    const days = daysAfter(applied('2018-08-07'), move, told('2018-10-03', '2018-10-26'));
    expect(days.slice(1)).toEqual(['2018-09-17', '2018-09-17']);
  });
});
