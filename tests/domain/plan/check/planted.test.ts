import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../../domain/plan/check/check.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { makeSubsidyPlan } from '../../../../domain/plan/subsidy-plan.ts';
import { readDefinition } from '../../../../files/definition/read-definition.ts';

const FOLDER = new URL('../../../vectors/missed/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8');

/** Everything that is said of a definition, form and plan together: rule and severity. */
function said(text: string): (readonly [rule: string, severity: string])[] {
  const { found, findings } = readDefinition(text);
  if (found === null) return findings.map((one) => [one.rule, one.severity]);
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return checkProcedure(found.definition, found.type, plan.value).map((one) => [one.rule, one.severity]);
}

/** What must be found in each; a file of which the fault is in the plan has a test of its own. */
const PLANTED: readonly (readonly [file: string, rule: string, severity: string])[] = [
  ['objection-window-first-day-decision', 'stated-first-day', 'error'],
  ['objection-window-first-day-week-late', 'stated-first-day', 'error'],
  ['decision-later-than-8-weeks-no-scheme', 'decision-after-term', 'warning'],
  ['rangschikking-not-said', 'undefined-policy', 'warning'],
  ['evaluation-lot-unknown', 'lots-assessed', 'error'],
  ['lot-without-evaluation', 'lots-assessed', 'error'],
  ['product-twice', 'twice', 'error'],
  ['definitive-figure-in-q4', 'subsidy-years', 'warning'],
  ['subsidy-year-before-start', 'subsidy-years', 'warning'],
  ['ceiling-missing', 'subsidy-years', 'warning'],
  ['urgent-no-reason', 'urgent-without-ground', 'hint'],
];
const IN_PLAN = 'fixed-in-q2-ignored';

describe('een fout die in een definitie is gezet', () => {
  it.each(PLANTED)('%s: %s', (file, rule, severity) => {
    expect(said(textOf(file))).toContainEqual([rule, severity]);
  });

  it('wordt in elk bestand gezocht', () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length));
    expect([...PLANTED.map(([file]) => file), IN_PLAN].sort()).toEqual(files.sort());
  });

  it('een cijfer dat in het tweede kwartaal wordt vastgesteld, heeft ook dan zijn datum', () => {
    const { found } = readDefinition(textOf(IN_PLAN));
    if (found === null) throw new Error('no definition');
    const plan = makeSubsidyPlan(found.definition, NO_FACTS);
    const days = plan.ok ? plan.value.filter((one) => one.traits.includes('by-figure')).map((one) => one.lastDay) : [];
    expect(days).toEqual(['2030-06-28', '2031-06-30', '2032-06-30']);
  });
});

describe('wat klopt, wordt niet gezegd', () => {
  it.each([
    ['een plafond voor elk jaar', (text: string) => text, 'ceiling-missing', '"2021"'],
    [
      'de dag na de beslissing',
      (text: string) => text.replace('"van": "2031-08-28"', '"van": "2031-08-29"'),
      'objection-window-first-day-decision',
      null,
    ],
  ])('%s', (_what, edit, file, year) => {
    const text = edit(textOf(file));
    const whole =
      year === null
        ? text
        : text.replace(
            /"plafonds": \{[^}]*\}/,
            '"plafonds": { "2021": "1.00", "2022": "1.00", "2023": "1.00", "2024": "1.00" }',
          );
    expect(said(whole).map(([rule]) => rule)).not.toEqual(expect.arrayContaining(['stated-first-day']));
    expect(said(whole).map(([rule]) => rule)).not.toEqual(expect.arrayContaining(['subsidy-years']));
  });
});
