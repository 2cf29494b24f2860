import { wayOfAct } from '../case/lot-way.ts';
import { tenderOf, type CaseKind, type CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import { parseIsoDate } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { isSettable } from '../plan/change/settable-days.ts';
import { mayAct } from '../rights/may-act.ts';
import { phaseGroupOf } from '../rights/phase-group.ts';
import { isVouched, type Vouched } from '../rights/vouched.ts';
import { ACT_NAMES, specOf, type ActName } from './acts.ts';
import { badValue } from './bad-value.ts';
import { type Field, type Shape } from './field.ts';
import { isPlain } from './text-field.ts';
import { meant } from './meant.ts';
import { isRefusal, refusal, type Refusal } from './refusal.ts';
import type { Acting } from './spec.ts';

/**
 * Why a case refuses an act, or null: first its form, then whose act it is, then the case, then what the case file knows. Every
 * front, a try and the case itself ask here. Of whoever nobody vouches for yet it is not asked whose act it is.
 * @param evidence null where nothing was fetched yet.
 */
export function judge(
  given: CaseState,
  name: ActName,
  act: Readonly<Record<string, unknown>>,
  now: EpochMs,
  evidence: unknown,
): Refusal | null {
  const why = unfit(given.own.kind, name, act);
  if (why !== null) return why;
  const about = meant(given, specOf(name).shape, act);
  if (isRefusal(about)) return about;
  const way = wayOfAct(given, about);
  const vouched = about['vouched'] as Vouched | undefined;
  const barred = vouched === undefined ? null : mayAct(vouched.roles, phaseGroupOf(way), name);
  if (barred !== null) return barred;
  const against = specOf(name).may(way, about as never, now, evidence as never);
  return against?.rule === 'already-ended' && given.outcome === null ? lotsEnded(way) : against;
}

/** The way that an act is about has ended, and others of its case go on. */
const lotsEnded = (way: CaseState): Refusal =>
  refusal('lot-ended', { values: { lot: (tenderOf(way)?.lots ?? []).join(', ') } });

/** Why no case of this kind takes an act, or null: its form, or that it belongs to another kind of case. */
export function unfit(kind: CaseKind, name: ActName, act: Readonly<Record<string, unknown>>): Refusal | null {
  const { shape, kinds, word } = specOf(name);
  const fault = faultOf(shape, act);
  if (fault !== null) return fault;
  return kinds.includes(kind) ? null : refusal('not-for-this-case', { values: { what: word } });
}

/** Names of the acts that people are told of now. */
export const offeredNow = (given: CaseState): readonly ActName[] =>
  ACT_NAMES.filter((name) => specOf(name).kinds.includes(given.own.kind) && specOf(name).offered(given));

/** The own fields of an act: all but who, who vouches for her, when, under which number and whether it confirms. */
export function ownFields(act: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { id: _id, by: _by, vouched: _vouched, moment: _moment, confirms: _confirms, ...own } = act;
  return own;
}

/** What is wrong with the form of an act, whoever sent it. */
export function faultOf(shape: Shape, act: Readonly<Record<string, unknown>>): Refusal | null {
  if (typeof act !== 'object' || act === null) return refusal('bad-act', { values: { what: typeof act } });
  const { id, by, vouched, moment, confirms } = act as Partial<Acting>;
  if (!isPlain(id) || id === '') return refusal('missing-id');
  if (!isPlain(by) || by.trim() === '') return refusal('missing-by');
  if (vouched !== undefined && !isVouched(vouched)) return refusal('bad-act', { values: { what: 'vouched' } });
  if (moment !== undefined && !Number.isSafeInteger(moment)) return refusal('bad-act', { values: { what: 'moment' } });
  if (![undefined, true].includes(confirms)) return refusal('bad-act', { values: { what: 'confirms' } });
  const blank = Object.entries(shape).find(([name, field]) => isBlank(field, act[name]));
  if (blank !== undefined) return missing(...blank);
  const absent = Object.entries(shape).find(([name, field]) => field.optional !== true && act[name] === undefined);
  if (absent !== undefined) return refusal('missing-field', { values: { what: named(absent[1]) } });
  const bad = badValue(shape, ownFields(act));
  if (bad !== null) return bad;
  const far = daysNamed(shape, act).find((day) => !isSettable(day));
  return far === undefined ? null : refusal('outside-calendar', { values: { to: far } });
}

/** The days that an act names, by themselves or by an instant; its moves are for the plan to judge. */
const daysNamed = (shape: Shape, act: Readonly<Record<string, unknown>>): readonly IsoDate[] =>
  Object.entries(shape).flatMap(([name, { kind }]): readonly IsoDate[] => {
    const value = act[name];
    const day = kind === 'day' && typeof value === 'string' ? parseIsoDate(value) : null;
    if (day !== null) return [day];
    return kind === 'instant' && typeof value === 'number' ? [localOf(value).day] : [];
  });

/** What people must write, and left empty. */
const isBlank = (field: Field, value: unknown): boolean =>
  field.kind === 'text' &&
  field.optional !== true &&
  (value === undefined || (typeof value === 'string' && value.trim() === ''));

const missing = (name: string, field: Field): Refusal =>
  name === 'reason' ? refusal('missing-reason') : refusal('missing-reference', { values: { what: named(field) } });

/** A field by its word and what it is for. */
const named = ({ word, brief }: Field): string => `${word} (${brief})`;
