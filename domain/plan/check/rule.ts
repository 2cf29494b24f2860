import type { Ground } from '../../law/ground.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { Definition } from '../definition.ts';
import { marked, type Finding, type Severity } from '../finding.ts';
import type { PlanningEntry } from '../planning-entry.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { ProcedureType, Regime } from '../procedure-type.ts';
import type { AppliedRegime } from '../regime.ts';
import { groundHolds, lawOf } from '../regime-grounds.ts';
import { roundName, roundOf } from '../round-name.ts';
import { byTrait, type Trait } from '../trait.ts';

/** What a rule of the procedure check looks at. */
export interface CheckInput {
  readonly definition: Definition;
  readonly type: ProcedureType;
  /** The law that the procedure follows. */
  readonly regime: AppliedRegime;
  readonly milestones: ReadonlyMap<string, PlannedMilestone>;
  /** The milestone that means this, or null: then the plan has no such moment, and the rule nothing to say of it. */
  readonly one: (trait: Trait) => PlannedMilestone | null;
  /** Every milestone that means this, in order: of what comes in rounds each. */
  readonly all: (trait: Trait) => readonly PlannedMilestone[];
  /** What the planning says of a milestone, or null: of what each party has, what it says of that party or of all of them. */
  readonly entry: (id: string) => PlanningEntry | null;
  /**
   * How sentences name every milestone of the type, by its id; of what each party has, as that under which it is planned: in a file
   * by its Dutch key, in a running case by an id that a text words.
   */
  readonly keys: ReadonlyMap<string, string>;
  /** What is looked at: a file, with advice to who writes it; or a running case, where a move finds the day that mends. */
  readonly of: 'file' | 'running';
}

/** Milestones as the rules look at them: by name, and by what they mean. */
export function lookedAt(
  milestones: ReadonlyMap<string, PlannedMilestone>,
): Pick<CheckInput, 'milestones' | 'one' | 'all'> {
  const all = byTrait(milestones.values());
  return { milestones, all, one: (trait) => all(trait)[0] ?? null };
}

/** One rule of the check: pure, and silent when it does not apply. */
export interface CheckRule {
  readonly id: string;
  readonly severity: Severity;
  readonly ground: Ground | null;
  /** The law under which it holds; absent: whatever law a procedure follows. */
  readonly regimes?: readonly Regime[];
  /** Whether it is told as well when something breaks it once the procedure runs: about what is still to come, or always. */
  readonly guards?: 'to-come' | 'always';
  /** A term of part 2 that a subsidy tender can take over: of a subsidy it is asked, and stops nobody. */
  readonly asksOfSubsidy?: true;
  readonly check: (input: CheckInput) => readonly Found[];
}

/** Whether a rule holds under a regime. */
export const holdsUnder = ({ regimes }: CheckRule, regime: Regime): boolean =>
  regimes === undefined || regimes.includes(regime);

/** What a rule found; the rule itself adds id, severity and ground. */
export interface Found {
  /** Dutch: what is wrong with the numbers in it, why, and the way out. */
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly milestone?: string;
  /** Where it departs from the rule's own. */
  readonly severity?: Severity;
  readonly ground?: Ground;
}

/** Of what each party has the one that comes last, or null: what follows all of them follows that. */
export const lastOf = (input: CheckInput, trait: Trait): PlannedMilestone | null =>
  input
    .all(trait)
    .reduce<PlannedMilestone | null>((last, one) => (last === null || one.lastDay > last.lastDay ? one : last), null);

/** The place of a milestone in the file. */
export const placeOf = (input: CheckInput, id: string): readonly string[] => ['planning', keyOf(input, id)];

/** The days that a guide names of a milestone: of a period the first as well as the last. */
export const daysOf = ({ kind, firstDay, lastDay }: PlannedMilestone): readonly IsoDate[] =>
  kind === 'window' && firstDay !== null ? [firstDay, lastDay] : [lastDay];

/** How a sentence names a milestone, also a round that came in after the definition was written. */
export function keyOf({ keys, of }: CheckInput, id: string): string {
  const known = keys.get(id);
  if (known !== undefined) return known;
  if (of === 'running') return marked(id);
  const later = roundOf(id);
  const first = keys.get(later?.first ?? '');
  return later === null || first === undefined ? id : roundName(first, later.round);
}

/** Something found about a milestone. */
export const about = (input: CheckInput, milestone: string, message: string): Found => ({
  message,
  path: placeOf(input, milestone),
  milestone,
});

/** What was found as staff see it, with a ground that holds for this procedure. */
export function findingOf(
  { type, regime }: Pick<CheckInput, 'type' | 'regime'>,
  rule: CheckRule,
  found: Found,
): Finding {
  const law = lawOf(type, regime.regime);
  const severity = found.severity ?? rule.severity;
  const ground = found.ground ?? rule.ground;
  // A guide that says so binds itself to terms that the law does not set (`regime`); of any other it is only asked whether it does.
  const asked = regime.regime === 'subsidy' && rule.asksOfSubsidy === true && severity !== 'hint';
  const follows = law === regime.regime ? null : (regime.grounds[0] ?? null);
  return {
    rule: rule.id,
    severity: asked ? 'warning' : severity,
    message: asked ? `${found.message} ${ASKED}` : found.message,
    ground: ground === null || groundHolds(ground, law) ? ground : follows,
    path: found.path,
    ...(found.milestone === undefined ? {} : { milestone: found.milestone }),
  };
}

const ASKED =
  'Bij een subsidie eist de wet dit niet zelf. Volgt uw gids deze termijnen, dan geldt het; zo niet, leg dan vast waarom de tijd genoeg is.';
