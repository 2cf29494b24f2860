import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import { mayAct, whoMayAct } from '../../../domain/rights/may-act.ts';
import { PHASE_GROUPS, type PhaseGroup } from '../../../domain/rights/phase-group.ts';
import { ACCESS_ROLES, type AccessRole } from '../../../domain/rights/role.ts';

const STEERING: readonly AccessRole[] = ['procedureLead', 'procurementOfficer', 'lawyer'];

/** Acts that are not of those who steer, all three. */
const OWN: { readonly [Name in ActName]?: readonly AccessRole[] } = {
  judgeTimeliness: ['lawyer'],
  judgeReceipt: ['lawyer'],
  scoreBids: ['procedureLead', 'procurementOfficer'],
};

/** Who else may, and only then. */
const ALSO: readonly (readonly [ActName, PhaseGroup, AccessRole])[] = [
  ['reportMilestone', 'grading', 'evaluator'],
  ['reportMilestone', 'grading', 'facilitator'],
  ['reportMilestone', 'ranked', 'evaluator'],
  ['reportMilestone', 'ranked', 'facilitator'],
  ['reportMilestone', 'ranked', 'executiveSecretary'],
  ['reportMilestone', 'decided', 'executiveSecretary'],
  ['reportMilestone', 'performance', 'budgetHolder'],
  ['recordDraw', 'ranked', 'notary'],
  ['recordDraw', 'decided', 'notary'],
  ['scoreBids', 'grading', 'facilitator'],
  ['recordIndex', 'performance', 'budgetHolder'],
  ['decideAnew', 'decided', 'executiveSecretary'],
  ['decideObjection', 'decided', 'executiveSecretary'],
];

const expected = (name: ActName, group: PhaseGroup, role: AccessRole): boolean =>
  (OWN[name] ?? STEERING).includes(role) || ALSO.some((one) => one.join() === [name, group, role].join());

describe('wie een handeling mag doen', () => {
  it.each(ACT_NAMES.flatMap((name) => PHASE_GROUPS.map((group) => [name, group] as const)))(
    '%s in %s: elke rol wel of niet, zoals de tabel zegt',
    (name, group) => {
      for (const role of ACCESS_ROLES) {
        const why = mayAct([role], group, name);
        expect([role, why === null]).toEqual([role, expected(name, group, role)]);
        if (why !== null)
          expect(why).toEqual({
            rule: 'not-your-act',
            ground: null,
            milestone: null,
            values: { who: whoMayAct(name, group).join(' '), own: role },
          });
      }
    },
  );

  it('wie meer rollen heeft, mag wat een van die rollen mag', () => {
    expect(mayAct(['auditor', 'lawyer'], 'market', 'judgeTimeliness')).toBeNull();
    expect(mayAct(['auditor', 'evaluator'], 'market', 'judgeTimeliness')?.values).toEqual({
      who: 'lawyer',
      own: 'auditor evaluator',
    });
  });

  it('wie geen rol heeft, mag niets', () => {
    for (const name of ACT_NAMES)
      for (const group of PHASE_GROUPS) expect(mayAct([], group, name)?.values['own']).toBe('');
  });

  it('voor wie een proefopstelling instaat, mag alles', () => {
    for (const name of ACT_NAMES) for (const group of PHASE_GROUPS) expect(mayAct(null, group, name)).toBeNull();
  });

  it('een beheerder en een auditor doen niets in een zaak', () => {
    for (const name of ACT_NAMES)
      for (const group of PHASE_GROUPS)
        expect(whoMayAct(name, group).filter((role) => role === 'administrator' || role === 'auditor')).toEqual([]);
  });

  it('elke handeling is in elke fase van iemand', () => {
    expect(ACT_NAMES.filter((name) => specOf(name).roles.length === 0)).toEqual([]);
  });
});
