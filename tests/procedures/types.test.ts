import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../domain/plan/meaning-faults.ts';
import { means, type Trait } from '../../domain/plan/trait.ts';
import { faultsOfType, soundTypes } from '../../domain/plan/type-faults.ts';
import type { MilestoneType, ProcedureType } from '../../domain/plan/procedure-type.ts';
import { europeesOpenbaar } from '../../procedures/europees-openbaar.ts';
import { PROCEDURE_TYPES, procedureType } from '../../procedures/procedure-types.ts';
import { subsidietender } from '../../procedures/subsidietender.ts';

/** The same type with one of its milestones otherwise. */
const withMilestone = (id: string, over: Partial<MilestoneType>): ProcedureType => {
  if (subsidietender.milestones.every((one) => one.id !== id)) throw new Error(`no milestone ${id}`);
  return {
    ...subsidietender,
    milestones: subsidietender.milestones.map((one) => (one.id === id ? { ...one, ...over } : one)),
  };
};
const withPhases = (phases: ProcedureType['phases']): ProcedureType => ({ ...subsidietender, phases });
const [first, ...others] = subsidietender.phases;
if (first === undefined) throw new Error('no phases');

describe('een proceduretype is data die klopt', () => {
  it.each(PROCEDURE_TYPES.map((type) => [type.id, type] as const))('%s', (_id, type) => {
    expect(faultsOfType(type)).toEqual([]);
  });

  it('een type heeft een eigen naam, en wordt daaraan gevonden', () => {
    expect(PROCEDURE_TYPES.map((type) => procedureType(type.id))).toEqual(PROCEDURE_TYPES);
    expect(procedureType('constructor')).toBeNull();
  });
});

describe('wat er aan een type kan mankeren', () => {
  it.each([
    ['zonder fasen', withPhases([]), 'it has no phases'],
    ['een fase twee keer', withPhases([first, first, ...others]), 'phase consultation is there twice'],
    [
      'een volgende fase die er niet is',
      withPhases([...subsidietender.phases.slice(0, -1), { id: 'service', next: 'nowhere', waits: [] }]),
      'phase service goes on to nowhere, which is no phase',
    ],
    [
      'een fase die op zichzelf uitkomt',
      withPhases([...subsidietender.phases.slice(0, -1), { id: 'service', next: 'award', waits: [] }]),
      'phase award comes back after itself',
    ],
    [
      'een fase die nooit komt',
      withPhases([{ ...first, next: 'submission' }, ...others]),
      'phase questions is never reached from consultation',
    ],
    [
      'een mijlpaal twee keer',
      { ...subsidietender, milestones: [...subsidietender.milestones, ...subsidietender.milestones.slice(0, 1)] },
      'milestone prior-notice is there twice',
    ],
    [
      'een woord voor twee mijlpalen',
      withMilestone('evaluation', { key: 'opening' }),
      'key opening is of two milestones',
    ],
    [
      'een mijlpaal in geen fase',
      withMilestone('evaluation', { phase: 'nowhere' }),
      'evaluation is in nowhere, which is no phase',
    ],
    [
      'een mijlpaal van niemand',
      withMilestone('evaluation', { roles: [] }),
      'evaluation is of nobody: it needs a role',
    ],
    [
      'na wat er niet is',
      withMilestone('evaluation', { after: ['opening'] }),
      'evaluation comes after opening, which is no milestone',
    ],
    [
      'na wat later komt',
      withMilestone('evaluation', { after: ['award-decision'] }),
      'evaluation comes after award-decision, which is in a later phase',
    ],
    [
      'twee mijlpalen die op elkaar wachten',
      withMilestone('contract-notice', { after: ['clarification-note'] }),
      'go round in a circle by what they come after',
    ],
    [
      'geteld vanaf wat er niet is',
      withMilestone('objection-window', { computed: { rule: 'objection-window', from: 'decision' } }),
      'objection-window is counted from decision, which is no milestone',
    ],
    [
      'geteld met een regel die er niet is',
      withMilestone('objection-window', { computed: { rule: 'seven-weeks', from: 'award-decision' } }),
      'objection-window is counted by seven-weeks, which is no rule of law',
    ],
    [
      'met spoed geteld met een regel die er niet is',
      withMilestone('objection-window', {
        computed: { rule: 'objection-window', urgent: 'quick', from: 'award-decision' },
      }),
      'objection-window is counted by quick, which is no rule of law',
    ],
    [
      'twee mijlpalen die vanaf elkaar tellen',
      withMilestone('submission-close', { computed: { rule: 'standstill', from: 'clarification-note' } }),
      'clarification-note, submission-close go round in a circle by what they are counted from',
    ],
    [
      'een betekenis die niets kent',
      withMilestone('evaluation', { traits: ['constructor' as never] }),
      'evaluation means constructor, which nothing knows',
    ],
    [
      'een betekenis op twee plaatsen',
      withMilestone('award-meetings', { traits: ['decides'] }),
      'two milestones mean decides: only the first would count',
    ],
    [
      'een sluiting die wij zouden moeten melden',
      withMilestone('submission-close', { owner: 'ours' }),
      'submission-close means closes-bids: it must be theirs',
    ],
    [
      'een besluit dat vanzelf komt',
      withMilestone('award-decision', { owner: 'effect' }),
      'award-decision means decides: it must be ours',
    ],
    [
      'een bezwaartermijn waarin niemand op kan komen',
      withMilestone('objection-window', { traits: ['takes-objections'] }),
      'objection-window means takes-objections, so it means remedy-window as well',
    ],
  ] as const)('%s', (_name, type, fault) => {
    expect(faultsOfType(type).join('\n')).toContain(fault);
  });

  const ALL = PROCEDURE_TYPES.flatMap(({ milestones }) => milestones);
  const NEEDED = (Object.entries(NEEDS) as [Trait, Trait | readonly Trait[]][]).flatMap(([trait, needed]) =>
    [needed].flat().map((one) => [trait, one, [needed].flat()] as const),
  );
  it.each(NEEDED)('%s zonder %s betekent niets', (trait, needed, any) => {
    const [has, lacks] = [trait, needed].map((one) => ALL.find((milestone) => means(milestone, one)));
    if (has === undefined || lacks === undefined) throw new Error(`no milestone means ${trait} or ${needed}`);
    const fault = `${has.id} means ${trait}, but no milestone means ${any.join(' or ')}`;
    const own = { ...has, traits: has.traits.filter((one) => !any.includes(one)) };
    const without = { ...lacks, id: 'without', key: 'without', traits: [] };
    expect(faultsOfType({ ...subsidietender, milestones: [own, without] })).toContain(fault);
    expect(faultsOfType({ ...subsidietender, milestones: [own, { ...without, traits: [needed] }] })).not.toContain(
      fault,
    );
  });

  it('één fout is één zin', () => {
    expect(faultsOfType(withMilestone('evaluation', { roles: [] }))).toHaveLength(1);
    expect(faultsOfType(withPhases([]))).toContain('it has no phases');
  });

  it('wat meer mijlpalen mogen betekenen, is geen fout', () => {
    expect(faultsOfType(withMilestone('contract-notice', { traits: ['announces', 'made-known'] }))).toEqual([]);
  });
});

describe('een programma met een type dat niet klopt', () => {
  it('begint niet, en zegt van elk type wat er mis is', () => {
    const broken = withMilestone('evaluation', { roles: [], phase: 'nowhere' });
    expect(() => soundTypes([europeesOpenbaar, broken, broken])).toThrow(
      'procedure type subsidietender is there twice; ' +
        'procedure type subsidietender: evaluation is in nowhere, which is no phase; ' +
        'procedure type subsidietender: evaluation is of nobody: it needs a role; ',
    );
  });

  it('met goede typen krijgt men die terug', () => {
    const types = [subsidietender, europeesOpenbaar];
    expect(soundTypes(types)).toBe(types);
  });
});
