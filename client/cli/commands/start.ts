import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy } from '@temporalio/client';
import { procedureWorkflowId, TASK_QUEUE, WORKFLOW } from '../../../contracts/names.ts';
import { storeDefinition } from '../../../store/definitions.ts';
import { readCase } from '../../../store/cases.ts';
import { recordStart } from '../../../store/events.ts';
import { migrate } from '../../../store/migrate.ts';
import { startedText } from '../../../texts/labels/started.ts';
import { procedureTitle } from '../../../texts/labels/activities.ts';
import { pastDates } from '../../../domain/plan/past-dates.ts';
import { findingsOf } from './controleer.ts';
import { findingsText, planFile } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { withBoth, withDatabase } from '../surroundings.ts';
import { actor } from './acts.ts';

export interface StartOptions {
  readonly proef: boolean;
  readonly reden?: string;
  readonly door?: string;
}

/** Starts a procedure for real: checked, stored word for word, and once. */
export async function start(path: string, { proef, reden, door }: StartOptions): Promise<void> {
  const file = planFile(path);
  const { reference, subject } = file.definition;
  const findings = [
    ...file.read.findings,
    ...findingsOf(file),
    ...pastDates(file.milestones, file.type, Date.now()).map((finding) => file.read.place(finding)),
  ];
  const errors = findings.filter((one) => one.severity === 'error');
  if (findings.length > 0) say(findingsText(path, findings));
  if (errors.length > 0) throw new Stop(EXIT.refused, 'Niet gestart. Verbeter de fouten hierboven.');
  const warnings = [...new Set(findings.filter((one) => one.severity === 'warning').map((one) => one.rule))];
  if (warnings.length > 0 && (reden === undefined || reden.trim() === ''))
    throw new Stop(
      EXIT.refused,
      'Niet gestart. Er zijn waarschuwingen. Verbeter ze, of leg met --reden vast waarom u toch start.',
    );
  if (proef) {
    const known = await knownAlready(reference);
    if (known === 'yes') throw startedBefore(reference);
    return say(
      `Proef: ${reference} kan starten met ${file.milestones.length} mijlpalen. ${known === 'no' ? '' : 'Of zij al eens is gestart, is niet na te gaan: het dossier is niet bereikbaar. '}Er is niets gestart.`,
    );
  }
  await withBoth(async ({ db, client }) => {
    await migrate(db);
    await storeDefinition(db, { reference, hash: file.hash, text: file.text, now: Date.now() });
    try {
      await client.workflow.start(WORKFLOW.tenderProcedure, {
        workflowId: procedureWorkflowId(reference),
        taskQueue: TASK_QUEUE,
        args: [{ kenmerk: reference, hash: file.hash }],
        workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
        staticSummary: procedureTitle(reference, subject),
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      throw startedBefore(reference);
    }
    await recordStart(db, {
      reference,
      hash: file.hash,
      at: Date.now(),
      by: actor(door),
      reason: reden ?? null,
      text: startedText(warnings),
      accepted: warnings,
    });
  });
  say(`Gestart: ${reference}, ${subject}. Bekijk de stand met: tenderklok toon ${reference}`);
}

const startedBefore = (reference: string): Stop =>
  new Stop(
    EXIT.conflict,
    `Niet gestart. De procedure ${reference} is al eerder gestart. Bekijk haar met: tenderklok toon ${reference}`,
  );

const NO_SUCH_TABLE = '42P01';

/** Whether the case file knows this procedure; without a case file that is not known. */
async function knownAlready(reference: string): Promise<'yes' | 'no' | 'unknown'> {
  try {
    return await withDatabase(async (db) => ((await readCase(db, reference)) === null ? 'no' : 'yes'));
  } catch (error) {
    if (error instanceof Stop && error.code === EXIT.dependencyAway) return 'unknown';
    // A case file that was never filled has no tables yet.
    if ((error as { code?: unknown }).code === NO_SUCH_TABLE) return 'no';
    throw error;
  }
}
