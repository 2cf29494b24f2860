import { describe, expect, it } from 'vitest';
import { lodgingOf } from '../../../../domain/case/lodging.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { filedAs } from '../../../../domain/plan/filed-objection.ts';
import { caseOf } from '../../acts/builders.ts';
import { change, planned } from './plan-changes.ts';

const at = (iso: string): number => Date.parse(iso);
const SENT = at('2018-06-22T10:00:00+02:00');
const DECIDED: PlanFacts = { ...NO_FACTS, actual: { 'award-decision': SENT } };

describe('een gunningsbeslissing die opnieuw moet (Awb 6:8)', () => {
  const again = planned(
    change({ kind: 'anew', milestone: 'award-decision', at: at('2018-07-14T10:00:00+02:00') }, DECIDED),
  );

  it('komt op de eerste gewone dag, en de bezwaartermijn telt vandaar', () => {
    expect(again.on.get('award-decision')?.lastDay).toBe('2018-07-16');
    expect(again.on.get('objection-window')).toMatchObject({ firstDay: '2018-07-17', lastDay: '2018-08-27' });
    expect(again.facts.replaced).toEqual({ 'award-decision': [{ sentAt: SENT, through: '2018-08-03' }] });
  });

  it('telt vanaf haar verzending, ook als die later is', () => {
    const sent = { kind: 'report', milestone: 'award-decision', happenedAt: at('2018-07-18T10:00:00+02:00') } as const;
    expect(planned(change(sent, again.facts)).on.get('objection-window')).toMatchObject({
      firstDay: '2018-07-19',
      lastDay: '2018-08-29',
    });
  });

  it.each([
    ['op de laatste dag van de eerste beslissing is op tijd', '2018-08-03', 'in-time', '2018-08-03'],
    ['een dag later is te vroeg voor de nieuwe', '2018-08-04', 'premature', '2018-08-27'],
  ])('een bezwaar %s (Awb 6:10)', (_name, day, timeliness, last) => {
    const given = { ...caseOf(), facts: again.facts };
    const window = again.on.get('objection-window');
    const milestones = given.milestones.map((one) =>
      one.id === window?.id ? { ...one, lastDay: window.lastDay } : one,
    );
    const lodged = lodgingOf({ ...given, milestones }, { receivedAt: at(`${day}T12:00:00+02:00`) });
    expect(filedAs(lodged)).toMatchObject({ timeliness, terms: { windowLastDay: last } });
  });
});
