import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan } from '../../../../domain/plan/change/change-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../../files/definition/read-definition.ts';
import { openbaarNationaal } from '../../../../procedures/openbaar-nationaal.ts';
import { template } from '../../../../procedures/template.ts';
import { example } from '../../../examples.ts';
import { refusalText } from '../../../../texts/labels/refusals.ts';
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

const report = (of: ReturnType<typeof example>, id: string, at: string, facts: PlanFacts = NO_FACTS): ChangedPlan =>
  changePlan({
    ...of,
    of: { kind: 'tender' },
    facts,
    change: { kind: 'report', milestone: id, happenedAt: Date.parse(at), open: [] },
  });

/** Utrecht, where each lot has an award of its own. */
function perLot() {
  const { definition, type } = example('utrecht-2018');
  return { definition: { ...definition, evaluation: null }, type };
}

describe('een ronde die er met haar melding bij komt', () => {
  it('is op de dag waarop zij was, als geen wet haar datum geeft', () => {
    const { on } = planned(report(example('utrecht-2018'), 'market-consultation-2', '2018-03-20T10:00:00+01:00'));
    expect(on.get('market-consultation-2')).toMatchObject({ lastDay: '2018-03-20' });
  });

  it('van één perceel: dat gaat vanaf de ronde ervoor zijn eigen weg', () => {
    const utrecht = perLot();
    const note = report(utrecht, 'clarification-note-2@perceel-1', '2018-05-11T10:00:00+02:00');
    const { on, facts } = planned(note);
    expect(facts.ways).toEqual({ 'perceel-1': 'clarification-note' });
    expect(on.has('clarification-note-2@perceel-1')).toBe(true);
    expect(on.has('clarification-note-2')).toBe(false);
  });

  it('ook als dat perceel later al zijn eigen weg ging', () => {
    const utrecht = perLot();
    const apart = planned(report(utrecht, 'award-decision@perceel-1', '2018-06-22T10:00:00+02:00'));
    const { on } = planned(report(utrecht, 'clarification-note-2@perceel-1', '2018-06-25T10:00:00+02:00', apart.facts));
    expect(on.has('clarification-note-2@perceel-1')).toBe(true);
  });

  it('en als dat perceel met een datum voor een tweede ronde weggaat', () => {
    const { definition, type } = perLot();
    const change = move('clarification-note-2@perceel-1', '2018-05-14', Date.parse('2018-05-04T10:00:00+02:00'));
    const { on } = planned(changePlan({ definition, type, of: { kind: 'tender' }, facts: NO_FACTS, change }));
    expect(on.get('clarification-note-2@perceel-1')).toMatchObject({ lastDay: '2018-05-14' });
  });
});

describe('een ronde waar de leidraad de datums zet', () => {
  const { found } = readDefinition(template(openbaarNationaal));
  const announced = (to: string): ChangedPlan => {
    if (found === null) throw new Error('no template');
    const change = move('questions-close-2', to, Date.parse('2030-01-29T10:00:00+01:00'));
    return changePlan({ ...found, of: { kind: 'tender' }, facts: NO_FACTS, change });
  };

  it('de nota komt mee, op de laatste gewone dag voor de sluiting', () => {
    const { on } = planned(announced('2030-02-22 17:00'));
    expect(on.get('clarification-note-2')).toMatchObject({ lastDay: '2030-03-06' });
  });

  it('wat niet kan, heet zoals mensen het lezen', () => {
    const refused = announced('2030-03-08 17:00');
    expect(refused).toMatchObject({ kind: 'refused', refusal: { rule: 'breaks-rule' } });
    expect(refused.kind === 'refused' ? refusalText(refused.refusal) : '').toMatch('vragen tot, 2e ronde');
  });
});

describe('een ronde van een eigen stap die in een lopende zaak wordt aangekondigd', () => {
  const steps = (text: string) =>
    text
      .replace(
        /^planning:/m,
        `stappen:
  - { naam: Presentatie, rondes: [2020-10-30 10:00, 2020-11-02 10:00], volgt-op: opening, komt-voor: beoordeling }
  - { naam: Schouw, op: 2020-10-05, volgt-op: aankondiging }
planning:`,
      )
      .replace('van: 2020-10-30', 'van: 2020-11-06');
  const asked = (id: string, to: string, facts: PlanFacts = NO_FACTS): ChangedPlan =>
    changePlan({ ...example('lnvt-2020', steps), of: { kind: 'tender' }, facts, change: move(id, to, NOW) });

  it('komt erbij na de ronde ervoor, en wat na de stap komt, komt ook na die ronde', () => {
    const { on, facts } = planned(asked('stap-presentatie--3', '2020-11-04'));
    expect(on.get('stap-presentatie--3')).toMatchObject({ lastDay: '2020-11-04', after: ['stap-presentatie--2'] });
    expect(on.get('stap-presentatie--3')?.endsAt).toBe(Date.parse('2020-11-04T10:00:00+01:00'));
    expect(on.get('evaluation')?.after).toContain('stap-presentatie--3');
    expect(facts.rounds).toEqual({ 'stap-presentatie': 3 });
    expect(planned(asked('stap-presentatie--4', '2020-11-05', facts)).on.get('stap-presentatie--4')).toMatchObject({
      lastDay: '2020-11-05',
      after: ['stap-presentatie--3'],
    });
  });

  it('ook van een stap die er één keer was', () => {
    expect(planned(asked('stap-schouw--2', '2020-10-06')).on.get('stap-schouw--2')).toMatchObject({
      lastDay: '2020-10-06',
      after: ['stap-schouw'],
    });
  });

  it.each([
    ['niet de volgende', 'stap-presentatie--4', '2020-11-05', 'unknown-milestone'],
    ['van een stap die er niet is', 'stap-interview--2', '2020-11-05', 'unknown-milestone'],
    ['voor de ronde ervoor', 'stap-presentatie--3', '2020-11-01', 'breaks-rule'],
    ['na wat erop volgt', 'stap-presentatie--3', '2020-11-09', 'breaks-rule'],
  ])('weigert wat niet kan: %s', (_name, id, to, rule) => {
    expect(asked(id, to)).toMatchObject({ kind: 'refused', refusal: { rule } });
  });
});
