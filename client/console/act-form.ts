import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Field } from '../../domain/acts/field.ts';
import { isOver, type CaseMilestone } from '../../domain/case/milestone.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { viewOf } from '../../domain/case/view.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { allWithTrait } from '../../domain/plan/trait.ts';
import { meantText } from '../../files/definition/nearest.ts';
import { capital, milestoneLabel, milestoneName } from '../../texts/labels/milestones.ts';
import { idAsked, type FoundCase } from '../usecases/find.ts';
import { movable, type Movable } from '../usecases/movable.ts';
import type { FieldFault, Fields } from '../usecases/written-act.ts';
import { lotText } from '../../texts/lot.ts';
import { AFTER_OUTAGE, followsByLaw, goesAlong } from '../../texts/movable.ts';
import { suggested } from '../../texts/offered.ts';
import { timeOf, type Option } from './parts/fields.tsx';

/** What somebody filled in of an act, by the name of the input. */
export type Filled = Readonly<Record<string, string>>;

/** The fields of an act that people fill in, by their own name. */
export const fieldsOf = (name: ActName): readonly (readonly [own: string, field: Field])[] =>
  Object.entries(specOf(name).shape).filter(([, field]) => field.kind !== 'version');

/** Those that mean something in this case: no lot where it has none, no applicant where nobody applies. */
export function fieldsToFill(name: ActName, { state }: FoundCase): readonly (readonly [own: string, field: Field])[] {
  const hasLots = (tenderOf(state)?.lots.length ?? 0) > 0;
  const hasApplicants =
    allWithTrait(state.milestones, 'takes-applicants').length > 0 ||
    allWithTrait(state.milestones, 'on-application').length > 1;
  return fieldsOf(name).filter(
    ([own, field]) => (own !== 'lot' || hasLots) && (field.whose === undefined || hasApplicants),
  );
}

/** What was filled in, as an act is written: a day and its clock are one field. */
export function wordsOf(name: ActName, filled: Filled): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    fieldsOf(name).map(([own, field]) => {
      const [text = '', time = ''] = [filled[field.word]?.trim(), filled[timeOf(field)]?.trim()];
      return [own, text === '' ? undefined : time === '' ? text : `${text} ${time}`];
    }),
  );
}

/** What can be chosen in a field of an act in this case; null where anything can be written. */
export function optionsOf(
  name: ActName,
  field: Field,
  own: string,
  found: FoundCase,
  now: EpochMs,
): readonly Option[] | null {
  const { state } = found;
  const tender = tenderOf(state);
  if (field.kind === 'milestone') {
    if (name === 'moveMilestone')
      return state.milestones.flatMap((one) => {
        const how = movable(found, one, now);
        if (how === 'can') return [optionOf(one)];
        return how === 'after-outage' ? [optionOf(one, `, ${AFTER_OUTAGE}`)] : [];
      });
    return state.milestones
      .filter((one) => name !== 'reportMilestone' || (!isOver(one) && one.reportable))
      .map((one) => optionOf(one));
  }
  if (own === 'lot' && tender !== null && tender.lots.length > 0)
    return tender.lots.map((lot) => ({ value: lot, text: lotText(lot) }));
  if (own === 'award' && tender?.awards != null)
    return tender.awards.map(({ award }) => ({ value: award, text: award }));
  return null;
}

const optionOf = ({ id, when }: CaseMilestone, more = ''): Option => ({
  value: milestoneName(id),
  text: `${capital(milestoneLabel(id))} (${when}${more})`,
});

/** What is said under the choice: of a move, which dates follow by law or go along with another. */
export function underChoice(name: ActName, field: Field, found: FoundCase, now: EpochMs): readonly string[] {
  if (name !== 'moveMilestone' || field.kind !== 'milestone') return [];
  const which = (how: Movable) => found.state.milestones.filter((one) => movable(found, one, now) === how);
  return [...followsByLaw(which('fixed-by-law')), ...goesAlong(which('can'))];
}

/** What is wrong with a field, for whoever filled it in, without its name. */
export function faultText(fault: FieldFault): string {
  switch (fault.kind) {
    case 'unread':
      return `"${fault.text}" ${fault.why}`;
    case 'no-lot':
      return `Er is geen perceel ${fault.text}. Kies uit: ${fault.lots.join(', ')}.`;
    case 'applicant':
      return `${fault.text} is geen perceel maar een aanvrager. Vul de aanvrager in.`;
    case 'no-milestone':
      return `Deze zaak heeft geen mijlpaal ${fault.text}.${meantText(fault.text, fault.names)}`;
    case 'too-long':
      return `Dit is langer dan ${fault.most} tekens. Maak het korter.`;
    case 'no-reason':
      return 'Geef een reden: het dossier moet laten zien waarom.';
  }
}

/** The date that a form is about, as it was on the page that was looked at first: whoever moves it in between, comes first. */
export function versionSeen(found: FoundCase, filled: Filled): string {
  const { mijlpaal: name = '', versie: seen = '' } = filled;
  const id = idAsked(found, name);
  const milestone = found.state.milestones.find((one) => one.id === id);
  if (milestone === undefined) return '';
  return seen.startsWith(`${milestone.id} `) ? seen : `${milestone.id} ${milestone.version}`;
}

/** The fields with that version, where the act has one. */
export function withVersionSeen(fields: Fields, found: FoundCase, filled: Filled): Fields {
  const seen = versionSeen(found, filled);
  return 'version' in fields && seen !== '' ? { ...fields, version: Number(seen.split(' ').at(-1)) } : fields;
}

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** What the case knows of an act, and what a link to its form said. */
export function firstFilled(name: ActName, found: FoundCase, said: (word: string) => string | undefined): Filled {
  const known = suggested(viewOf(found.state, found.state.cause), name);
  return Object.fromEntries(
    fieldsOf(name).flatMap(([own, field]) => {
      const text = said(field.word) ?? known[own] ?? '';
      const [, day, time] = DAY_AND_TIME.exec(text) ?? [];
      if (day !== undefined && time !== undefined && (field.kind === 'date' || field.kind === 'instant'))
        return [[field.word, day] as const, [timeOf(field), time] as const];
      const id = field.kind === 'milestone' ? idAsked(found, text) : null;
      return [[field.word, id === null ? text : milestoneName(id)] as const];
    }),
  );
}
