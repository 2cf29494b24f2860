import type { EpochMs } from '../law/iso-date.ts';
import { verifiedKey, type Verified } from '../rights/vouched.ts';
import type { ActorId } from './ids.ts';
import type { CaseState, Pending } from './state.ts';

/** How long an act of more than one person waits for the others. */
const WAITS_MS = 7 * 86_400_000;

/** An act as one of its people does it; its content is the same for everyone. */
export interface ApprovalWish {
  readonly act: string;
  readonly content: string;
  readonly by: ActorId;
  /** Who vouches for her; null: nobody was asked yet. */
  readonly verified: Verified | null;
  readonly needs: number;
}

/** What became of an act of more than one person. */
export type Approval =
  /** It waits for `missing` others. */
  | { readonly kind: 'waits'; readonly missing: number; readonly fresh: boolean }
  /** The same person again, under whatever name: two people are two. */
  | { readonly kind: 'same-person' }
  /** Everyone who is needed has done it, in this order. */
  | { readonly kind: 'complete'; readonly by: readonly ActorId[]; readonly verified: readonly Verified[] };

/** Acts that still wait for others. One whose time has passed waits no more: it is asked for anew. */
export const openApprovals = ({ pending }: Pick<CaseState, 'pending'>, now: EpochMs): readonly Pending[] =>
  pending.filter((one) => one.until > now);

/** Whether somebody asked this very act, and it still waits for others. */
export const isAsked = (state: Pick<CaseState, 'pending'>, wish: ApprovalWish, now: EpochMs): boolean =>
  openApprovals(state, now).some((one) => isSame(one, wish));

/** What it would come to when this person does it now; nothing changes. */
export function approvalOf(state: Pick<CaseState, 'pending'>, wish: ApprovalWish, now: EpochMs): Approval {
  const own = wish.verified === null ? [] : [wish.verified];
  if (wish.needs <= 1) return { kind: 'complete', by: [wish.by], verified: own };
  const open = openApprovals(state, now).find((one) => isSame(one, wish));
  const before = open?.by ?? [];
  const known = open?.verified ?? [];
  if (before.includes(wish.by) || known.some((one) => own.some((mine) => verifiedKey(mine) === verifiedKey(one))))
    return { kind: 'same-person' };
  const by = [...before, wish.by];
  return by.length >= wish.needs
    ? { kind: 'complete', by, verified: [...known, ...own] }
    : { kind: 'waits', missing: wish.needs - by.length, fresh: open === undefined };
}

/** Keeps what this person did, for the others to do the same. */
export function asked(state: CaseState, wish: ApprovalWish, now: EpochMs): void {
  const before = openApprovals(state, now).find((one) => isSame(one, wish));
  const { act, content, needs } = wish;
  const by = [...(before?.by ?? []), wish.by];
  const verified = [...(before?.verified ?? []), ...(wish.verified === null ? [] : [wish.verified])];
  forget(state, wish, now);
  state.pending = [
    ...state.pending,
    { act, content, by, verified, needs, since: before?.since ?? now, until: before?.until ?? now + WAITS_MS },
  ];
}

/** Forgets a request that everyone has done; those whose time has passed go with it. */
export function forget(state: CaseState, wish: ApprovalWish, now: EpochMs): void {
  state.pending = openApprovals(state, now).filter((one) => !isSame(one, wish));
}

const isSame = (one: Pending, { act, content }: ApprovalWish): boolean => one.act === act && one.content === content;
