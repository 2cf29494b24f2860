import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { ActArguments, ActName } from '../../../contracts/acts.ts';
import type { ActAnswer } from '../../../contracts/case-state.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { recordRefusal } from '../../../store/events.ts';
import type { CaseRow } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { dateOnly, inFull } from '../../../texts/labels/in-full.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { judgeAct, performAct } from '../../acts.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';

/** Asks a case to do something and says what came of it. A refusal goes on record. @throws Stop when it is refused. */
export async function act<Name extends ActName>(
  { client, db }: { readonly client: Client; readonly db: Kysely<Database> },
  row: CaseRow,
  name: Name,
  wish: Omit<ActArguments[Name], 'id' | 'moment'>,
): Promise<ActAnswer> {
  const id = randomUUID();
  const moment = Date.now();
  const full = { ...wish, id, moment } as unknown as ActArguments[Name];
  const outcome = await performAct(client, row.workflow_id, name, full);
  switch (outcome.kind) {
    case 'done':
      return outcome.answer;
    case 'not-found':
      throw notRunning(row);
    case 'refused':
      return refuse(db, row, { key: id, at: moment, by: full.by }, outcome);
  }
}

/**
 * Asks a case whether it would take an act, without doing it, and tells what would come of it. That is not on record.
 * @throws Stop when it would refuse.
 */
export async function tryOut<Name extends ActName>(
  { client }: { readonly client: Client },
  row: CaseRow,
  name: Name,
  wish: Omit<ActArguments[Name], 'id' | 'moment'>,
  outcome: () => string | Promise<string>,
): Promise<void> {
  const full = { ...wish, moment: Date.now() } as unknown as ActArguments[Name];
  const refusal = await judgeAct(client, row.workflow_id, name, full);
  if (refusal === 'not-found') throw notRunning(row);
  if (refusal !== null) throw new Stop(EXIT.refused, refusalText(refusal));
  say(await outcome());
}

const notRunning = ({ reference }: CaseRow): Stop =>
  new Stop(
    EXIT.notFound,
    `De zaak ${reference} loopt niet (meer) in Temporal. Bekijk het dossier met: tenderklok tijdlijn ${reference}`,
  );

/** A refusal goes on record and is said. @throws Stop always */
export async function refuse(
  db: Kysely<Database>,
  row: CaseRow,
  attempt: { readonly key: string; readonly at: EpochMs; readonly by: string },
  { message, refusal }: { readonly message: string; readonly refusal: Refusal | null },
): Promise<never> {
  await recordRefusal(db, {
    reference: row.reference,
    ...attempt,
    phase: row.phase,
    milestone: refusal?.milestone ?? null,
    text: message,
    rule: refusal?.rule ?? 'refused',
    ground: refusal?.ground ?? null,
  });
  throw new Stop(refusal?.rule === 'changed-meanwhile' ? EXIT.conflict : EXIT.refused, message);
}

/** The dates that changed with an act. */
export function sayChanges({ changed }: ActAnswer): void {
  for (const { milestone, from, to } of changed)
    say(`${capital(milestoneLabel(milestone))}: was ${inFull(dateOnly(from))}, wordt ${inFull(dateOnly(to))}.`);
}
