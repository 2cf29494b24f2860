import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { type Field, type Shape } from '../../domain/acts/field.ts';
import { LONGEST_TEXT } from '../../domain/acts/text-field.ts';
import { meant } from '../../domain/acts/meant.ts';
import { isRefusal } from '../../domain/acts/refusal.ts';
import { waitingFor } from '../../domain/case/outlook.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { oneWord } from '../../domain/one-word.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { allWithTrait, type Trait } from '../../domain/plan/trait.ts';
import { fieldValue } from '../../files/scenario/field-values.ts';
import { findMilestone, idAsked, lotAsked, roundAnnounced, roundAsked, type FoundCase } from './find.ts';

/** The own fields of an act, as they travel. */
export type Fields = Readonly<Record<string, string | number>>;

/** Why a field cannot be read. */
export type FieldFault = {
  /** Its own name, as the act has it. */
  readonly own: string;
} & (
  | { readonly kind: 'unread'; readonly text: string; readonly why: string }
  | { readonly kind: 'no-lot'; readonly text: string; readonly lots: readonly string[] }
  /** Somebody who applied is named where a lot is asked. */
  | { readonly kind: 'applicant'; readonly text: string }
  | { readonly kind: 'no-milestone'; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: 'no-reason' }
  | { readonly kind: 'too-long'; readonly most: number }
);

/** An act as people wrote it down, read; every field that cannot be read is among the faults. */
export type ReadAct =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly faults: readonly [FieldFault, ...FieldFault[]] };

/**
 * The fields of an act out of what people wrote.
 * @param words its own fields, by the name of the field.
 * @param tries only to see what would come of it: that needs no reason yet.
 */
export function readAct(
  name: ActName,
  found: FoundCase,
  words: Readonly<Record<string, string | undefined>>,
  { tries, now }: { readonly tries: boolean; readonly now: EpochMs },
): ReadAct {
  const fields: Record<string, string | number> = {};
  const faults: FieldFault[] = [];
  const { shape } = specOf(name);
  for (const [own, field] of Object.entries(shape)) {
    const text = words[own] ?? usual(field, found);
    if (field.kind === 'version') continue;
    if (text === null) {
      if (field.now === true) fields[own] = now;
      else if (own === 'reason' && tries) fields[own] = 'proef';
      else if (own === 'reason') faults.push({ own, kind: 'no-reason' });
      continue;
    }
    const read =
      own === 'lot'
        ? lotIn(found, text)
        : valueIn(name, found, words, { own, field, text, now, near: about(found, fields['milestone']) });
    if ('value' in read) fields[own] = read.value;
    else faults.push({ own, ...read });
  }
  const [first, ...others] = faults;
  if (first !== undefined) return { ok: false, faults: [first, ...others] };
  // Whose milestone it is, as far as that can be told here; else the case says why not.
  const whole = meant(found.state, shape, fields);
  return { ok: true, fields: withVersion(found, shape, isRefusal(whole) ? fields : whole) };
}

type Without<T> = T extends unknown ? Omit<T, 'own'> : never;
type Read = { readonly value: string | number } | Without<FieldFault>;

function valueIn(
  name: ActName,
  found: FoundCase,
  words: Readonly<Record<string, string | undefined>>,
  { own, field, text, now, near }: { own: string; field: Field; text: string; now: EpochMs; near: IsoDate | undefined },
): Read {
  // The case sees the id of it alone, and cannot say so.
  if (field.kind === 'text' && text.length > LONGEST_TEXT) return { kind: 'too-long', most: LONGEST_TEXT };
  if (field.kind !== 'milestone') {
    const read = fieldValue(field, text, now, near);
    return 'value' in read ? read : { kind: 'unread', text, why: read.fault };
  }
  const named = inLot(found, text, lotNamed(specOf(name).shape, own, words));
  // A report says which round it came to, a date which round it is of.
  const id = roundMeant(name, found, named) ?? idAsked(found, named);
  if (id !== null) return { value: id };
  const known = findMilestone(found, text);
  return 'found' in known ? { value: known.found.milestone.id } : { kind: 'no-milestone', text, names: known.names };
}

/** The day of the milestone that an act is about, else of what the case waits for. */
const about = ({ state }: FoundCase, id: unknown): IsoDate | undefined =>
  (state.milestones.find((one) => one.id === id) ?? waitingFor(state))?.lastDay;

/** The lot whose milestone is meant, as written beside it. */
const lotNamed = (shape: Shape, own: string, words: Readonly<Record<string, string | undefined>>) =>
  words[Object.entries(shape).find(([, { lotOf }]) => lotOf === own)?.[0] ?? ''];

/** The name of what a lot has for itself, or would have; the name itself where no lot of the case is named. */
function inLot(found: FoundCase, text: string, named: string | undefined): string {
  const lot = named === undefined ? null : lotAsked({ lots: lotsOf(found) }, named);
  return lot === null || text.endsWith(`-${lot}`) ? text : `${text}-${lot}`;
}

const lotsOf = ({ state }: FoundCase): readonly string[] => tenderOf(state)?.lots ?? [];

/** The round that an act by this name is about, when it can be one that the case does not have yet. */
function roundMeant(name: ActName, found: FoundCase, text: string): string | null {
  if (name === 'reportMilestone') return roundAsked(found, text);
  return name === 'moveMilestone' ? roundAnnounced(found, text) : null;
}

/** A lot of the case; a case without lots says so itself. */
function lotIn(found: FoundCase, text: string): Read {
  const lots = lotsOf(found);
  const lot = lots.length === 0 ? text : lotAsked({ lots }, text);
  const isApplicant = found.state.milestones.some(
    ({ party }) => party !== undefined && oneWord(party) === oneWord(text),
  );
  if (isApplicant && (lot === null || lots.length === 0)) return { kind: 'applicant', text };
  return lot === null ? { kind: 'no-lot', text, lots } : { value: lot };
}

/** The version is that of the date that this was decided on: whoever moves it in between, comes first. */
function withVersion({ state }: FoundCase, shape: Shape, fields: Fields): Fields {
  const nameOf = (kind: Field['kind']): string => Object.entries(shape).find(([, one]) => one.kind === kind)?.[0] ?? '';
  const version = nameOf('version');
  const milestone = state.milestones.find((one) => one.id === fields[nameOf('milestone')]);
  return version === '' || milestone === undefined ? fields : { ...fields, [version]: milestone.version };
}

const usual = ({ usually }: Field, { state }: FoundCase): string | null =>
  usually === undefined ? null : usualIn(state.milestones, usually);

/** What each applicant has is meant as that of all of them, until somebody says whose. */
function usualIn(milestones: FoundCase['state']['milestones'], trait: Trait): string | null {
  const [first, ...others] = allWithTrait(milestones, trait);
  return first === undefined ? null : others.length === 0 ? first.id : wholeOf(first.id);
}
