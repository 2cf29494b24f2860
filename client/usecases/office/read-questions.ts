import type { Transaction } from 'kysely';
import { tenderOf } from '../../../domain/case/state.ts';
import type { Receipt } from '../../../domain/case/receipt.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { CLOCK_TOLERANCE_MS } from '../../../domain/acts/bars.ts';
import type { PartyId } from '../../../domain/office/party.ts';
import { oneSpelling } from '../../../domain/plan/people.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { sha256 as hashOf } from '../../../files/evaluation/sha256.ts';
import { readQuestions, type RowFault, type WrittenQuestion } from '../../../files/questions/read-questions.ts';
import type { Database } from '../../../store/database.ts';
import { putQuestions, type NewQuestion } from '../../../store/questions.ts';
import { receiveMany } from '../../../store/receive-many.ts';
import type { Desk } from '../desk.ts';
import { lotAsked, type FoundCase } from '../find.ts';
import { tellReceipts, uploadIdOf } from '../receive.ts';
import { askerOf, contentOf, isForfeited } from './ask.ts';
import type { AtOffice } from './effect.ts';
import { atOffice, type OfficeAnswer } from './perform.ts';

export type ReadIn = OfficeAnswer | { readonly kind: 'faulty'; readonly faults: readonly RowFault[] };

/** Takes in the questions of a file, all or none; what is known already changes nothing. The case hears of what did not come in time, and of how many did. */
export async function readQuestionsIn(
  desk: Desk,
  { stored, state }: FoundCase,
  given: { readonly bytes: Buffer; readonly by: Asker; readonly at: EpochMs | null; readonly tries?: true },
): Promise<ReadIn> {
  const { bytes, ...wish } = given;
  const { questions, faults } = await readQuestions(bytes);
  const rows = questions.map((one) => withLot(one, tenderOf(state)?.lots ?? [], given.at ?? desk.now()));
  const all = [...faults, ...rows.flatMap((one) => ('message' in one ? [one] : []))];
  if (all.length > 0) return { kind: 'faulty', faults: all.toSorted((one, other) => one.line - other.line) };
  const { reference } = stored.name;
  const fresh: Receipt[] = [];
  const answer = await atOffice(desk, { name: 'readQuestions', reference, ...wish }, async (office) => {
    const kept = await keep(
      office,
      rows.flatMap((one) => ('message' in one ? [] : [one])),
    );
    fresh.push(...kept);
    const nos = kept.map(({ no }) => no);
    const sha256 = hashOf(bytes);
    return {
      key: `vragen/${sha256}`,
      fact: {
        kind: 'questions-read-in',
        count: nos.length,
        first: nos.at(0) ?? null,
        last: nos.at(-1) ?? null,
        sha256,
      },
      told: { fresh: nos.length, known: rows.length - nos.length },
    };
  });
  if (answer.kind === 'done' && given.tries !== true) await tell(desk, fresh);
  return answer;
}

/** A row with its lot by its id, or what is wrong with it in this procedure. */
function withLot(one: WrittenQuestion, lots: readonly string[], now: EpochMs): WrittenQuestion | RowFault {
  const { line, lot, came } = one;
  if (came !== undefined && came.at > now + CLOCK_TOLERANCE_MS)
    return { line, message: 'Het moment bij ontvangen ligt in de toekomst.' };
  if (lot === null) return one;
  const known = lotAsked({ lots }, lot);
  return known === null
    ? { line, message: `Perceel "${lot}" is er niet. Kies uit: ${lots.join(', ')}.` }
    : { ...one, lot: known };
}

async function keep(
  { tx, reference, procedure, state, now }: AtOffice,
  rows: readonly WrittenQuestion[],
): Promise<readonly Receipt[]> {
  const handed = rows.map(({ party, text, lot, uploadId, came, ...asked }) => {
    const content = contentOf(text, asked);
    const own = { party, lot, sha256: hashOf(content), ...(came === undefined ? {} : { came }) };
    return { ...own, uploadId: uploadIdOf({ uploadId, lot, content }) };
  });
  const receipts = await receiveMany(tx, { reference, kind: 'question', at: now }, handed);
  const askers = new Map<string, PartyId>();
  const questions: NewQuestion[] = [];
  for (const [index, receipt] of receipts.entries()) {
    const row = rows[index];
    if (receipt === null || row === undefined) continue;
    const { paragraph = null, about = 'question', motivation = null, text } = row;
    const party = await asker(tx, { procedure, askers, row, at: receipt.at });
    const forfeited = isForfeited(state, { about, at: receipt.at });
    questions.push({ no: receipt.no, party, paragraph, text, about, motivation, forfeited });
  }
  await putQuestions(tx, reference, questions);
  return receipts.filter((one) => one !== null);
}

/** Each asker is looked up once. */
async function asker(
  tx: Transaction<Database>,
  {
    procedure,
    askers,
    row: { party: name, mail },
    at: since,
  }: {
    readonly procedure: string;
    readonly askers: Map<string, PartyId>;
    readonly row: WrittenQuestion;
    readonly at: EpochMs;
  },
): Promise<PartyId> {
  const spelling = oneSpelling(name);
  const known = askers.get(spelling) ?? (await askerOf(tx, procedure, { name, mail: mail ?? null, since }));
  askers.set(spelling, known);
  return known;
}

/** What did not simply come in time is told one by one; of the rest the last says how many there are. */
async function tell(desk: Desk, receipts: readonly Receipt[]): Promise<void> {
  const last = receipts.findLast(({ judgement }) => judgement === 'in-time');
  await tellReceipts(
    desk,
    receipts.filter((one) => one === last || one.judgement !== 'in-time'),
  );
}
