import { describe, expect, it } from 'vitest';
import { nameable, withParties } from '../../../domain/plan/parties.ts';
import { changePlan } from '../../../domain/plan/change/change-plan.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { faultsOfType } from '../../../domain/plan/type-faults.ts';
import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { idOf } from '../../../files/scenario/milestone-names.ts';
import { milestone } from '../../../procedures/milestones.ts';
import { inOrder } from '../../../procedures/phases.ts';
import { subsidietender } from '../../../procedures/subsidietender.ts';
import { exampleText } from '../../examples.ts';
import { subsidyAward, TWO_GRANTEES } from '../../behaviour/subsidy-award.ts';

const PARTIES = ['perceel-1', 'perceel-2'];

const text = (edit: (same: string) => string = (same) => same): string => edit(subsidyAward(TWO_GRANTEES)());

function planOf(edit?: (same: string) => string, facts: PlanFacts = NO_FACTS) {
  const { found, findings } = readDefinition(text(edit));
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, facts);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, plan: plan.value, on: new Map(plan.value.map((one) => [one.id, one])) };
}

/** A round in which whoever wants to applies while it runs. */
const ROUND: ProcedureType = {
  id: 'ronde',
  name: 'Ronde',
  regime: 'subsidy',
  phases: inOrder(['application', 'service']),
  milestones: [
    {
      ...milestone('subsidy-application', 'subsidieaanvraag', 'theirs', 'application', ['procedureLead'], 'Awb 4:1'),
      traits: ['applies', 'takes-applicants'],
      required: true,
      reportable: true,
      per: 'applicant',
    },
    {
      ...milestone('subsidy-decision', 'subsidiebesluit', 'ours', 'service', ['procedureLead'], 'Awb 4:13'),
      traits: ['on-application', 'decision-term'],
      after: ['subsidy-application'],
      computed: { rule: 'grant-decision-default', from: 'subsidy-application' },
      per: 'applicant',
    },
  ],
};

describe('mijlpalen per aanvrager (Awb 4:17: één dwangsom per besluit)', () => {
  it('bij één aanvrager blijft alles zoals het is', () => {
    expect(withParties(subsidietender, ['ontvanger'])).toBe(subsidietender);
    expect(withParties(subsidietender, [])).toBe(subsidietender);
  });

  it('bij meer heeft ieder een eigen aanvraag en besluit, en volgt wat ieder heeft op het eigene', () => {
    const type = withParties(subsidietender, PARTIES);
    const [first, second] = type.milestones.filter(({ key }) => key.startsWith('subsidiebesluit'));
    expect([first?.id, second?.id]).toEqual(['subsidy-decision@perceel-1', 'subsidy-decision@perceel-2']);
    expect(second).toMatchObject({
      key: 'subsidiebesluit-perceel-2',
      after: ['subsidy-application@perceel-2'],
      computed: { from: 'subsidy-application@perceel-2' },
      ofParty: { party: 'perceel-2', id: 'subsidy-decision', key: 'subsidiebesluit' },
    });
    expect(withParties(type, PARTIES)).toEqual(type);
    expect(faultsOfType(ROUND)).toEqual([]);
  });

  it('wat op allemaal volgt, volgt op ieder', () => {
    const after = {
      ...milestone('start', 'start', 'effect', 'service', ['procedureLead'], 'gids'),
      after: ['subsidy-decision'],
    };
    const type = withParties({ ...subsidietender, milestones: [...subsidietender.milestones, after] }, PARTIES);
    expect(type.milestones.at(-1)?.after).toEqual(['subsidy-decision@perceel-1', 'subsidy-decision@perceel-2']);
  });

  it('een datum in de planning geldt voor ieder, en telt vanaf de eigen aanvraag', () => {
    const applied = { 'subsidy-application@perceel-2': Date.parse('2026-03-03T10:00:00+01:00') };
    const { on } = planOf(undefined, { ...NO_FACTS, actual: applied });
    expect(on.get('subsidy-decision@perceel-1')).toMatchObject({ lastDay: '2026-05-05' });
    expect(on.get('subsidy-decision@perceel-2')).toMatchObject({
      lastDay: '2026-04-28',
      term: { after: 'subsidy-application@perceel-2', rule: 'subsidy-decision/local-scheme' },
    });
    expect(on.has('subsidy-decision')).toBe(false);
  });

  it('een aanvrager kan een eigen datum hebben', () => {
    const { on } = planOf((same) =>
      same.replace(
        /^ {2}subsidiebesluit:/m,
        '  subsidieaanvraag-perceel-2: { uiterlijk: 2026-03-03, grond: uitvraag }\n  subsidiebesluit:',
      ),
    );
    expect(on.get('subsidy-decision@perceel-1')?.lastDay).toBe('2026-05-05');
    expect(on.get('subsidy-decision@perceel-2')?.lastDay).toBe('2026-04-28');
  });

  it.each([
    [
      'een onbekende ontvanger',
      /^ {2}subsidiebesluit:/m,
      '  subsidiebesluit-perceel-3: 2026-05-01\n  subsidiebesluit:',
      'unknown-key',
    ],
    [
      'wat allen hebben, telt niet vanaf wat ieder heeft',
      /^ {2}start-dienstverlening: .*$/m,
      '  start-dienstverlening: { termijn: 4 weken, na: subsidiebesluit }',
      'which-party',
    ],
    [
      'twee ontvangers met één naam',
      'id: perceel-2, percelen: [perceel-2]',
      'id: perceel-1, percelen: [perceel-2]',
      null,
    ],
  ])('%s wordt genoemd', (_what, from, to, rule) => {
    const { found, findings } = readDefinition(text((same) => same.replace(from, to)));
    expect(found).toBeNull();
    if (rule !== null) expect(findings.map((one) => one.rule)).toContain(rule);
    else
      expect(findings.map((one) => one.message)).toContain('Twee ontvangers heten hetzelfde. Geef ieder een eigen id.');
  });

  it('wat bij ieder even fout is, wordt één keer gezegd, met de naam uit het bestand', () => {
    const late = planOf((same) =>
      same.replace(/^ {2}subsidiebesluit: .*$/m, '  subsidiebesluit: { op: 2026-06-30, grond: uitvraag }'),
    );
    const found = checkProcedure(late.definition, late.type, late.plan).filter(
      ({ rule }) => rule === 'decision-after-term',
    );
    expect(found.map(({ path }) => path)).toEqual([['planning', 'subsidiebesluit']]);
    const { found: none, findings } = readDefinition(text((same) => same.replace(/^ {2}subsidieaanvraag: .*\n/m, '')));
    const plan = none === null ? null : makePlan(none.definition, none.type, NO_FACTS);
    expect(findings).toEqual([]);
    expect(plan).toMatchObject({ ok: false, error: { 0: { rule: 'missing-date' }, length: 2 } });
  });
});

describe('aanvragers die binnenkomen terwijl de procedure loopt', () => {
  const base = planOf().definition;
  const known = Object.entries(base.planning).filter(([id]) => ROUND.milestones.some((one) => one.id === id));
  const definition = { ...base, planning: Object.fromEntries(known) };
  const idsOf = (facts: PlanFacts) => {
    const plan = makePlan(definition, ROUND, facts);
    return plan.ok ? plan.value.map((one) => `${one.id} ${one.lastDay}`) : plan.error;
  };

  it('tot er iemand aanvraagt, is er de laatste dag om aan te vragen en geen besluit', () => {
    expect(idsOf(NO_FACTS)).toEqual(['subsidy-application 2026-03-10']);
  });

  it('wie aanvraagt, krijgt een eigen aanvraag en besluit', () => {
    const actual = { 'subsidy-application@zorg-bv': Date.parse('2026-02-03T10:00:00+01:00') };
    expect(idsOf({ ...NO_FACTS, parties: ['zorg-bv'], actual })).toEqual([
      'subsidy-application 2026-03-10',
      'subsidy-application@zorg-bv 2026-03-10',
      'subsidy-decision@zorg-bv 2026-03-31',
    ]);
  });

  it('een melding van iemand die er nog niet was, brengt hem erin; van wie er al is niet nog eens', () => {
    const report = (facts: PlanFacts, id: string) =>
      changePlan({
        definition,
        type: ROUND,
        of: { kind: 'tender' },
        facts,
        change: { kind: 'report', milestone: id, happenedAt: Date.parse('2026-02-03T10:00:00+01:00') },
      });
    const first = report(NO_FACTS, 'subsidy-application@zorg-bv');
    if (first.kind !== 'planned') throw new Error(first.kind);
    expect(first.facts.parties).toEqual(['zorg-bv']);
    expect(first.milestones.map(({ id }) => id)).toContain('subsidy-decision@zorg-bv');
    expect(report(first.facts, 'subsidy-decision@zorg-bv')).toMatchObject({ facts: { parties: ['zorg-bv'] } });
    expect(report(first.facts, 'subsidy-application@hulp')).toMatchObject({ facts: { parties: ['zorg-bv', 'hulp'] } });
  });

  it('in een script heet het besluit van de aanvrager naar hem', () => {
    expect(idOf('subsidiebesluit-zorg-bv', ROUND)).toBe('subsidy-decision@zorg-bv');
    expect(idOf('subsidiebesluit', nameable(subsidietender, PARTIES))).toBe('subsidy-decision');
    expect(idOf('subsidiebesluit', withParties(subsidietender, PARTIES))).toBe('subsidy-decision');
    expect(idOf('subsidiebesluit-perceel-2', withParties(subsidietender, PARTIES))).toBe('subsidy-decision@perceel-2');
  });

  it.each([
    ['zonder eigen mijlpaal', { per: undefined }, 'takes applicants, so each must have one of it'],
    ['zonder aanvraag te zijn', { traits: ['takes-applicants' as const] }, 'so it means applies as well'],
  ])('een type %s kan niet', (_what, over, fault) => {
    const [application, decision] = ROUND.milestones;
    const milestones = [{ ...application, ...over }, decision] as unknown as ProcedureType['milestones'];
    expect(faultsOfType({ ...ROUND, milestones }).join('; ')).toContain(fault);
  });
});

describe('wie zich later meldt', () => {
  const { found } = readDefinition(exampleText('open-house-2018'));
  if (found === null) throw new Error('no definition');
  const report = { kind: 'report', happenedAt: Date.parse('2021-02-01T10:00:00+01:00'), open: [] } as const;

  it('heeft een besluit met een datum, die er staat voordat iemand zich meldt', () => {
    const { found: bare } = readDefinition(exampleText('open-house-2018').replace(/^ {2}toelatingsbesluit:.*\n/m, ''));
    if (bare === null) throw new Error('no definition');
    const plan = makePlan(bare.definition, bare.type, NO_FACTS);
    expect(plan.ok ? [] : plan.error).toMatchObject([{ rule: 'missing-date', milestone: 'admission-decision' }]);
  });

  it.each([
    [
      'de laatste dag is verplaatst',
      { moved: { 'admission-request': { day: '2021-12-31' as IsoDate } } },
      '2021-12-31',
    ],
    ['de zaak stond stil', { shifts: { 'admission-request': 7 } }, '2021-01-07'],
    ['er is niets gebeurd', {}, '2020-12-31'],
  ])('heeft de laatste dag die dan geldt: %s', (_name, known, lastDay) => {
    const milestone = 'admission-request@zorg-d';
    const after = changePlan({
      ...found,
      of: { kind: 'tender' },
      facts: { ...NO_FACTS, ...known },
      change: { ...report, milestone },
    });
    if (after.kind !== 'planned') throw new Error(after.kind);
    expect(after.milestones.find(({ id }) => id === milestone)).toMatchObject({ lastDay });
  });
});
