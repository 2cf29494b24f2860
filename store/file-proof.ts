import type { Kysely, Transaction } from 'kysely';
import type { CaseFact } from '../domain/case/fact.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { holdCase } from './hold.ts';
import { putProof, type AnsweredSending, type KnownSending } from './letter-proofs.ts';
import { recordOfItself } from './record.ts';
import { putText } from './texts.ts';

/** Longest answer of a relay that is kept: some of them tell stories. */
const LONGEST = 500;

/** Files what the relay answered to a sending: the proof that a letter was handed over, or that it was not; once. */
export async function fileAnswer(db: Kysely<Database>, sending: AnsweredSending): Promise<void> {
  const { letter, reference, no, attempt, outcome, at, sha256 } = sending;
  const answer = sending.answer.slice(0, LONGEST);
  await inCase(db, reference, async (tx, phase) => {
    const key = `${outcome}/${attempt}`;
    const proof = { reference, letter, key, kind: outcome, attempt, at, detail: answer, evidence: null } as const;
    if (!(await putProof(tx, proof))) return;
    const said = await putText(tx, reference, answer);
    const fact: CaseFact =
      outcome === 'relay'
        ? { kind: 'letter-handed-over', letter: no, attempt, hash: sha256, answer: said }
        : { kind: 'letter-bounced', letter: no, attempt, how: 'refused', hash: null, answer: said };
    await recordOfItself(tx, { reference, key: `${reference}/brief/${no}/${key}`, at, phase, fact });
  });
}

/** What a delivery status report says of a sending of ours. */
export interface FiledReport {
  readonly outcome: 'returned' | 'delivered';
  readonly at: EpochMs;
  readonly detail: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/** Files a delivery status report; the same one again changes nothing. @returns whether it was new */
export async function fileReport(db: Kysely<Database>, sending: KnownSending, report: FiledReport): Promise<boolean> {
  const { letter, reference, no, attempt } = sending;
  const { outcome, at, content, sha256 } = report;
  const detail = report.detail.slice(0, LONGEST);
  return inCase(db, reference, async (tx, phase) => {
    const key = `${outcome}/${sha256}`;
    const isNew = await putProof(tx, {
      reference,
      letter,
      key,
      kind: outcome,
      attempt,
      at,
      detail,
      evidence: { content, sha256 },
    });
    if (!isNew) return false;
    const fact: CaseFact =
      outcome === 'delivered'
        ? { kind: 'letter-delivered', letter: no, attempt, hash: sha256 }
        : {
            kind: 'letter-bounced',
            letter: no,
            attempt,
            how: 'returned',
            hash: sha256,
            answer: await putText(tx, reference, detail),
          };
    await recordOfItself(tx, { reference, key: `${reference}/brief/${no}/${key}`, at, phase, fact });
    return true;
  });
}

/** One transaction in which the case is held. */
const inCase = <Done>(
  db: Kysely<Database>,
  reference: string,
  work: (tx: Transaction<Database>, phase: string) => Promise<Done>,
): Promise<Done> =>
  db.transaction().execute(async (tx) => {
    await holdCase(tx, reference);
    const { phase } = await tx
      .selectFrom('cases')
      .select('phase')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    return work(tx, phase);
  });
