import type { Kysely } from 'kysely';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { putCheck } from '../../../store/bid-checks.ts';
import { putAnswer, putAnswerVerdict, putRequest } from '../../../store/bid-requests.ts';
import type { Database } from '../../../store/database.ts';
import { putGradesFixed, putOpening } from '../../../store/openings.ts';
import { receive } from '../../../store/receipts.ts';
import { openUpload, putFile } from '../../../store/uploads.ts';
import { closeUploads } from '../../../store/signed-receipts.ts';
import { NOW } from '../../domain/acts/builders.ts';

/** Rows of every kind of evidence that bids bring. */
export async function fillBids(db: Kysely<Database>, reference: string, by: string, reason: string): Promise<void> {
  const about = { lot: null, mail: 'inkoop@zorg.example', registerNo: '12345678' };
  const upload = await openUpload(db, { reference, party: 'Zorg BV', number: '7' }, about);
  for (const [place, envelope] of (['quality', 'price'] as const).entries())
    await putFile(db, upload, { envelope, place, name: 'plan.pdf', bytes: 9, sha256: 'ab', object: 'cd' });
  const given = { reference, kind: 'bid', uploadId: '7', party: 'Zorg BV', lot: null, sha256: '7', at: NOW } as const;
  await receive(db, given, {
    keep: (tx, all) =>
      closeUploads(
        tx,
        all.map(({ receipt: { no } }) => ({ id: upload.id, no, receipt: 'bewijs', signature: 'xyz' })),
      ),
    thing: null,
  });
  await db.transaction().execute(async (tx) => {
    const opening = { no: 1, bids: [1, 4], first: by, second: by, calledAt: NOW, openedAt: NOW + 1 };
    await putOpening(tx, reference, { ...opening, envelope: 'quality', record: 'ef', recordBytes: 12 });
    await putGradesFixed(tx, reference, { by, at: NOW });
    await putCheck(tx, reference, { bid: 1, check: 'signed', verdict: 'meets', reason, by, at: NOW });
    const request = { bid: 1, about: 'repair', question: reason, askedAt: NOW, dueAt: NOW + 1, by } as const;
    const no = await putRequest(tx, reference, request);
    const papers = { tax: '2018-01-01' as IsoDate };
    await putAnswer(tx, reference, no, { receivedAt: NOW, filedAt: NOW, inTime: true, proof: reason, papers });
    await putAnswerVerdict(tx, reference, no, { enough: true, reason, by, at: NOW });
  });
}
