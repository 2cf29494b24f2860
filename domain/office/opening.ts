import { refusal, type Refusal } from '../acts/refusal.ts';
import { caseHold } from '../case/hold.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import type { ActorId } from '../case/ids.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { allWithTrait, means } from '../plan/trait.ts';
import type { Envelope } from './envelope.ts';

/** Two people open within this time of each other: both are there. */
export const TOGETHER_MS = 10 * 60_000;

/** Somebody asked to open, and waits for a second person. */
export interface OpeningCall {
  readonly by: ActorId;
  readonly at: EpochMs;
}

/** What is known of an envelope before it is opened. */
export interface BeforeOpening {
  readonly envelope: Envelope;
  /** The last call that nobody answered. */
  readonly call: OpeningCall | null;
  /** The grades for quality are on record as fixed. */
  readonly gradesFixed: boolean;
  /** How many bids stand that have this envelope and that nobody opened. */
  readonly closed: number;
}

/** From when bids may be opened: their opening, or where none is planned what closes them; null when nothing does. */
export function opensAt({ milestones }: Pick<CaseState, 'milestones'>): CaseMilestone | null {
  const asked = (trait: 'opens-bids' | 'closes-bids') =>
    allWithTrait(milestones, trait).filter(({ state }) => state !== 'void');
  const [opening, closing] = [asked('opens-bids'), asked('closes-bids')];
  // What opens before a closing that moved waits for it.
  return [...opening, ...closing].toSorted((one, other) => other.endsAt - one.endsAt)[0] ?? null;
}

/** Why nobody may open this envelope now, or null. `first`: somebody else must do the same within ten minutes; `opens`: it is opened. */
export function judgeOpening(
  given: CaseState,
  { envelope, call, gradesFixed, closed }: BeforeOpening,
  by: ActorId,
  now: EpochMs,
): Refusal | 'first' | 'opens' {
  if (given.outcome !== null) return refusal('already-ended');
  if (caseHold(given) !== null) return refusal('suspended');
  const gate = opensAt(given);
  if (gate === null) return refusal('nothing-to-open', { values: { envelope } });
  // What comes at the instant of a closing is in time, so that nothing opens before it has passed.
  const hasCome = means(gate, 'opens-bids') ? now >= gate.endsAt : now > gate.endsAt;
  if (!hasCome)
    return refusal('opened-too-early', { milestone: gate.id, ground: gate.ground, values: { when: gate.when } });
  if (envelope === 'price' && !gradesFixed) return refusal('prices-before-grades', { ground: 'Aw 1.8' });
  if (closed === 0) return refusal('nothing-to-open', { values: { envelope } });
  if (call === null || now - call.at > TOGETHER_MS) return 'first';
  return call.by === by ? refusal('opened-by-one') : 'opens';
}
