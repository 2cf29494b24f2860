import type { Kysely, Transaction } from 'kysely';
import type { CaseFact } from '../domain/case/fact.ts';
import type { TextRef } from '../domain/case/ids.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Database } from './database.ts';
import { holdCase } from './hold.ts';
import { putProof, putProofs, type NewProof } from './letter-proofs.ts';
import { type AnsweredSending, type KnownSending } from './letter-sendings.ts';
import { recordOfItself } from './record.ts';
import { putText, putTexts } from './texts.ts';

/** Longest answer of a relay that is kept: some of them tell stories. */
const LONGEST = 500;

/**
 * Files what the relay answered to sendings of one case: the proof that a letter was handed over, or that it was not; once. In one
 * transaction, so that thousands of letters do not wait for one another.
 */
export async function fileAnswers(
  db: Kysely<Database>,
  reference: string,
  sendings: readonly AnsweredSending[],
): Promise<void> {
  await inCase(db, reference, async (tx, phase) => {
    // Whoever files waits here for the other: what is not on file now is filed by nobody else.
    const fresh = await unfiled(tx, sendings.map(proofOf));
    if (fresh.length === 0) return;
    await putProofs(
      tx,
      fresh.map(({ proof }) => proof),
    );
    const said = await putTexts(
      tx,
      reference,
      fresh.map(({ proof }) => proof.detail),
    );
    await recordOfItself(
      tx,
      ...fresh.map(({ proof, sending }, place) => ({
        reference,
        key: `${reference}/brief/${sending.no}/${proof.key}`,
        at: sending.at,
        phase,
        fact: factOf(sending, said[place] ?? ''),
      })),
    );
  });
}

const proofOf = (sending: AnsweredSending) => {
  const { letter, reference, attempt, outcome: kind, at } = sending;
  const detail = sending.answer.slice(0, LONGEST);
  const proof: NewProof = { reference, letter, key: `${kind}/${attempt}`, kind, attempt, at, detail, evidence: null };
  return { proof, sending };
};

/** Those that are not on file yet. Index: primary key. */
async function unfiled<Own extends { readonly proof: NewProof }>(
  tx: Transaction<Database>,
  all: readonly Own[],
): Promise<readonly Own[]> {
  const rows = await tx
    .selectFrom('letter_proofs')
    .select(['letter', 'key'])
    .where(
      'letter',
      'in',
      all.map(({ proof }) => proof.letter),
    )
    .execute();
  const filed = new Set(rows.map(({ letter, key }) => `${letter} ${key}`));
  return all.filter(({ proof }) => !filed.has(`${proof.letter} ${proof.key}`));
}

const factOf = ({ no: letter, attempt, outcome, sha256: hash }: AnsweredSending, answer: TextRef): CaseFact =>
  outcome === 'relay'
    ? { kind: 'letter-handed-over', letter, attempt, hash, answer }
    : { kind: 'letter-bounced', letter, attempt, how: 'refused', hash: null, answer };

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
