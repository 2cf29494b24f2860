import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import type { EpochMs } from '../../../../domain/law/iso-date.ts';
import { mayDo } from '../../../../domain/rights/may-do.ts';
import { phaseGroupOf } from '../../../../domain/rights/phase-group.ts';
import type { Asker } from '../../../../domain/rights/vouched.ts';
import { sha256 } from '../../../../files/evaluation/sha256.ts';
import { isAbout, readDeliveryReport } from '../../../../files/mail/delivery-report.ts';
import { fileReport } from '../../../../store/file-proof.ts';
import { clockOfDatabase } from '../../../../store/hold.ts';
import { sendingOf } from '../../../../store/letter-sendings.ts';
import type { CaseFile } from '../../desk.ts';
import { findCase } from '../../find.ts';
import { rightsIn } from '../../rights-in.ts';

export type FiledReturn =
  | {
      readonly kind: 'filed';
      readonly reference: string;
      readonly no: number;
      readonly outcome: 'returned' | 'delivered';
      /** It was not on file yet. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Files a message that came back to staff: a delivery status report about one of the letters. The letter is found by the Message-ID of what
 * went out; nobody says which one it is.
 * @param at now by the clock of a rehearsal; null: the clock of the database decides
 */
export async function fileReturn(
  file: CaseFile,
  { content, by, at }: { readonly content: Buffer; readonly by: Asker; readonly at: EpochMs | null },
): Promise<FiledReturn> {
  const report = await readDeliveryReport(content);
  if (report === null || report.outcome === 'other') return refused(refusal('letter-report-none'));
  const sending = report.messageId === null ? null : await sendingOf(file.db, [report.messageId]);
  const found = sending === null ? null : await findCase(file, sending.reference);
  if (sending === null || found === null || !isAbout(report, sending.address))
    return refused(refusal('letter-report-unknown'));
  const { roles } = await rightsIn(file, found, by);
  const not = mayDo(roles, phaseGroupOf(found.state), 'postLetter');
  if (not !== null) return refused(not);
  const now = at ?? (await clockOfDatabase(file.db));
  const { outcome, detail, date } = report;
  const filed = { outcome, detail, at: Math.min(date ?? now, now), content, sha256: sha256(content) };
  const isNew = await fileReport(file.db, sending, filed);
  return { kind: 'filed', reference: sending.reference, no: sending.no, outcome, isNew };
}

const refused = (why: Refusal): FiledReturn => ({ kind: 'refused', refusal: why });
