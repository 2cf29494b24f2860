import { randomUUID } from 'node:crypto';
import { inOrder, type KeyedFinding } from '../../../domain/plan/finding.ts';
import { pastDates } from '../../../domain/plan/past-dates.ts';
import type { WrittenDone } from '../../../files/take-over/read-take-over.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { checkDefinition, type CheckedDefinition } from '../../usecases/checked-definition.ts';
import { isDraftId, type DraftWindow } from '../../usecases/drafts.ts';
import { readRunning, type RunningRead } from '../../usecases/running-procedure.ts';
import type { Filled } from '../act-form.ts';
import { inLines } from '../sent-text.ts';
import { withFilled } from './draft-edits.ts';
import { readParts, type ReadDraft } from './draft-parts.ts';
import { halfOf, takeOverText, writtenIn, type Written } from './take-over.ts';
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
  /** The procedure is under way; null: it begins. */
  readonly running: Running | null;
  /** Under what it is kept. */
  readonly id: string;
  /** Why it is to start in spite of warnings, as far as that was written; it is not kept. */
  readonly reason: string;
  /** The window of the browser in which it is written. */
  readonly window: DraftWindow;
}

/** What was done of a procedure that is under way. */
export interface Running {
  readonly written: Written;
  /** Null as long as no plan can be made of the definition. */
  readonly read: RunningRead | null;
}

/** A text as a draft. @param id under what it is kept; absent: it is new @param written what was done of it; null: it begins @param seenAt when what stands here was kept */
export const draftOf = (
  text: string,
  view: View,
  now: EpochMs,
  {
    id = randomUUID(),
    written = null,
    seenAt = 0,
  }: { readonly id?: string; readonly written?: Written | null; readonly seenAt?: EpochMs } = {},
): Draft =>
  judged(
    { text, parts: readParts(text) },
    { view, now, id, written, reason: '', window: { id: randomUUID(), seenAt } },
  );

interface Given {
  readonly view: View;
  readonly now: EpochMs;
  readonly id: string;
  readonly written: Written | null;
  readonly reason: string;
  readonly window: DraftWindow;
}

function judged({ text, parts }: ReadDraft, { view, now, id, written, reason, window }: Given): Draft {
  const checked = checkDefinition(text);
  const { planned, read } = checked;
  const running = written === null ? null : { written, read: runningOf(checked, written, now) };
  const past =
    planned === null || running !== null ? [] : pastDates(planned.milestones, planned.type, now).map(read.place);
  const found = running?.read != null && 'running' in running.read ? running.read.running.findings : checked.findings;
  return {
    ...checked,
    view,
    id,
    reason,
    window,
    data: parts?.data ?? null,
    type: parts?.type ?? null,
    findings: inOrder([...found, ...past]),
    running,
  };
}

/** As it really went, read beside the definition. */
const runningOf = ({ planned, read }: CheckedDefinition, written: Written, now: EpochMs): RunningRead | null =>
  planned === null ? null : readRunning(takeOverText(written), { ...planned, read }, now);

/** The draft of a form that was sent: its text, with what was filled in beside it. */
export function draftIn(filled: Filled, now: EpochMs): Draft {
  const sent = viewOf(filled['blik']);
  const text = inLines(filled['tekst'] ?? '');
  const [word, to] = (filled['stap'] ?? '').split(':');
  const view = word === 'naar' ? viewOf(to) : sent;
  const { concept = '' } = filled;
  const id = isDraftId(concept) ? concept : randomUUID();
  const reason = filled['reden'] ?? '';
  const about = { view, now, id, written: writtenIn(filled, sent, word), reason, window: windowIn(filled) };
  return sent === 'bestand'
    ? judged({ text, parts: readParts(text) }, about)
    : judged(withFilled(text, sent, filled), about);
}

/** The window that sent a form. Whoever saw what another one wrote, and wants this one all the same, says up to when she saw it. */
function windowIn({ venster = '', gezien = '', stap = '' }: Filled): DraftWindow {
  const [word, upTo] = stap.split(':');
  const seen = (word === 'hier' ? upTo : gezien) ?? '';
  const seenAt = /^\d{1,15}$/.test(seen) ? Number(seen) : 0;
  return isDraftId(venster) ? { id: venster, seenAt } : { id: randomUUID(), seenAt: Number.MAX_SAFE_INTEGER };
}

export const errorsIn = ({ findings }: Pick<Draft, 'findings'>): readonly KeyedFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** The rules of which a start asks a reason, each once. */
export const warningsIn = ({ findings }: Pick<Draft, 'findings'>): readonly string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)),
];

/** Whether what was done of a procedure that is under way is said wholly and can be so; of one that begins it always is. */
export const isWhole = ({ running }: Pick<Draft, 'running'>): boolean =>
  running === null || (running.read !== null && 'running' in running.read && halfOf(running.written).length === 0);

/** What was done of it, as it is taken over; null: it begins. */
export const doneIn = ({ running }: Pick<Draft, 'running'>): readonly WrittenDone[] | null =>
  running?.read != null && 'running' in running.read ? running.read.running.done : null;
