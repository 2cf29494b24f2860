import type { IsoDate } from '../law/iso-date.ts';

/**
 * What a completion of an application, or the repair of an objection, comes to when it ends nothing that stood still: nobody had asked
 * for it; it came before the request; or there was nothing to decide any more.
 */
export type CompletionJudgement = 'not-asked' | 'before-request' | 'settled';

/** A completion that ends nothing. */
export interface AsideCompletion {
  readonly judged: CompletionJudgement;
  /** The day of the request that it came before; null for any other. */
  readonly requestedOn: IsoDate | null;
}
