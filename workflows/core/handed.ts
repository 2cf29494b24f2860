import { carriedState, restoredState, type Carried } from '../../domain/case/carried/carried-state.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { shortWhen } from '../../texts/date.ts';
import type { Unwritten } from './journal.ts';
import type { Run } from './run.ts';

/** What a run hands to the next one of its case. */
export interface Handed {
  readonly state: Carried;
  /** What came in as it was left, and is not on record yet. */
  readonly unwritten: Unwritten;
}

export const handedOn = ({ state, journal }: Run): Handed => ({
  state: carriedState(state, shortWhen),
  unwritten: journal.unwritten,
});

export const stateOf = ({ state }: Handed): CaseState => restoredState(state, shortWhen);
