import { specOf } from '../../domain/acts/acts.ts';
import { choiceWord, type Field } from '../../domain/acts/field.ts';
import { localOf } from '../../domain/law/clock.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { clockInWords, dateInWords } from '../../texts/labels/day-words.ts';
import { instantInWords } from '../../texts/date.ts';
import { capital, milestoneLabel, milestoneName } from '../../texts/labels/milestones.ts';
import { askedText } from '../../texts/labels/pending.ts';
import type { ActStep, Wording } from '../../texts/next-step.ts';
import type { AskedAct, OpenRequest } from '../usecases/requests.ts';

/** A field of what was asked, in words. */
export interface ToldField {
  readonly name: string;
  readonly value: string;
}

type Value = string | number;

/** What exactly was asked, field by field, in the order of the form. */
export const askedFields = (asked: AskedAct): readonly ToldField[] =>
  filledIn(asked).map(([, field, value]) => ({
    name: capital(field.word.replaceAll('-', ' ')),
    value: inWords(field, value),
  }));

/** A request in one sentence, with what another person does to confirm it. */
export function requestText(request: OpenRequest, reference: string, wording: Wording): string {
  const what = askedFields(request).map(({ name, value }) => `${name}: ${value}`);
  return `Wacht op een tweede persoon: ${askedText(request)}. ${what.join('; ')}. Een ander bevestigt het met: ${wording(sameStep(request, reference))}`;
}

/** The same act as a step that another person can take. */
export const sameStep = (asked: AskedAct, reference: string): ActStep =>
  ({
    act: asked.name,
    on: reference,
    filled: Object.fromEntries(filledIn(asked).map(([own, field, value]) => [own, asWritten(field, value)])),
  }) as ActStep;

const filledIn = ({ name, fields }: AskedAct): readonly (readonly [own: string, field: Field, value: Value])[] =>
  Object.entries(specOf(name).shape).flatMap(([own, field]) => {
    const value = fields[own];
    return value === undefined || field.kind === 'version' ? [] : [[own, field, value] as const];
  });

function inWords(field: Field, value: Value): string {
  switch (field.kind) {
    case 'milestone':
      return capital(milestoneLabel(String(value)));
    case 'day':
    case 'date':
      return dateWords(String(value));
    case 'instant':
      return instantInWords(Number(value));
    case 'percentage':
      return `${String(value).replace('.', ',')}%`;
    case 'choice':
      return capital(choiceWord(field, value).replaceAll('-', ' '));
    case 'name':
    case 'text':
    case 'prose':
    case 'mail':
    case 'number':
    case 'year':
    case 'version':
      return String(value);
  }
}

/** A field as people write it in a form or a command. */
function asWritten(field: Field, value: Value): string {
  switch (field.kind) {
    case 'milestone':
      return milestoneName(String(value));
    case 'instant':
      return localText(Number(value));
    case 'choice':
      return choiceWord(field, value);
    case 'day':
    case 'date':
    case 'percentage':
    case 'name':
    case 'text':
    case 'prose':
    case 'mail':
    case 'number':
    case 'year':
    case 'version':
      return String(value);
  }
}

/** A day, or a day with its clock. */
function dateWords(text: string): string {
  const [dayText = '', time] = text.split(' ');
  const day = parseIsoDate(dayText);
  if (day === null) return text;
  return time === undefined ? dateInWords(day) : `${dateInWords(day)}, ${clockInWords(time)} uur`;
}

function localText(instant: number): string {
  const { day, time, second } = localOf(instant);
  return `${day} ${time}${second === 0 ? '' : `:${String(second).padStart(2, '0')}`}`;
}
