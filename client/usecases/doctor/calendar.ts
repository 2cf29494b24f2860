import { DECREES_KNOWN_THROUGH } from '../../../domain/law/royal-decrees.ts';
import { knownThrough } from './known-through.ts';

const YEAR_DAYS = 365;

/** Royal decrees on free days are known for more than a year. */
export const calendar = knownThrough('calendar', DECREES_KNOWN_THROUGH, YEAR_DAYS);
