import type { OfficeFactKind } from '../office/facts.ts';
import type { CaseFact } from './fact.ts';

/** What a case itself puts on record: neither what people do on its case file, nor what a rule refused them. */
export type OwnFact = Exclude<CaseFact, { readonly kind: OfficeFactKind | 'refused' }>;
