import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan, type PlanChange } from '../../../../domain/plan/change/change-plan.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { OBJECTION } from '../../../../domain/plan/objection-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { at } from '../../acts/builders.ts';
import { dayOf, move, planned } from './plan-changes.ts';

const day = (text: string): IsoDate => text as IsoDate;
/** Received in a window through 3 August: the decision is due on 14 September, the hearing two weeks before it. */
const TERMS = { receivedOn: day('2018-07-19'), windowLastDay: day('2018-08-03'), committee: false };
const now = at('08-06 09:00');

const objection = (change: PlanChange, facts: PlanFacts = NO_FACTS): ChangedPlan =>
  changePlan({ ...example('utrecht-2018'), of: { kind: 'objection', terms: TERMS }, facts, change });
const decide = (to: string, facts?: PlanFacts): ChangedPlan => objection(move(OBJECTION.decision, to, now), facts);
const refusalOf = (changed: ChangedPlan) => (changed.kind === 'refused' ? changed.refusal : null);
const adjourned = { ...NO_FACTS, adjourned: true } as const;
const agreed = { ...NO_FACTS, agreed: day('2018-12-01') };

describe('een datum van een bezwaar verplaatsen', () => {
  it('de beslissing komt op de dag die is gekozen, en het horen twee weken daarvoor', () => {
    const moved = planned(decide('2018-09-10'));
    expect(moved.on.get(OBJECTION.decision)).toMatchObject({ lastDay: '2018-09-10', term: { lastDay: '2018-09-14' } });
    expect(moved.on.get(OBJECTION.hearing)?.lastDay).toBe('2018-08-27');
  });

  it('en kan terug naar de laatste dag van de wet', () => {
    expect(dayOf(decide('2018-09-14', planned(decide('2018-09-10')).facts), OBJECTION.decision)).toBe('2018-09-14');
  });

  it.each([
    ['niet later dan de wet', '2018-09-15', NO_FACTS, '2018-09-14', 'adjourn', 'Awb 7:10'],
    ['na verdaging ook niet', '2018-10-27', adjourned, '2018-10-26', 'agree', 'Awb 7:10'],
    ['niet later dan waarmee de indiener instemt', '2018-12-02', agreed, '2018-12-01', 'agree', 'Awb 7:10 lid 4'],
  ] as const)('%s', (_name, to, facts, allowed, more, ground) => {
    expect(refusalOf(decide(to, facts))).toMatchObject({ rule: 'objection-term', ground, values: { allowed, more } });
  });

  it('nog eens dezelfde dag is geen verplaatsing', () => {
    expect(refusalOf(decide('2018-09-10', planned(decide('2018-09-10')).facts))?.rule).toBe('already-there');
  });

  it.each([
    ['verdagen', { kind: 'adjourn' }, '2018-10-26'],
    ['instemming met uitstel', { kind: 'agree', until: day('2018-12-01') }, '2018-12-01'],
  ] as const)('%s geeft de hele tijd, ook na een eerder gekozen dag', (_name, change, lastDay) => {
    expect(dayOf(objection(change, planned(decide('2018-09-10')).facts), OBJECTION.decision)).toBe(lastDay);
  });

  it('herstel schuift een eerder gekozen dag met de dagen van stilstand, nooit voorbij de termijn', () => {
    const hold: PlanChange = {
      kind: 'hold',
      milestone: OBJECTION.decision,
      since: at('08-13 10:00'),
      until: at('08-21 10:00'),
    };
    const held = planned(objection(hold, planned(decide('2018-09-10')).facts)).on.get(OBJECTION.decision);
    expect([held?.lastDay, held?.term?.lastDay]).toEqual(['2018-09-17', '2018-09-21']);
  });
});

describe('de bezwaartermijn van het besluit verschuift', () => {
  const window = (lastDay: string, facts?: PlanFacts) => objection({ kind: 'window', lastDay: day(lastDay) }, facts);
  const days = (changed: ChangedPlan) => [...planned(changed).on.values()].map((one) => one.lastDay);

  it('de beslistermijn telt vanaf de nieuwe laatste dag, en het horen volgt (Awb 7:10 lid 1)', () => {
    expect(days(window('2018-08-10'))).toEqual(['2018-07-26', '2018-09-07', '2018-09-21']);
  });

  it('een tweede keer telt vanaf de laatste, en verdagen daarvandaan', () => {
    const again = window('2018-08-06', planned(window('2018-08-10')).facts);
    expect(dayOf(again, OBJECTION.decision)).toBe('2018-09-17');
    expect(dayOf(objection({ kind: 'adjourn' }, planned(again).facts), OBJECTION.decision)).toBe('2018-10-29');
  });

  it('waarmee de indiener instemde, blijft staan (Awb 7:10 lid 4)', () => {
    expect(dayOf(window('2018-08-10', agreed), OBJECTION.decision)).toBe('2018-12-01');
  });

  it('maar neemt geen tijd weg die de termijn intussen zelf geeft', () => {
    expect(planned(window('2018-10-26', agreed)).on.get(OBJECTION.decision)).toMatchObject({
      lastDay: '2018-12-07',
      ground: 'Awb 7:10',
    });
  });
});

describe('wat verplaatst heet, staat op die dag', () => {
  const of = {
    tender: { kind: 'tender' },
    subsidy: { kind: 'subsidy' },
    objection: { kind: 'objection', terms: TERMS },
  } as const;
  const cases = (['utrecht-2018', 'lnvt-2020'] as const).flatMap((name) =>
    (['tender', 'subsidy', 'objection'] as const).map((kind) => [name, kind] as const),
  );

  it.each(cases)('bij elke mijlpaal van %s als %s', (name, kind) => {
    const question = { ...example(name), of: of[kind], facts: NO_FACTS };
    const started = planned(changePlan({ ...question, change: { kind: 'start', now: 0 } }));
    let moved = 0;
    for (const [id, { lastDay }] of started.on)
      for (const days of [-21, -3, -1, 1, 4, 30]) {
        const to = new Date(Date.parse(lastDay) + days * 86_400_000).toISOString().slice(0, 10);
        const changed = changePlan({ ...question, change: move(id, to, 0) });
        if (changed.kind !== 'planned') continue;
        moved += 1;
        expect([id, dayOf(changed, id)]).toEqual([id, to]);
      }
    expect(moved).toBeGreaterThan(started.on.size === 0 ? -1 : 0);
  });
});
