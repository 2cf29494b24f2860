import type { ConfirmDuty } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { eventText } from '../../texts/labels/events.ts';
import { decide, known } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';

/** It stands on the platform, under this number. */
export async function confirmDuty(run: CaseRun, act: ConfirmDuty, at: number): Promise<ActAnswer> {
  const { milestone, by, reference } = act;
  const duty = run.state.duties?.find((one) => one.milestone === milestone);
  run.state.duties = (run.state.duties ?? []).filter((one) => one.milestone !== milestone);
  const text = eventText.rectified(milestone);
  decide(run, '', text);
  await run.journal.note({
    kind: 'duty-confirmed',
    subject: `${milestone}/${duty?.version ?? 0}`,
    at,
    text,
    ...(run.find(milestone) === null ? {} : { milestone: known(run, milestone) }),
    by,
    proof: reference,
  });
  return { at, changed: [] };
}
