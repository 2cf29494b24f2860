import type { AwardOutcome } from '../../contracts/activities.ts';
import type { Act, DropOut, RecordDraw } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { eventText } from '../../texts/labels/events.ts';
import { adopt, announce, decide, known, replan } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';
import { quick } from './effects.ts';
import { twoPeople } from './two-people.ts';

/** What was read in is scored; from here the ranking is fixed. */
export async function scoreBids(run: CaseRun, act: Act, at: number): Promise<ActAnswer> {
  const { reference, hash } = run.state;
  run.state.awards = await quick(eventText.scoring).score({ reference, hash });
  for (const one of run.state.awards) await noteOutcome(run, one, act, at, 'scored', one.resultHash);
  return { at, changed: [] };
}

/** A tie is settled outside, before a notary; the outcome is recorded (U5.3-e). */
export async function recordDraw(run: CaseRun, act: RecordDraw, at: number): Promise<ActAnswer> {
  await twoPeople(run, act);
  const award = replace(run, act.award, (one) => ({ ...one, outcome: { winner: act.winner } }));
  const proof = `${act.reference}; notaris ${act.notary}; tweede persoon ${act.secondBy}`;
  await noteOutcome(run, award, act, at, 'draw-recorded', proof);
  return newWindow(run, award, { by: act.by, reason: eventText.draw }, at);
}

/** The winner drops out: the next of the fixed ranking takes its place, and whoever disagrees can object anew (U3.8). */
export async function dropOut(run: CaseRun, act: DropOut, at: number): Promise<ActAnswer> {
  const { reference, hash } = run.state;
  const before = run.state.awards?.find((one) => one.award === act.award);
  const dropped = [...(before?.dropped ?? []), act.bid];
  const next = await quick(eventText.scoring).next({ reference, hash, award: act.award, dropped });
  const award = replace(run, act.award, () => next);
  await noteOutcome(run, award, act, at, 'dropped-out', act.reason, act.bid);
  // Before the end of the window the remedy phase ends the case; after it nothing is left to wait for.
  if (run.nothingAwarded && pastRemedy(run)) await run.finish('no-award');
  return newWindow(run, award, act, at);
}

/** A new winner after the decision is a new decision: its window is a new one. A tie opens none before the draw. */
async function newWindow(
  run: CaseRun,
  award: AwardOutcome,
  { by, reason }: { readonly by: string; readonly reason: string },
  at: number,
): Promise<ActAnswer> {
  const window = run.state.milestones.find((one) => one.id === 'objection-window' || one.id === 'standstill');
  const decided = run.state.facts.actual['award-decision'] !== undefined;
  if (window === undefined || !decided || !('winner' in award.outcome)) return { at, changed: [] };
  const reopened = run.reopen(window.id);
  const changes = adopt(run, await replan(run, { kind: 'report', milestone: 'award-decision', happenedAt: at }));
  if (reopened) run.watchAgain(window.id);
  // A second change on one day: the window of the first is this one's as well.
  if (changes.dates.length === 0) return { at, changed: [] };
  await run.journal.note({
    kind: 'moved',
    subject: `${window.id}/${window.version}`,
    at,
    milestone: known(run, window.id),
    changed: changes.milestones,
    text: eventText.newWindow,
    by,
    reason,
  });
  announce(run, { by, reason, milestone: window.id }, at, changes.dates);
  return { at, changed: changes.dates };
}

/** The window to come up against the award has closed. */
const pastRemedy = ({ state }: CaseRun): boolean => state.phases.indexOf(state.phase) > state.phases.indexOf('remedy');

function replace(run: CaseRun, name: string, change: (award: AwardOutcome) => AwardOutcome): AwardOutcome {
  const awards = run.state.awards ?? [];
  const found = awards.find((one) => one.award === name);
  if (found === undefined) throw new Error(`award ${name} passed its guard but is not in the case`);
  const changed = change(found);
  run.state.awards = awards.map((one) => (one.award === name ? changed : one));
  return changed;
}

async function noteOutcome(
  run: CaseRun,
  award: AwardOutcome,
  act: Act,
  at: number,
  kind: 'scored' | 'draw-recorded' | 'dropped-out',
  proof: string,
  dropped?: string,
): Promise<void> {
  const outcome = eventText.outcome(award.award, award.outcome);
  const text = dropped === undefined ? outcome : eventText.droppedOut(dropped, outcome);
  decide(run, '', text);
  const subject = `${award.award}/${award.dropped.length}`;
  await run.journal.note({ kind, subject, at, text, by: act.by, proof });
}
