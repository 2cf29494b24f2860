import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../client/cli/act-fields.ts';
import { EXIT, Stop } from '../../../client/cli/exit.ts';
import { officeFieldsOf } from '../../../client/cli/office-fields.ts';
import type { FoundCase } from '../../../client/usecases/find.ts';
import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';
import type { Field } from '../../../domain/acts/field.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../domain/office/office-acts.ts';
import { caseOf, milestoneOf, NOW } from '../../domain/acts/builders.ts';

/** What people type where a field of this kind is asked, and nobody can take for one. */
const WRONG: Partial<Readonly<Record<Field['kind'], readonly string[]>>> = {
  day: ['eind maart', 'n.t.b.', 'ntb', '2027-02-30', '15-3-2027', 'tomorrow', 'week 11', '2027-03-15 10:00'],
  date: ['eind maart', 'n.t.b.', 'nader te bepalen', '2027-02-30', '15 maart 2027 17.00 uur', 'tomorrow'],
  instant: ['9 uur', 'gisteren', 'yesterday', '2027-02-30 10:00', '15-3-2027'],
  number: ['zeven', '-1', '1.5', '0', 'n/a'],
  version: ['een', '-1', '1,5'],
  year: ['27', 'twintigzevenentwintig', "'27"],
  percentage: ['veel', '3,28', '3.28%', 'n.v.t.'],
  choice: ['iets anders', 'yes', 'JA'],
};

const state = caseOf({ milestones: [milestoneOf('submission-close')] });
const found = {
  stored: { procedureType: 'subsidietender', name: { reference: 'X' } },
  milestones: state.milestones.map((milestone) => ({ milestone })),
  state,
} as unknown as FoundCase;

const wrongOf = (shape: Readonly<Record<string, Field>>) =>
  Object.entries(shape).flatMap(([own, field]) =>
    (WRONG[field.kind] ?? []).map((text) => ({ own, field, text }) as const),
  );

function told(work: () => unknown): Stop {
  try {
    work();
  } catch (error) {
    if (error instanceof Stop) return error;
    throw error;
  }
  return expect.fail('it is told at the command line');
}

function isOneAnswer({ code, message }: Stop, field: Field, text: string): void {
  expect(code).toBe(EXIT.wrongUsage);
  expect(message.startsWith(`"${text}" bij ${field.positional === true ? '' : `--${field.word}`}`)).toBe(true);
  // What is wrong, and what to write instead.
  expect(message).toMatch(/^[^\n]+ (?:Bedoelt u|[Ss]chrijf|Kies uit|Kies er een|Zet er|Dit is een periode)[^\n]+[.?]$/);
}

const acts = ACT_NAMES.flatMap((name) =>
  wrongOf(specOf(name).shape)
    // A version is nothing that people type in an act.
    .filter(({ field }) => field.kind !== 'version')
    .map(({ own, field, text }) => [specOf(name).word, field.word, text, { name, own, field }] as const),
);
const office = OFFICE_ACT_NAMES.flatMap((name) =>
  wrongOf(officeSpecOf(name).shape).map(
    ({ own, field, text }) => [officeSpecOf(name).word, field.word, text, { name, own, field }] as const,
  ),
);

describe('een waarde die niemand kan lezen, is verkeerd getypt: één zin, en de zaak hoort niets', () => {
  it.each(acts)('%s, %s: %s', (_word, _field, text, { name, own, field }) => {
    const words = { milestone: 'sluiting', reason: 'r', [own]: text };
    isOneAnswer(
      told(() => fieldsOf(name, found, words, { tries: false, now: NOW })),
      field,
      text,
    );
  });

  it.each(office)('%s, %s: %s', (_word, _field, text, { name, own, field }) => {
    isOneAnswer(
      told(() => officeFieldsOf(name, { [own]: text }, NOW)),
      field,
      text,
    );
  });
});
