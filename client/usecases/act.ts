import { randomUUID } from 'node:crypto';
import type { ActAnswer } from '../../contracts/acts.ts';
import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { unfit } from '../../domain/acts/judge.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { Acting } from '../../domain/acts/spec.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { StoredCase } from '../../store/cases.ts';
import { performAct, performAfterEnd, updateIdOf, type ActOutcome } from '../temporal/updates.ts';
import { endedFor } from './after-end.ts';
import type { Desk } from './desk.ts';
import { putRefusal } from './put-refusal.ts';
import { isNobody, personOf, travelling, type Written } from './travelling.ts';

/** What someone asks of a case. */
export interface Wish {
  readonly name: ActName;
  readonly fields: Written;
  readonly by: Asker;
  /** Who does the same after it, when the act needs two people and one front speaks for both: a private stack. */
  readonly second?: string | null;
  /** She confirms what somebody else asked, and asks nothing anew. */
  readonly confirms?: true;
  /** Chosen by whoever asks, so that asking again is harmless. */
  readonly id?: string;
}

export type Acted = { readonly kind: 'done'; readonly answer: ActAnswer } | Unanswered;

/** Why no case answered. */
export type Unanswered =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It should run in Temporal and does not. */
  | { readonly kind: 'not-running' };

/** What it means that nobody answers for a case: it has ended, or something is wrong. */
export const unanswered = ({ state }: StoredCase): Unanswered =>
  state.outcome === null ? { kind: 'not-running' } : { kind: 'refused', refusal: refusal('already-ended') };

/** Asks a case to do something. A refusal goes on record here and nowhere else. */
export async function act(desk: Desk, stored: StoredCase, wish: Wish): Promise<Acted> {
  const { name, by, second, confirms } = wish;
  const fields = await travelling(desk, stored, wish, 'keep');
  const id = wish.id ?? randomUUID();
  const first = await actBy(desk, stored, { name, fields, by, id, ...(confirms === undefined ? {} : { confirms }) });
  const isAsked = first.kind === 'done' && first.answer.waitsFor > 0;
  if (!isAsked || second == null || isNobody(second)) return first;
  return actBy(desk, stored, { name, fields, by: second, id: `${id}/tweede` });
}

async function actBy(
  desk: Desk,
  stored: StoredCase,
  act: Pick<Wish, 'name' | 'fields' | 'by' | 'confirms'> & { readonly id: string },
): Promise<Acted> {
  const { id, name, confirms } = act;
  const moment = desk.now();
  const person = await personOf(desk, stored, act.by, 'keep');
  const asked = { ...act.fields, id, ...person, moment, ...(confirms === undefined ? {} : { confirms }) };
  // A case has no ear for acts of another kind of case: this front says what a try of the same would say.
  const strange = specOf(name).kinds.includes(stored.kind) ? null : unfit(stored.kind, name, asked);
  const outcome: ActOutcome =
    strange === null ? await performed(desk, stored, name, asked) : { kind: 'refused', refusal: strange };
  const acted = outcome.kind === 'not-found' ? unanswered(stored) : outcome;
  if (acted.kind === 'refused') {
    const key = updateIdOf(name, asked);
    await putRefusal(desk, stored, { key, at: moment, by: person, act: name, refusal: acted.refusal });
  }
  return acted;
}

/** Asks the case; what came from outside is asked of one that has ended as well. */
async function performed(
  desk: Desk,
  stored: StoredCase,
  name: ActName,
  act: Acting & Readonly<Record<string, unknown>>,
): Promise<ActOutcome> {
  const running = await performAct(desk.client, stored.workflowId, name, act, desk.patienceMs);
  const ended =
    running.kind === 'not-found' ? await endedFor(desk, stored.name.reference, { name, fields: act }) : null;
  return ended === null ? running : performAfterEnd(desk.client, ended, name, act, desk.patienceMs);
}
