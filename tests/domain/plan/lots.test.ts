import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changePlan, type ChangedPlan } from '../../../domain/plan/change/change-plan.ts';
import type { PlanChange } from '../../../domain/plan/change/replan.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { wayOf } from '../../../domain/plan/way.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';

const TEXT = readFileSync(new URL('../../vectors/field/10-perceel-uitgesteld/definitie.yaml', import.meta.url), 'utf8');
/** The tender of two lots, with dates of the second. */
const withOwn = (planning: string, edit = (text: string) => text) =>
  readDefinition(edit(TEXT).replace('naam: Enkelvoudige jeugdhulp }', `naam: Zuid, planning: { ${planning} } }`));

function read(planning: string, edit?: (text: string) => string) {
  const { found, findings } = withOwn(planning, edit);
  if (found === null) throw new Error(JSON.stringify(findings));
  return found;
}

const CLOSES = 'sluiting: 2023-02-14 12:00';

function planOf(planning: string, edit?: (text: string) => string) {
  const { definition, type } = read(planning, edit);
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

function change(made: PlanChange, planning: string, facts: PlanFacts = NO_FACTS): ChangedPlan {
  const { definition, type } = planning === '' ? bare() : read(planning);
  return changePlan({ definition, type, of: { kind: 'tender' }, facts, change: made });
}

function bare() {
  const { found } = readDefinition(TEXT);
  if (found === null) throw new Error('unreadable');
  return found;
}

const daysOf = (changed: ChangedPlan): Readonly<Record<string, string>> => {
  if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
  return Object.fromEntries(changed.milestones.map((one) => [one.id, one.lastDay]));
};

const at = (text: string): number => Date.parse(`${text}+01:00`);

describe('de planning van een perceel met eigen datums', () => {
  it('heeft vanaf de eerste eigen datum alles zelf, ook wat daaruit volgt; daarvoor niets', () => {
    const plan = planOf('gunningsbeslissing: 2023-03-24, definitieve-gunning: 2023-04-17');
    const own = plan.filter(({ lot }) => lot === 'perceel-2');
    expect(own.map(({ id, lastDay }) => `${id} ${lastDay}`)).toEqual([
      'award-decision@perceel-2 2023-03-24',
      'standstill@perceel-2 2023-04-13',
      'award-final@perceel-2 2023-04-17',
      'service-start@perceel-2 2024-01-01',
      'award-notice@perceel-2 2023-05-17',
    ]);
    expect(own[1]).toMatchObject({
      dependsOn: ['award-decision@perceel-2'],
      term: { after: 'award-decision@perceel-2' },
    });
  });

  it('is met wat alle percelen delen één weg', () => {
    const plan = planOf(CLOSES);
    expect(
      wayOf(plan, 'perceel-2')
        .map(({ id }) => id)
        .slice(0, 5),
    ).toEqual([
      'contract-notice',
      'questions-close',
      'clarification-note',
      'submission-close@perceel-2',
      'bid-opening@perceel-2',
    ]);
    expect(wayOf(plan, null).some(({ id }) => id.includes('@'))).toBe(false);
    expect(wayOf(plan, 'perceel-1')).toEqual(wayOf(plan, null));
  });

  it('gaat elk perceel zijn eigen weg, dan eindigt wat zij delen waar de laatste weggaat', () => {
    const plan = planOf(CLOSES, (text) =>
      text.replace('naam: Complexe jeugdhulp }', 'naam: Noord, planning: { opening: 2023-01-17 14:00 } }'),
    );
    expect(plan.filter(({ lot }) => lot === null).map(({ id }) => id)).toEqual([
      'contract-notice',
      'questions-close',
      'clarification-note',
      'submission-close',
    ]);
    expect(plan.find(({ lot }) => lot === 'perceel-1')?.id).toBe('bid-opening@perceel-1');
  });
});

describe('de controle van een perceel met eigen datums', () => {
  const findings = (planning: string) => {
    const { definition, type } = read(planning);
    return checkProcedure(definition, type, planOf(planning));
  };

  it('kijkt met de datums van het perceel, en wijst die aan', () => {
    const late = findings('nota-van-inlichtingen: 2023-01-16, sluiting: 2023-01-20 12:00');
    expect(late.find(({ rule }) => rule === 'clarification-margin')).toMatchObject({
      milestone: 'clarification-note@perceel-2',
      path: ['percelen', 1, 'planning', 'nota-van-inlichtingen'],
      message: expect.stringMatching(/^Zuid: /) as string,
    });
  });

  it('zegt niet twee keer wat voor alle percelen geldt', () => {
    const { definition, type } = bare();
    const plan = makePlan(definition, type, NO_FACTS);
    const shared = checkProcedure(definition, type, plan.ok ? plan.value : []).map(({ message }) => message);
    for (const message of shared)
      expect(findings('definitieve-gunning: 2023-03-21').filter((one) => one.message === message)).toHaveLength(1);
  });
});

describe('wat er aan de datums van een perceel mis kan zijn', () => {
  it.each([
    ['een stap die deze procedure niet heeft', 'subsidieaanvraag: 2023-03-01', 'unknown-key'],
    ['de aankondiging, die alle percelen delen', 'aankondiging: 2022-11-15', 'lot-shared'],
    [
      'een ronde zonder de ronde ervoor',
      'vragen-tot-2: 2022-12-07 12:00, nota-van-inlichtingen-4: 2022-12-21',
      'round-missing',
    ],
  ])('%s', (_name, planning, rule) => {
    expect(withOwn(planning).findings.map((one) => one.rule)).toContain(rule);
    expect(withOwn(planning).findings[0]?.line).toBe(12);
  });

  it('een kring binnen het perceel', () => {
    const { definition, type } = read(
      'opening: { termijn: 2 dagen, na: beoordeling }, beoordeling: { termijn: 3 weken, na: opening }',
    );
    const plan = makePlan(definition, type, NO_FACTS);
    expect(plan.ok ? [] : plan.error.map(({ rule, milestone }) => `${rule} ${milestone}`)).toEqual([
      'cycle bid-opening@perceel-2',
      'cycle evaluation@perceel-2',
    ]);
  });
});

describe('een wijziging waar percelen hun eigen weg gaan', () => {
  it('van het ene perceel raakt het andere niet, en wat erop volgt gaat mee', () => {
    const move = { kind: 'move', milestone: 'submission-close@perceel-2', to: '2023-02-21', now: 0 } as const;
    expect(daysOf(change(move, `${CLOSES}, opening: 2023-02-14 13:00`))).toMatchObject({
      'submission-close': '2023-01-17',
      'bid-opening': '2023-01-17',
      'submission-close@perceel-2': '2023-02-21',
      'bid-opening@perceel-2': '2023-02-21',
    });
  });

  it('laat een perceel dat nog meegaat vanaf daar zijn eigen weg gaan, met wat er al gebeurd is', () => {
    const facts: PlanFacts = { ...NO_FACTS, moved: { evaluation: { day: '2023-02-24' as never } } };
    const move = { kind: 'move', milestone: 'award-decision@perceel-1', to: '2023-03-03', now: 0 } as const;
    const changed = change(move, '', facts);
    expect(changed).toMatchObject({ facts: { ways: { 'perceel-1': 'award-decision' } } });
    expect(daysOf(changed)).toMatchObject({
      'award-decision': '2023-02-24',
      'standstill@perceel-1': '2023-03-23',
      'award-final@perceel-1': '2023-03-24',
    });
  });

  it('van wat alle percelen delen wordt door elk perceel beoordeeld', () => {
    const note = { kind: 'move', milestone: 'clarification-note', to: '2023-01-05', now: 0 } as const;
    const nearer = 'sluiting: 2023-01-12 12:00, opening: 2023-01-12 13:00';
    expect(change(note, '').kind).toBe('planned');
    expect(change(note, nearer)).toMatchObject({ kind: 'refused', refusal: { values: {} } });
  });

  it('een perceel dat stilstond schuift, het andere niet', () => {
    const resume = {
      kind: 'resume',
      since: at('2022-12-20T10:00:00'),
      until: at('2023-06-15T09:00:00'),
      open: ['submission-close@perceel-2', 'bid-opening@perceel-2'],
      lot: 'perceel-2',
    } as const;
    const parted = change({ kind: 'part', lot: 'perceel-2', first: 'submission-close' }, '');
    if (parted.kind !== 'planned') throw new Error('not parted');
    expect(daysOf(change(resume, '', parted.facts))).toMatchObject({
      'submission-close': '2023-01-17',
      'submission-close@perceel-2': '2023-07-13',
      'bid-opening@perceel-2': '2023-07-13',
    });
  });
});

describe('percelen van een procedure die al loopt', () => {
  const started = (done: Readonly<Record<string, number>>, planning = '') =>
    change({ kind: 'start', now: at('2023-03-10T09:00'), done }, planning);
  const factsOf = (changed: ChangedPlan): PlanFacts => {
    if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
    return changed.facts;
  };

  it('wat samen werd gedaan, is niet gedaan van een perceel met eigen datums', () => {
    const opened = { 'bid-opening': at('2023-01-17T13:10') };
    expect(factsOf(started(opened, CLOSES)).actual).toEqual(opened);
  });

  it('wat van een perceel alleen is gedaan, telt daar; vanaf daar gaat het zijn eigen weg', () => {
    const changed = started({
      'award-decision@perceel-2': at('2023-03-01T10:00'),
      'bid-opening': at('2023-01-17T13:10'),
    });
    expect(factsOf(changed).ways).toEqual({ 'perceel-2': 'award-decision' });
    const days = daysOf(changed);
    // Twenty days from 1 March; the others have those of the planning.
    expect(days['standstill@perceel-2']).toBe('2023-03-21');
    expect(days['standstill']).not.toBe('2023-03-21');
  });

  it('een tweede nota van een perceel alleen staat in zijn planning', () => {
    const done = {
      'clarification-note@perceel-2': at('2022-12-12T10:00'),
      'clarification-note-2@perceel-2': at('2023-01-20T10:00'),
    };
    expect(Object.keys(daysOf(started(done, CLOSES)))).toContain('clarification-note-2@perceel-2');
  });
});
