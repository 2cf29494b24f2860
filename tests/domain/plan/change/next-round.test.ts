import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan } from '../../../../domain/plan/change/change-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { move, planned } from './plan-changes.ts';

/** Thursday 1 October 2020: questions close on the 5th, the note comes by the 16th, bids close on the 29th. */
const NOW = Date.parse('2020-10-01T10:00:00+02:00');

const announce = (id: string, to: string, facts: PlanFacts = NO_FACTS): ChangedPlan =>
  changePlan({ ...example('lnvt-2020'), of: { kind: 'tender' }, facts, change: move(id, to, NOW) });

describe('een ronde die in een lopende zaak wordt aangekondigd', () => {
  it('een nota komt erbij met de datum die u noemt', () => {
    const { on, facts } = planned(announce('clarification-note-2', '2020-10-19'));
    expect(on.get('clarification-note-2')).toMatchObject({ lastDay: '2020-10-19', remindWorkdays: [10, 5, 2, 1] });
    expect(facts.rounds).toEqual({ 'clarification-note': 2 });
    expect(on.get('questions-close-2')).toBeUndefined();
  });

  it('een vragenronde brengt haar nota mee, op de laatste dag die mag', () => {
    const { on } = planned(announce('questions-close-2', '2020-10-12 17:00'));
    expect(on.get('questions-close-2')).toMatchObject({ kind: 'moment', lastDay: '2020-10-12' });
    expect(on.get('clarification-note-2')).toMatchObject({ lastDay: '2020-10-19' });
  });

  it('en die nota kan daarna een eigen datum krijgen', () => {
    const { facts } = planned(announce('questions-close-2', '2020-10-12'));
    const { on } = planned(announce('clarification-note-2', '2020-10-16', facts));
    expect(on.get('clarification-note-2')).toMatchObject({ lastDay: '2020-10-16' });
  });

  it('zonder uur sluit zij op het uur van de ronde ervoor', () => {
    const { on } = planned(announce('questions-close-2', '2020-10-12'));
    expect(on.get('questions-close-2')?.endsAt).toBe(Date.parse('2020-10-12T17:00:00+02:00'));
  });

  it.each([
    ['binnen tien dagen voor de sluiting', 'clarification-note-2', '2020-10-20', 'move-under-minimum'],
    ['vóór de ronde ervoor', 'clarification-note-2', '2020-10-15', 'breaks-rule'],
    ['in het verleden', 'clarification-note-2', '2020-09-30', 'move-into-past'],
    ['vragen na de nota die mag', 'questions-close-2', '2020-10-28', 'breaks-rule'],
    ['niet de volgende ronde', 'clarification-note-3', '2020-10-19', 'unknown-milestone'],
    ['van iets dat niet terugkomt', 'submission-close-2', '2020-10-30', 'unknown-milestone'],
    ['een dag die niet bestaat', 'clarification-note-2', '2020-10-32', 'no-such-day'],
  ])('weigert wat niet kan: %s', (_name, id, to, rule) => {
    expect(announce(id, to)).toMatchObject({ kind: 'refused', refusal: { rule } });
  });
});
