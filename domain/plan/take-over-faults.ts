import { BEFORE_START_MS } from '../acts/bars.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import type { Finding } from './finding.ts';
import type { PlannedMilestone } from './milestone.ts';
import { phasesWith } from './phase.ts';
import type { ProcedureType } from './procedure-type.ts';
import { partOf, wholeOf } from './part.ts';
import { namedIn } from './rounds.ts';
import { roundName } from './round-name.ts';
import { lotsApart } from './way.ts';
import { firstInstant, phaseUnderWay, standings, type Done, type Standing } from './take-over.ts';

/** What is known of a procedure that is under way. */
export interface UnderWay {
  readonly type: ProcedureType;
  /** Made from what was done (`factsOfDone`). */
  readonly plan: readonly PlannedMilestone[];
  readonly done: Done;
  readonly now: EpochMs;
}

interface Known extends UnderWay {
  readonly standingOf: (milestone: PlannedMilestone) => Standing;
}

/** Why what people say of a procedure that is under way cannot be so: nothing is taken over that contradicts itself. */
export function takeOverFaults(given: UnderWay): readonly Finding[] {
  const { type, plan, done, now } = given;
  const standingOf = standings(plan, done, now);
  const known = { ...given, standingOf };
  const faults = Object.entries(done).flatMap(([id, happened]) => faultOf(known, id, happened) ?? []);
  const phases = phasesWith(type.phases, plan);
  const goesOn = [null, ...lotsApart(plan)].some((lot) => phaseUnderWay(phases, plan, standingOf, lot) !== null);
  if (faults.length > 0 || goesOn) return faults;
  return [
    finding('nothing-left', [], 'Alles van deze procedure is al gedaan of voorbij. Er valt niets meer te volgen.'),
  ];
}

function faultOf(given: Known, id: string, happened: EpochMs): Finding | null {
  const { type, plan, now } = given;
  const key = keyOf(type, id);
  const milestone = plan.find((one) => one.id === id);
  if (milestone === undefined)
    return about(id, key, 'not-planned', `${key} staat niet in de planning van de definitie. Zet daar de datum erbij.`);
  if (!milestone.reportable)
    return about(
      id,
      key,
      'not-ours',
      `${key} meldt u niet: die gaat vanzelf voorbij. Haal hem hier weg, en zet in de definitie de dag waarop het echt was.`,
    );
  const { day, time } = localOf(happened);
  const when = `${key} (${day} ${time})`;
  if (happened > now)
    return about(id, key, 'moment-in-future', `${when} moet nog komen. Noem hier alleen wat al is gedaan.`);
  const first = firstInstant(plan);
  if (happened < first - BEFORE_START_MS)
    return about(
      id,
      key,
      'before-first-day',
      `${when} ligt ruim vóór de eerste dag van de planning (${localOf(first).day}). Kijk het jaartal na, of verbeter de planning.`,
    );
  if (milestone.notBefore && happened < milestone.endsAt) {
    const { day: from, time: hour } = localOf(milestone.endsAt);
    return about(
      id,
      key,
      'before-the-hour',
      `${when} kan niet vóór ${from} ${hour} zijn gedaan. Noem het juiste uur, zoals "${from} ${hour}", of verbeter de planning.`,
    );
  }
  return precedes(given, milestone, happened);
}

/** What must have happened before it, and did not, or later. */
function precedes({ type, plan, done, standingOf }: Known, milestone: PlannedMilestone, happened: EpochMs) {
  const key = keyOf(type, milestone.id);
  for (const other of plan.filter(({ id }) => milestone.after.includes(id))) {
    const before = keyOf(type, other.id);
    const standing = standingOf(other);
    if (standing !== 'done' && standing !== 'passed')
      return about(
        milestone.id,
        key,
        'without-what-precedes',
        other.reportable
          ? `${key} staat hier als gedaan, maar ${before} niet. Zet ${before} erbij, met dag en bewijs.`
          : `${key} staat hier als gedaan, maar ${before} komt nog (${other.lastDay}). Haal ${key} weg, of verbeter de planning.`,
      );
    const [day, earlier] = [localOf(happened).day, localOf(done[other.id] ?? other.endsAt).day];
    if (earlier > day)
      return about(
        milestone.id,
        key,
        'before-what-precedes',
        `${key} (${day}) kan niet vóór ${before} (${earlier}) zijn gedaan. Verbeter een van beide dagen.`,
      );
  }
  return null;
}

/** The Dutch key of a milestone, also of a round that nobody planned or of what one lot or applicant has. */
function keyOf({ milestones }: ProcedureType, id: string): string {
  const own = partOf(id);
  const named = namedIn(milestones, id, 'id') ?? namedIn(milestones, wholeOf(id), 'id');
  if (named === null) return id;
  const key = roundName(named.type.key, named.round);
  return own === null || named.type.id === id ? key : `${key}-${own.part}`;
}

const about = (milestone: string, key: string, rule: string, message: string): Finding => ({
  ...finding(rule, [key, 'op'], message),
  milestone,
});

const finding = (rule: string, path: Finding['path'], message: string): Finding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  path: ['gedaan', ...path],
});
