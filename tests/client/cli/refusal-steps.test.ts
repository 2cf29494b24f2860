import { expect, it } from 'vitest';
import { EXAMPLES } from '../../../client/cli/specs/examples.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../domain/office/office-acts.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { REFUSED } from '../../texts/labels/refused.ts';

const COMMANDS: readonly string[] = [
  ...Object.keys(EXAMPLES),
  ...OFFICE_ACT_NAMES.map((name) => officeSpecOf(name).word),
];
const RULES = Object.keys(REFUSED) as RefusalRule[];

/** The commands on the case file that a refusal names as a way out. */
function commandsIn(rule: RefusalRule): readonly string[] {
  const found: string[] = [];
  for (const of of REFUSED[rule])
    refusalText({ ...of, rule }, (step) => {
      if ('office' in step) found.push(step.office);
      return 'iets';
    });
  return found;
}

it('elke opdracht die een weigering als uitweg noemt, bestaat', () => {
  const named = [...new Set(RULES.flatMap(commandsIn))];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => !COMMANDS.includes(one))).toEqual([]);
});

it.each([
  ['no-answer', 'vraag beantwoord'],
  ['note-moves-closing', 'nota concept'],
  ['unknown-bid', 'inschrijving lijst'],
  ['letters-not-approved', 'brief keur-goed'],
  ['grades-before-opening', 'opening open'],
  ['request-runs', 'navraag ontvang'],
  ['unknown-party', 'partij lijst'],
] as const)('%s noemt %s', (rule, command) => {
  expect(commandsIn(rule)).toContain(command);
});
