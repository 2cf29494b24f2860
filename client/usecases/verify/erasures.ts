import { brokenErasures } from '../../../store/evidence/erasures.ts';
import type { Check } from './check.ts';

/** What had to go by law went by an act on record, which names the row as it was sealed before. */
export const erasures: Check = ({ db, reference }) => brokenErasures(db, reference);
