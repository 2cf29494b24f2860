import { receiptGaps } from '../../../store/evidence/receipt-gaps.ts';
import type { Check } from './check.ts';

/** Receipts are numbered from 1 without gaps, for each case and kind. */
export const receipts: Check = ({ db, reference }) => receiptGaps(db, reference);
