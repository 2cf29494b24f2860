import { carriedState, restoredState, type CarriedState } from '../../domain/case/carried/carried-state.ts';
import { compact, uncompact, type Compact } from '../../domain/case/carried/compact.ts';
import type { Json } from '../../domain/case/carried/words.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { Unwritten } from './journal.ts';
import type { Run } from './run.ts';

/** What a run hands to the next one of its case, in the version of its shape. */
export interface Handed extends Compact {
  readonly v: CaseState['v'];
}

/** The same as it is read: the case, and what is not on record or not told yet as its run is left. */
interface Contents {
  readonly state: CarriedState;
  readonly unwritten: Unwritten;
}

export function handedOn({ state, journal }: Run): Handed {
  const contents: Contents = { state: carriedState(state, shortWhen), unwritten: journal.unwritten };
  return { v: state.v, ...compact(contents as unknown as Json) };
}

export function receivedFrom(handed: Handed): { readonly state: CaseState; readonly unwritten: Unwritten } {
  const { state, unwritten } = uncompact(handed) as unknown as Contents;
  return { state: restoredState(state, shortWhen), unwritten };
}
