import type { EpochMs } from '../law/iso-date.ts';
import type { ActorId } from './ids.ts';
import type { CaseState, Pending } from './state.ts';

/** How long an act of more than one person waits for the others. */
const WAITS_MS = 7 * 86_400_000;

/** What became of an act of more than one person. */
export type Approval =
  /** It waits for `missing` others. */
  | { readonly kind: 'waits'; readonly missing: number; readonly fresh: boolean }
  /** The same person again: two people are two. */
  | { readonly kind: 'same-person' }
  /** Everyone who is needed has done it, in this order. */
  | { readonly kind: 'complete'; readonly by: readonly ActorId[] };

/** Acts that still wait for others. One whose time has passed waits no more: it is asked for anew. */
export const openApprovals = ({ pending }: Pick<CaseState, 'pending'>, now: EpochMs): readonly Pending[] =>
  pending.filter((one) => one.until > now);

/** What it would come to when this person does it now; nothing changes. */
export function approvalOf(
  state: Pick<CaseState, 'pending'>,
  wish: { readonly act: string; readonly content: string; readonly by: ActorId; readonly needs: number },
  now: EpochMs,
): Approval {
  if (wish.needs <= 1) return { kind: 'complete', by: [wish.by] };
  const asked = openApprovals(state, now).find((one) => one.act === wish.act && one.content === wish.content);
  const before = asked?.by ?? [];
  if (before.includes(wish.by)) return { kind: 'same-person' };
  const by = [...before, wish.by];
  return by.length >= wish.needs
    ? { kind: 'complete', by }
    : { kind: 'waits', missing: wish.needs - by.length, fresh: asked === undefined };
}

/** Keeps what this person did, or forgets the request once everyone has. */
export function approved(
  state: CaseState,
  wish: { readonly act: string; readonly content: string; readonly by: ActorId; readonly needs: number },
  now: EpochMs,
): Approval {
  const approval = approvalOf(state, wish, now);
  const same = (one: Pending): boolean => one.act === wish.act && one.content === wish.content;
  const open = openApprovals(state, now);
  if (approval.kind === 'same-person') return approval;
  const others = open.filter((one) => !same(one));
  if (approval.kind === 'complete') {
    state.pending = others;
    return approval;
  }
  const asked = open.find(same);
  const { act, content, needs } = wish;
  const by = [...(asked?.by ?? []), wish.by];
  const since = asked?.since ?? now;
  state.pending = [...others, { act, content, by, needs, since, until: asked?.until ?? now + WAITS_MS }];
  return approval;
}
