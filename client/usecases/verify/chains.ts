import { brokenChains } from '../../../store/evidence/broken-chains.ts';
import type { Check } from './check.ts';

/** Every chain can be computed from its first link to its head. */
export const chains: Check = ({ db, reference }) => brokenChains(db, reference);
