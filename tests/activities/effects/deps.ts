import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import type { Deps } from '../../../activities/deps.ts';
import { plan } from '../../../activities/plan.ts';
import type { PlannedCase } from '../../../contracts/plan-request.ts';
import { procedureName } from '../../../contracts/names.ts';
import type { CaseKind, CaseName } from '../../../domain/case/state.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import type { Database } from '../../../store/database.ts';
import { keepDefinition } from '../../../client/usecases/keep-definition.ts';
import { USUAL_ACCESS } from '../../../texts/access.ts';
import { exampleText } from '../../examples.ts';
import { freshReference } from '../../store/case-file.ts';

/** What effects work with, on this case file; mail goes nowhere and counts as sent. */
export const depsOn = (db: Kysely<Database>): Deps => ({
  db,
  mail: createTransport({ jsonTransport: true }),
  copies: null,
  alarms: [],
  temporal: null as never,
  rounds: null as never,
  log: pino({ level: 'silent' }),
  taskQueue: 'proef',
  logIn: false,
  mailing: { access: USUAL_ACCESS, idDomain: null, dated: 'business' },
});

/** Keeps the example under a reference of its own. */
export async function keptExample(
  db: Kysely<Database>,
  edit: (text: string) => string = (text) => text,
): Promise<{ readonly name: CaseName; readonly hash: string }> {
  const reference = freshReference();
  const text = edit(exampleText('utrecht-2018').replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`));
  const hash = createHash('sha256').update(text).digest('hex');
  await keepDefinition({ db }, { reference, hash, text, now: 0 });
  return { name: procedureName(reference), hash };
}

/** Monday 19 February 2018, 8.00 in Amsterdam. */
export const START = Date.parse('2018-02-19T08:00:00+01:00');

/** Asks for the first plan. */
export async function planned(
  deps: Deps,
  given: { readonly name: CaseName; readonly hash: string },
  kind: CaseKind = 'tender',
): Promise<PlannedCase> {
  const change = { kind: 'start', now: START } as const;
  const answer = await plan(deps, { case: given.name, kind, hash: given.hash, facts: NO_FACTS, change, now: START });
  if (answer.kind !== 'planned') throw new Error(answer.refusal.rule);
  return answer;
}
