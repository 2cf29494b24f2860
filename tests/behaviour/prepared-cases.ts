import { expect, vi } from 'vitest';
import type { CaseInput } from '../../contracts/input.ts';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import type { DoneBefore } from '../../domain/case/taken-over.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { performAct } from '../../client/temporal/updates.ts';
import { findCase } from '../../client/usecases/find.ts';
import { handIn } from '../../client/usecases/receive.ts';
import { readAssessmentIn } from '../../client/usecases/read-assessment.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { putText } from '../../store/texts.ts';
import { actOf, idOf, named, START, start, startOf } from './running.ts';
import { settled } from './settled.ts';
import type { Stage } from './stage.ts';

/** Five cases that an operator can meet: each is called after how it stands. */
export const PREPARED = ['WACHT-2018', 'GESCHORST-2018', 'TE-LAAT-2018', 'GELIJK-2018', 'KLAAR-2018'] as const;

const at = (text: string): EpochMs => Date.parse(`2018-${text.replace(' ', 'T')}:00+02:00`);
/** The assessment has begun, and its last day is to come. */
const ASSESSED = at('06-19 10:00');
/** After the day on which the notice had to be out. */
const LATE = at('04-20 10:00');

const BEFORE_ASSESSMENT = {
  'prior-notice': '02-19 12:00',
  'market-consultation': '03-26 12:00',
  'contract-notice': '04-12 09:00',
  'clarification-note': '05-14 09:00',
  'bid-opening': '05-24 17:30',
};
const BEFORE_NOTICE = { 'prior-notice': '02-19 12:00', 'market-consultation': '03-26 12:00' };

/** How long a case may take until it is in the case file. */
const BEGINS_WITHIN_MS = 20_000;

/** One more, of which a mail was refused. */
export const MAIL_AWAY = 'POST-WEG-2018';

type Place = Pick<Stage, 'db' | 'client' | 'desk'>;

/** Starts them and waits until each stands as its name says. */
export async function prepareCases(stage: Place): Promise<void> {
  const [waits, suspended, late, tied, ended] = PREPARED;
  for (const reference of [waits, suspended, ended]) await start(stage, reference);
  await takeOver(stage, late, { done: BEFORE_NOTICE, now: at('04-10 10:00'), clock: LATE });
  await takeOver(stage, tied, { done: BEFORE_ASSESSMENT, now: ASSESSED, clock: ASSESSED });
  for (const reference of PREPARED) await inFile(stage, reference);
  await acted(stage, suspended, 'suspend');
  await acted(stage, ended, 'terminateEarly');
  await tie(stage, tied);
}

/** Starts a case, has the relay refuse a mail of it, and has the watch look until the list of cases shows that. */
export async function prepareMailAway(stage: Place): Promise<void> {
  await start(stage, MAIL_AWAY);
  await inFile(stage, MAIL_AWAY);
  const mails = stage.db.selectFrom('outbox').select('state').where('reference', '=', MAIL_AWAY);
  await vi.waitFor(async () => {
    const states = (await mails.execute()).map(({ state }) => state);
    expect([...new Set(states)]).toEqual(['sent']);
  }, BEGINS_WITHIN_MS);
  const refused = { state: 'refused', answer: '550 5.1.1 no such user' } as const;
  await stage.db.updateTable('outbox').set(refused).where('reference', '=', MAIL_AWAY).execute();
  await stage.desk.rounds.workflow.execute(WORKFLOW.watchRound, { workflowId: 'kijk', taskQueue: TASK_QUEUE });
}

/** A procedure that was under way when it came here. @param how since when, and what its clock says now */
async function takeOver(
  { db, client }: Place,
  reference: string,
  how: { readonly done: Readonly<Record<string, string>>; readonly now: EpochMs; readonly clock: EpochMs },
): Promise<void> {
  const hash = `hash-of-${reference}`;
  await keepDefinition({ db }, { reference, hash, text: settled(named(reference)), now: how.now });
  const done: DoneBefore[] = [];
  for (const [milestone, moment] of Object.entries(how.done))
    done.push({ milestone, happenedAt: at(moment), proof: await putText(db, reference, `bewijs van ${milestone}`) });
  const input: CaseInput = {
    kenmerk: reference,
    hash,
    takenOver: { by: 'lead', done },
    clock: { offsetMs: how.clock - Date.now(), startsAt: how.now },
  };
  await client.workflow.start(WORKFLOW.tenderProcedure, { ...startOf(reference, hash), args: [input] });
}

async function acted({ client }: Place, reference: string, name: 'suspend' | 'terminateEarly'): Promise<void> {
  const act = actOf({ reason: 'kort geding', moment: START + 1 });
  const { kind } = await performAct(client, idOf(reference), name, act);
  if (kind !== 'done') throw new Error(`${name} of ${reference}: ${kind}`);
}

/** Waits until a case is in the case file. */
export const inFile = ({ desk }: Pick<Place, 'desk'>, reference: string): Promise<void> =>
  vi.waitFor(async () => expect((await findCase(desk, reference))?.state.seq).toBeGreaterThan(0), BEGINS_WITHIN_MS);

const LOTS = ['perceel-1', 'perceel-2'];
const BIDS = ['noord', 'zuid'];
/** Two bids that are alike, so that a draw must follow. */
const ALIKE: Rows = {
  bids: BIDS.map((bid) => ({ bid, lots: null, exclusions: [] })),
  grades: BIDS.flatMap((bid) =>
    LOTS.map((lot) => ({ bid, lot, criterion: 'plan', assessor: null, grade: 8 as never })),
  ),
  prices: BIDS.flatMap((bid) => LOTS.map((lot) => ({ bid, lot, product: 'uur', cents: 8000n }))),
};

async function tie({ desk }: Place, reference: string): Promise<void> {
  const found = await findCase(desk, reference);
  if (found === null) throw new Error(reference);
  const then = { ...desk, now: () => ASSESSED };
  for (const party of BIDS) {
    const bid = { reference, kind: 'bid', party, lot: null, uploadId: null, content: party } as const;
    const came = { at: at('05-23 10:00'), proof: 'platform' };
    const handed = await handIn(then, { ...bid, at: ASSESSED, came });
    if (handed.kind !== 'receipt' || handed.receipt.judgement !== 'in-time') throw new Error(JSON.stringify(handed));
  }
  const read = await readAssessmentIn(then, found, { rows: ALIKE, whole: true, by: 'Sam Bakker', tries: false });
  if (read.kind !== 'scored' || read.acted.kind !== 'done') throw new Error(JSON.stringify(read));
}
