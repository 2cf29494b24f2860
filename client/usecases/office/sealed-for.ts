import type { Envelope } from '../../../domain/office/envelope.ts';
import type { SealedFor } from '../../../vault/intake.ts';

/** One key for all files of one part of the bids of a procedure; what is sealed opens only for the upload that it came with. */
export const sealedFor = (reference: string, envelope: Envelope, upload: string): SealedFor => ({
  key: `${reference}/${envelope}`,
  context: `${reference}/${envelope}/${upload}`,
});
