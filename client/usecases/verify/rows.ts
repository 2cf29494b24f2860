import { brokenRows } from '../../../store/evidence/broken-rows.ts';
import type { Check } from './check.ts';

/** Every row of evidence is as it was sealed. */
export const rows: Check = ({ db, reference }) => brokenRows(db, reference);
