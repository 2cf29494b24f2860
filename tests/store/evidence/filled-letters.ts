import type { Kysely } from 'kysely';
import { hashOfParts } from '../../../client/usecases/office/letters/store-letter.ts';
import { sha256 } from '../../../files/evaluation/sha256.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { Database } from '../../../store/database.ts';
import { putProof } from '../../../store/letter-proofs.ts';
import { putSending } from '../../../store/letter-sendings.ts';
import { sealOf, sealsOf } from '../../../store/evidence/seal-of.ts';
import { inTransaction, seal } from '../../../store/evidence/seal.ts';
import { putReasons } from '../../../store/grade-reasons.ts';
import { putTemplate } from '../../../store/letter-texts.ts';
import { readLetters } from '../../../store/letters.ts';
import { markLetters } from '../../../store/mark-letters.ts';
import { putLetters, type NewLetter } from '../../../store/put-letters.ts';
import { NOW } from '../../domain/acts/builders.ts';

const TEXT = Buffer.from('Zoë “x”\n');
const PART = { part: 'text', content: TEXT, sha256: sha256(TEXT) } as const;

const letterOf = (reference: string, party: string, no: number): NewLetter => ({
  // The second tells of the same decision when it is taken anew.
  anew: no - 1,
  reference,
  no,
  kind: 'rejection',
  milestone: 'award-decision',
  party,
  addressee: 'Zorg BV',
  address: 'z@zorg.example',
  subject: 'Gunningsbeslissing',
  datedOn: '2018-06-22' as IsoDate,
  template: 'tenderklok 1',
  sha256: hashOfParts([PART]),
  madeAt: NOW,
  madeBy: 'p:1',
  parts: [PART],
});

/** Letters of a case, with everything that shows what became of them. */
export async function filledLetters(db: Kysely<Database>, reference: string, party: string): Promise<void> {
  await putLetters(
    db,
    [1, 2].map((no) => letterOf(reference, party, no)),
  );
  const [first, second] = (await readLetters(db, reference)).map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('there are two letters');
  await markLetters(db, [first, second], { kind: 'approved', at: NOW, by: 'p:2' });
  await markLetters(db, [first], { kind: 'released', at: NOW, by: 'p:1', as: null });
  await markLetters(db, [second], { kind: 'withdrawn', at: NOW });
  const sending = { reference, letter: first, attempt: 1, address: 'z@zorg.example', at: NOW };
  await putSending(db, { ...sending, outboxKey: `${reference}/mail/1`, messageId: `<${reference}@x.example>` });
  const evidence = { content: Buffer.from('Action: failed\n'), sha256: 'bericht' };
  for (const kind of ['relay', 'returned'] as const)
    await putProof(db, {
      reference,
      letter: first,
      key: `${kind}/1`,
      kind,
      attempt: 1,
      at: NOW,
      detail: '250 OK',
      evidence: kind === 'returned' ? evidence : null,
    });
  for (const text of ['Helder.', 'Helder en concreet.'])
    await putReasons(db, reference, [{ bid: 'A', lot: 'perceel-1', criterion: 'plan', text }]);
  await reasonFromBefore(db, reference);
  await putTemplate(db, { reference, kind: 'award', content: Buffer.from([0, 255]), sha256: 'sjabloon', at: NOW });
}

/** As they were written before lots had reasons of their own. */
const reasonFromBefore = (db: Kysely<Database>, reference: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const rows = await tx
      .insertInto('letter_reasons')
      .values({ reference, bid: 'A', criterion: 'plan', text: 'Helder.' })
      .returning(sealOf('letter_reasons'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
