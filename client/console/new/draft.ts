import { inOrder, type KeyedFinding } from '../../../domain/plan/finding.ts';
import { pastDates } from '../../../domain/plan/past-dates.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { isObject } from '../../../files/json-object.ts';
import { readYaml } from '../../../files/definition/yaml-file.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';
import { checkDefinition, type CheckedDefinition } from '../../usecases/checked-definition.ts';
import type { Filled } from '../act-form.ts';
import { withFilled } from './draft-edits.ts';
import { viewOf, type View } from './views.ts';

/** A definition that somebody is writing: its text is all there is of it. */
export interface Draft extends Omit<CheckedDefinition, 'findings'> {
  readonly view: View;
  /** What the file holds as data; null when it cannot be read. */
  readonly data: unknown;
  /** The type that it names, or null. */
  readonly type: ProcedureType | null;
  /** Also the dates that nobody can keep any more. */
  readonly findings: readonly KeyedFinding[];
}

/** The text and type of a file that can be read, or null. */
function readParts(text: string): { readonly data: unknown; readonly type: ProcedureType | null } | null {
  const { data } = readYaml(text);
  if (!isObject(data)) return null;
  const { type } = data as { readonly type?: unknown };
  return { data, type: typeof type === 'string' ? procedureType(type) : null };
}

/** A text as a draft. */
export function draftOf(text: string, view: View, now: EpochMs): Draft {
  const checked = checkDefinition(text);
  const { planned, read } = checked;
  const past = planned === null ? [] : pastDates(planned.milestones, planned.type, now).map(read.place);
  const parts = readParts(text);
  return {
    ...checked,
    view,
    data: parts?.data ?? null,
    type: parts?.type ?? null,
    findings: inOrder([...checked.findings, ...past]),
  };
}

/** The draft of a form that was sent: its text, with what was filled in beside it. */
export function draftIn(filled: Filled, now: EpochMs): Draft {
  const sent = viewOf(filled['blik']);
  // A form sends every line end as two characters; a file of ours has one.
  const text = (filled['tekst'] ?? '').replaceAll('\r\n', '\n');
  const whole = sent === 'bestand' ? text : withFilled(text, sent, filled, readParts);
  const [word, to] = (filled['stap'] ?? '').split(':');
  return draftOf(whole, word === 'naar' ? viewOf(to) : sent, now);
}

export const errorsIn = ({ findings }: Pick<Draft, 'findings'>): readonly KeyedFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** The rules of which a start asks a reason, each once. */
export const warningsIn = ({ findings }: Pick<Draft, 'findings'>): readonly string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)),
];
