import { THRESHOLDS_KNOWN_THROUGH } from '../../../domain/law/thresholds.ts';
import { knownThrough } from './known-through.ts';

/** The Commission publishes the next figures some weeks before they hold. */
const SOON_DAYS = 30;

/** European thresholds are known for the coming weeks. */
export const thresholds = knownThrough('thresholds', THRESHOLDS_KNOWN_THROUGH, SOON_DAYS);
