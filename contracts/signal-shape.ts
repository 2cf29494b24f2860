import { isPlain } from '../domain/acts/text-field.ts';
import type { Consequence, Outcome, Timeliness } from '../domain/case/outcome.ts';
import { RECEIPT_JUDGEMENTS, type AsideReceipt } from '../domain/case/receipt-judgement.ts';
import { RECEIVED_KINDS } from '../domain/case/received-kind.ts';
import type { TakeOver } from '../domain/case/taken-over.ts';
import { localOf } from '../domain/law/clock.ts';
import { parseIsoDate } from '../domain/law/day.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { isSettable } from '../domain/plan/change/settable-days.ts';
import type { MailTold, ObjectionEnded, Received, WindowMoved } from './acts.ts';

/** How an objection can end: by what was decided on it, or with its case. */
const ENDS: Readonly<Record<Consequence | Outcome, true>> = {
  inadmissible: true,
  unfounded: true,
  revoked: true,
  'upheld-otherwise': true,
  completed: true,
  'no-award': true,
  'terminated-early': true,
  withdrawn: true,
};

/** How an objection can have come in its window. */
const TIMELINESS: readonly Timeliness[] = ['in-time', 'late', 'premature', 'no-decision'];

/** The largest number that PostgreSQL keeps for a receipt or an objection. */
const LARGEST_NO = 2_147_483_647;

/** What a signal says of a receipt, or null when it is none: anybody can send anything from Temporal UI. */
export function asReceived(given: unknown): Received | null {
  const { kind, no, at, inTime, aside } = membersOf(given);
  const known = RECEIVED_KINDS.find((one) => one === kind);
  if (known === undefined || !isNo(no) || !isInstant(at) || !isCount(inTime) || inTime > no) return null;
  if (aside === undefined) return { kind: known, no, at, inTime };
  const judged = asAside(aside);
  return judged === null ? null : { kind: known, no, at, inTime, aside: judged };
}

/** What a signal says of a receipt that did not simply come in time, or null when it is no such thing. */
function asAside(given: unknown): AsideReceipt | null {
  const { judgement, milestone, ground, receivedAt, from, unknownLot, numberUsed } = membersOf(given);
  const known = RECEIPT_JUDGEMENTS.find((one) => one === judgement);
  const plain = (one: unknown): one is string | null => one === null || isPlain(one);
  if (known === undefined || known === 'in-time' || !plain(milestone) || !plain(ground)) return null;
  const fits = (one: unknown): one is string | undefined => one === undefined || isPlain(one);
  if (!isInstant(receivedAt) || !fits(from) || !fits(unknownLot)) return null;
  return {
    judgement: known,
    milestone,
    ground,
    receivedAt,
    ...(from === undefined ? {} : { from }),
    ...(unknownLot === undefined ? {} : { unknownLot }),
    ...(numberUsed === true ? { numberUsed } : {}),
  };
}

/** What a signal says of mail about a case, or null when it is no such thing. */
export function asMailTold(given: unknown): MailTold | null {
  const { lost } = membersOf(given);
  return typeof lost === 'boolean' ? { lost } : null;
}

/** What a signal says of an objection that ended, or null when it is no such thing. */
export function asObjectionEnded(given: unknown): ObjectionEnded | null {
  const { no, objection, consequence, at } = membersOf(given);
  const ended = typeof consequence === 'string' && Object.hasOwn(ENDS, consequence);
  if (!isNo(no) || !isPlain(objection) || objection === '' || !ended || !isInstant(at)) return null;
  return { no, objection, consequence, at };
}

/** What a signal says of a window that moved, or null when it is no such thing. */
export function asWindowMoved(given: unknown): WindowMoved | null {
  const { lastDay, timeliness, at } = membersOf(given);
  const day = typeof lastDay === 'string' ? parseIsoDate(lastDay) : null;
  const came = TIMELINESS.find((one) => one === timeliness);
  return day === null || !isSettable(day) || came === undefined || !isInstant(at)
    ? null
    : { lastDay: day, timeliness: came, at };
}

/** What a start says of a procedure that is under way, or null when it is no such thing. */
export function asTakeOver(given: unknown): TakeOver | null {
  const { done, by } = membersOf(given);
  if (!Array.isArray(done) || !isPlain(by) || by === '') return null;
  const said = done.map((one: unknown) => {
    const { milestone, happenedAt, proof } = membersOf(one);
    return isPlain(milestone) && isInstant(happenedAt) && isPlain(proof) ? { milestone, happenedAt, proof } : null;
  });
  return said.includes(null) ? null : { by, done: said.flatMap((one) => one ?? []) };
}

const membersOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? { ...given } : {};

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_NO;

const isNo = (value: unknown): value is number => isCount(value) && value > 0;

const isInstant = (value: unknown): value is EpochMs =>
  typeof value === 'number' && Number.isSafeInteger(value) && isSettable(localOf(value).day);
