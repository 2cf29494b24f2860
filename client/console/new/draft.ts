import { inOrder, type KeyedFinding } from '../../../domain/plan/finding.ts';
import { pastDates } from '../../../domain/plan/past-dates.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { checkDefinition, type CheckedDefinition } from '../../usecases/checked-definition.ts';
import type { Filled } from '../act-form.ts';
import { withFilled } from './draft-edits.ts';
import { readParts, type ReadDraft } from './draft-parts.ts';
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

/** A text as a draft. */
export const draftOf = (text: string, view: View, now: EpochMs): Draft =>
  judged({ text, parts: readParts(text) }, view, now);

function judged({ text, parts }: ReadDraft, view: View, now: EpochMs): Draft {
  const checked = checkDefinition(text);
  const { planned, read } = checked;
  const past = planned === null ? [] : pastDates(planned.milestones, planned.type, now).map(read.place);
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
  const [word, to] = (filled['stap'] ?? '').split(':');
  const view = word === 'naar' ? viewOf(to) : sent;
  return sent === 'bestand' ? draftOf(text, view, now) : judged(withFilled(text, sent, filled), view, now);
}

export const errorsIn = ({ findings }: Pick<Draft, 'findings'>): readonly KeyedFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** The rules of which a start asks a reason, each once. */
export const warningsIn = ({ findings }: Pick<Draft, 'findings'>): readonly string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)),
];
