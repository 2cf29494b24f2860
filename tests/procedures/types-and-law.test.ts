import { describe, expect, it } from 'vitest';
import { changePlan } from '../../domain/plan/change/change-plan.ts';
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

describe('hoe lang anderen ten minste hebben', () => {
  const of = (rule: string, ...[id, dates, more]: Parameters<typeof read>) =>
    found(id, dates, more).filter((one) => one.includes(` ${rule} `));
  const URGENT = 'publicatie: { spoed: ja, grond: gids 2.1 }';

  // Thirty days after Tuesday 4 September 2029 is 4 October, a Thursday; fifteen is 19 September.
  it.each([
    ['niet-openbaar', '2029-10-04', '', []],
    ['niet-openbaar', '2029-10-03', '', ['error least-term Aw 2.71 lid 2']],
    ['niet-openbaar', '2029-09-19', URGENT, []],
    ['niet-openbaar', '2029-09-18', URGENT, ['error least-term Aw 2.74 sub b']],
    ['mededingingsprocedure-met-onderhandeling', '2029-10-04', '', []],
    ['mededingingsprocedure-met-onderhandeling', '2029-10-03', '', ['error least-term Aw 2.71 lid 2']],
    ['mededingingsprocedure-met-onderhandeling', '2029-09-19', URGENT, []],
    ['concurrentiegerichte-dialoog', '2029-10-04', '', []],
    ['concurrentiegerichte-dialoog', '2029-10-03', '', ['error least-term Aw 2.71 lid 3']],
    ['concurrentiegerichte-dialoog', '2029-10-03', URGENT, ['error least-term Aw 2.71 lid 3']],
    ['innovatiepartnerschap', '2029-10-03', '', ['error least-term Aw 2.71 lid 3']],
    ['innovatiepartnerschap', '2029-10-03', NATIONAL, []],
  ])('%s, aanmelden tot %s %s', (type, day, more, expected) => {
    const dates = { aankondiging: '2029-09-04', 'sluiting-aanmelding': `${day} 12:00` };
    expect(of('least-term', type, dates, more)).toEqual(expected);
  });

  // Thirty-five days after 30 October 2029 is Tuesday 4 December: electronic bids.
  it.each([
    ['mededingingsprocedure-met-onderhandeling', '2029-12-05', []],
    ['mededingingsprocedure-met-onderhandeling', '2029-12-03', ['error minimum-term Aw 2.74b']],
    ['innovatiepartnerschap', '2029-11-28', []],
  ])('%s, eerste inschrijving tot %s', (type, day, expected) => {
    const dates = { 'vragen-tot': '2029-11-05 17:00', 'sluiting-eerste-inschrijving': `${day} 15:00` };
    expect(of('minimum-term', type, dates)).toEqual(expected);
  });

  it('telt bij onderhandelingen niet voor de definitieve inschrijving, en na een dialoog helemaal niet', () => {
    const late = { 'uitnodiging-definitieve-inschrijving': '2030-02-27' };
    for (const type of [
      'mededingingsprocedure-met-onderhandeling',
      'concurrentiegerichte-dialoog',
      'innovatiepartnerschap',
    ])
      expect(of('minimum-term', type, late)).toEqual([]);
  });

  it.each([
    ['concurrentiegerichte-dialoog', ['error no-urgency Aw 2.74']],
    ['innovatiepartnerschap', ['error no-urgency Aw 2.74']],
    ['mededingingsprocedure-met-onderhandeling', []],
    ['niet-openbaar', []],
    ['europees-openbaar', []],
  ])('spoed bij %s', (type, expected) => {
    expect(of('no-urgency', type, {}, URGENT)).toEqual(expected);
  });
});

describe('de nota bij eerste en definitieve inschrijvingen (Aw 2.54)', () => {
  const type = 'mededingingsprocedure-met-onderhandeling';
  const margin = (note: string) =>
    found(type, { 'nota-van-inlichtingen': note }).filter((one) => one.startsWith('error clarification-margin'));

  it('telt terug vanaf de eerste inschrijving, en bij een dialoog vanaf de definitieve', () => {
    // Ten days before 13 December 2029, and before 7 March 2030.
    expect(planned(type, {})('clarification-note')).toBe('2029-12-03');
    expect(planned('concurrentiegerichte-dialoog', {})('clarification-note')).toBe('2030-02-25');
  });

  it.each([
    ['2029-12-03', []],
    ['2029-12-04', ['error clarification-margin Aw 2.54']],
    ['[2029-12-03, 2030-02-25]', []],
    ['[2029-12-03, 2030-02-26]', ['error clarification-margin Aw 2.54']],
  ])('een nota op %s', (note, expected) => {
    expect(margin(note)).toEqual(expected);
  });
});

describe('rondes van gesprekken', () => {
  it('zijn een lijst, en de uitnodiging voor de definitieve inschrijving volgt op de laatste', () => {
    const { milestones, type } = read('concurrentiegerichte-dialoog', {
      dialoog: '[{ van: 2029-11-06, tot-en-met: 2029-11-30 }, { van: 2029-12-11, tot-en-met: 2029-12-20 }]',
      'sluiting-oplossingen': '[2029-12-06 12:00, 2030-01-08 12:00]',
    });
    expect(milestones.map((one) => one.id).filter((id) => /^(dialogue|solutions)/.test(id))).toEqual([
      'dialogue-invitation',
      'dialogue',
      'solutions-close',
      'dialogue-2',
      'solutions-close-2',
    ]);
    expect(type.milestones.find((one) => one.id === 'final-bids-call')?.after).toEqual(['dialogue', 'dialogue-2']);
  });

  it.each([
    ['uitnodiging-definitieve-inschrijving', '2029-11-29'],
    ['dialoog', '{ van: 2029-10-20, tot-en-met: 2029-11-30 }'],
    ['sluiting-oplossingen', '2030-01-16 12:00'],
  ])('staan in hun volgorde: %s op %s niet', (key, day) => {
    expect(found('concurrentiegerichte-dialoog', { [key]: day }).join()).toContain('error closing-before-questions');
  });
});

describe('wat later is verzonden, geeft anderen later hun hele termijn', () => {
  const after = (type: string, milestone: string, happened: string, close: string): string => {
    const { definition, type: own, milestones } = read(type, {});
    const open = milestones.map((one) => one.id).filter((id) => id !== milestone);
    const change = { kind: 'report', milestone, happenedAt: Date.parse(`${happened}T10:00:00Z`), open } as const;
    const changed = changePlan({ definition, type: own, of: { kind: 'tender' }, facts: NO_FACTS, change });
    if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
    return changed.milestones.find((one) => one.id === close)?.lastDay ?? '';
  };

  it.each([
    // Thirty days after 12 September end on Friday 12 October; a closing at noon on Monday is awkward: Tuesday the sixteenth.
    ['concurrentiegerichte-dialoog', 'contract-notice', '2029-09-04', 'requests-close', '2029-10-09'],
    ['concurrentiegerichte-dialoog', 'contract-notice', '2029-09-12', 'requests-close', '2029-10-16'],
    // Thirty-five days after 12 November end on Monday 17 December.
    ['mededingingsprocedure-met-onderhandeling', 'invitation', '2029-10-30', 'first-bids-close', '2029-12-13'],
    ['mededingingsprocedure-met-onderhandeling', 'invitation', '2029-11-12', 'first-bids-close', '2029-12-18'],
    ['niet-openbaar', 'invitation', '2030-02-04', 'submission-close', '2030-03-12'],
  ])('%s: %s op %s', (type, milestone, happened, close, day) => {
    expect(after(type, milestone, happened, close)).toBe(day);
  });
});
