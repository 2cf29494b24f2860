import { compact, uncompact, type Compact } from '../domain/case/carried/compact.ts';
import type { Wording } from '../domain/case/carried/carried-milestone.ts';
import { carriedState, restoredState, type CarriedState } from '../domain/case/carried/carried-state.ts';
import type { Json } from '../domain/case/carried/words.ts';
import type { Outcome } from '../domain/case/outcome.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { OwnEvent } from './case-event.ts';
import type { CaseInput } from './input.ts';
import type { Notice, NoticeAbout } from './notice.ts';

/** What a case goes on from in a fresh run, in the version of its shape. */
export interface Handed extends Compact {
  readonly v: CaseState['v'];
}

/** Header in which a case takes this over the border of a run. */
export const CARRIED = 'stand';

/** Header in which a procedure that is under way brings what was done of it. */
export const TAKEN_OVER = 'overgenomen';

/** A workflow that is one case: from its definition, or from where its last run or the case file left it. */
export type CaseWorkflow = (input: CaseInput, handed?: Handed) => Promise<Outcome>;

/** Something that people must hear, and the entry that it is about. */
export interface Told {
  readonly about: NoticeAbout;
  readonly event: OwnEvent;
  readonly subject: string;
}

/** What a run had noted and not written yet, with what is to be told of it. */
export interface Unwritten {
  readonly events: readonly OwnEvent[];
  readonly notices: readonly Told[];
  /** What is on record and was not told yet. */
  readonly untold: readonly Notice[];
}

export const ALL_WRITTEN: Unwritten = { events: [], notices: [], untold: [] };

/** The same as it is read. */
interface Contents {
  readonly state: CarriedState;
  readonly unwritten: Unwritten;
}

/** The case as a fresh run takes it. @param unwritten absent: all that happened is on record and told */
export function handed(state: CaseState, wording: Wording, unwritten = ALL_WRITTEN): Handed {
  const contents: Contents = { state: carriedState(state, wording), unwritten };
  return { v: state.v, ...compact(contents as unknown as Json) };
}

/** The case as it was handed on. */
export function received(from: Handed, wording: Wording): { readonly state: CaseState; readonly unwritten: Unwritten } {
  const { state, unwritten } = uncompact(from) as unknown as Contents;
  return { state: restoredState(state, wording), unwritten };
}
