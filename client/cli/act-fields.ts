import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field, Shape } from '../../domain/acts/field.ts';
import { meant } from '../../domain/acts/meant.ts';
import { isRefusal } from '../../domain/acts/refusal.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { allWithTrait, type Trait } from '../../domain/plan/trait.ts';
import { fieldValue } from '../../files/scenario/field-values.ts';
import { idAsked, lotAsked, roundAnnounced, roundAsked, type FoundCase } from '../usecases/find.ts';
import { knownMilestone } from './case.ts';
import { EXIT, Stop } from './exit.ts';

/** The fields of an act out of what was typed. @throws Stop when one cannot be read or is missing */
export function fieldsOf(
  name: ActName,
  found: FoundCase,
  words: Readonly<Record<string, string | undefined>>,
  { tries, now }: { readonly tries: boolean; readonly now: EpochMs },
): Fields {
  const fields: Record<string, string | number> = {};
  const { shape } = specOf(name);
  for (const [own, field] of Object.entries(shape)) {
    const text = words[own] ?? usual(field, found);
    if (field.kind === 'version') continue;
    if (text === null) {
      if (field.now === true) fields[own] = now;
      else if (own === 'reason') fields[own] = reasonFor(tries);
      continue;
    }
    if (field.kind !== 'milestone') {
      fields[own] = own === 'lot' ? knownLot(found, text) : valueOf(field, text, now);
      continue;
    }
    const named = inLot(found, text, lotNamed(shape, own, words));
    // A report says which round it came to, a date which round it is of.
    fields[own] = roundMeant(name, found, named) ?? idAsked(found, named) ?? knownMilestone(found, text).milestone.id;
  }
  // Whose milestone it is, as far as that can be told here; else the case says why not.
  const about = meant(found.state, shape, fields);
  return withVersion(found, shape, isRefusal(about) ? fields : about);
}

/** The lot whose milestone is meant, as typed beside it. */
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

/** A lot of the case. @throws Stop when it has no such lot; a case without lots says so itself. */
function knownLot(found: FoundCase, text: string): string {
  const lots = lotsOf(found);
  if (lots.length === 0) return text;
  const lot = lotAsked({ lots }, text);
  if (lot !== null) return lot;
  throw new Stop(EXIT.notFound, `Er is geen perceel ${text}. Kies uit: ${lots.join(', ')}.`);
}

/** The version is that of the date that this was decided on: whoever moves it in between, comes first. */
function withVersion({ state }: FoundCase, shape: Shape, fields: Fields): Fields {
  const nameOf = (kind: Field['kind']): string => Object.entries(shape).find(([, one]) => one.kind === kind)?.[0] ?? '';
  const version = nameOf('version');
  const milestone = state.milestones.find((one) => one.id === fields[nameOf('milestone')]);
  return version === '' || milestone === undefined ? fields : { ...fields, [version]: milestone.version };
}

/** The own fields of an act, as they travel. */
export type Fields = Readonly<Record<string, string | number>>;

function valueOf(field: Field, text: string, now: EpochMs): string | number {
  const found = fieldValue(field, text, now);
  if ('value' in found) return found.value;
  throw new Stop(EXIT.wrongUsage, `"${text}" bij --${field.word} ${found.fault}`);
}

const usual = ({ usually }: Field, { state }: FoundCase): string | null =>
  usually === undefined ? null : usualIn(state.milestones, usually);

/** What each applicant has is meant as that of all of them, until somebody says whose. */
function usualIn(milestones: FoundCase['state']['milestones'], trait: Trait): string | null {
  const [first, ...others] = allWithTrait(milestones, trait);
  return first === undefined ? null : others.length === 0 ? first.id : wholeOf(first.id);
}

/** Why someone acts; a try needs no reason yet. @throws Stop when there is none. */
function reasonFor(tries: boolean): string {
  if (tries) return 'proef';
  throw new Stop(EXIT.wrongUsage, 'Geef een reden op met --reden "…": het dossier moet laten zien waarom.');
}
