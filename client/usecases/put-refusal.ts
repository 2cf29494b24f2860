import type { Refusal } from '../../domain/acts/refusal.ts';
import type { Acting } from '../../domain/acts/spec.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { StoredCase } from '../../store/cases.ts';
import { recordRefusal } from '../../store/record.ts';
import type { CaseFile } from './desk.ts';

/** Puts on record that an act, a question or a bid was refused. */
export async function putRefusal(
  { db }: CaseFile,
  { name: { reference }, phase }: StoredCase,
  refused: {
    /** Makes it this attempt and no other: asked again, it is on record once. */
    readonly key: string;
    readonly at: EpochMs;
    readonly by: Pick<Acting, 'by' | 'vouched'>;
    readonly act: string;
    readonly refusal: Refusal;
  },
): Promise<void> {
  const { by, vouched } = refused.by;
  const verified = vouched === undefined ? [] : [{ issuer: vouched.issuer, subject: vouched.subject }];
  await recordRefusal(db, { reference, phase, ...refused, by: [by], verified });
}
