import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';

/** The template of a type with other lines in its planning, and lines behind it. */
function read(id: string, dates: Readonly<Record<string, string>>, more = '') {
  const type = procedureType(id);
  if (type === null) throw new Error(id);
  const text = Object.entries(dates).reduce((before, [key, value]) => {
    const after = before.replace(new RegExp(`^ {2}(# )?${key}:.*$`, 'm'), () => `  ${key}: ${value}`);
    if (after === before) throw new Error(`${id} has no ${key}`);
    return after;
  }, template(type));
  const { found, findings } = readDefinition(`${text}\n${more}\n`);
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, milestones: plan.value };
}

/** The rules that find something about a milestone, with how bad it is. */
function found(...[id, dates, more]: Parameters<typeof read>): readonly string[] {
  const { definition, type, milestones } = read(id, dates, more);
  return checkProcedure(definition, type, milestones)
    .filter(({ rule }) => rule !== 'missing-ground')
    .map(({ rule, severity, ground }) => `${severity} ${rule} ${ground ?? ''}`);
}

const planned = (...[id, dates, more]: Parameters<typeof read>) => {
  const { milestones } = read(id, dates, more);
  return (milestone: string) => milestones.find((one) => one.id === milestone)?.lastDay ?? null;
};

const NATIONAL = 'regime: { volgt: nationaal, reden: Onder de drempel }';

describe('de aankondiging van de gegunde opdracht (Aw 2.134)', () => {
  // Thirty days after 4 June 2030 is Thursday 4 July; by the quarter thirty days after 30 June: 30 July.
  it.each([
    ['europees-openbaar', '2030-07-04', []],
    ['europees-openbaar', '2030-07-05', ['error award-notice-late Aw 2.134 lid 1']],
    ['sociale-diensten', '2030-07-05', []],
    ['sociale-diensten', '2030-07-30', []],
    ['sociale-diensten', '2030-07-31', ['error award-notice-late Aw 2.134 lid 3']],
  ])('%s, verzonden op %s', (type, day, expected) => {
    const dates = { 'definitieve-gunning': '2030-06-04', 'aankondiging-gunning': day };
    expect(found(type, dates).filter((one) => one.includes('award-notice'))).toEqual(expected);
  });

  it('wordt uitgerekend, ook waar zij per kwartaal mag, en onder de drempel niet', () => {
    const dates = { 'definitieve-gunning': '2030-06-04' };
    for (const type of ['europees-openbaar', 'niet-openbaar', 'sociale-diensten'])
      expect(planned(type, dates)('award-notice')).toBe('2030-07-04');
    expect(planned('europees-openbaar', dates, NATIONAL)('award-notice')).toBeNull();
  });

  it('is er niet zonder Europese procedure', () => {
    for (const type of ['openbaar-nationaal', 'meervoudig-onderhands', 'subsidietender', 'concessie'])
      expect(planned(type, {})('award-notice')).toBeNull();
  });
});
