import type { MilestoneOwner, MilestoneKind, Role } from './milestone.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';
import type { Trait } from './trait.ts';

/** A step that only this procedure has, such as a site visit: its date stands in the planning under its id. */
export interface OwnStep {
  /** @example 'stap-presentatie' */
  readonly id: string;
  /** What it is called in a definition and in a command. @example 'presentatie' */
  readonly key: string;
  readonly kind: MilestoneKind;
  readonly owner: MilestoneOwner;
  readonly roles: readonly Role[];
  /** The phase in which its day falls; without a day that of the milestone it counts from. */
  readonly phase: string;
  /** Id of the milestone that it comes after, or null. */
  readonly follows: string | null;
  /** Id of the milestone that it comes before, or null. */
  readonly precedes: string | null;
  /** Id of the milestone in front of which it stands when a later round of it comes before that. */
  readonly inFrontOf?: string;
  /** Of what it follows or comes before the one round that is meant; absent: all of them. */
  readonly followsRound?: number;
  readonly precedesRound?: number;
  /** The one lot that has it; absent: all have. */
  readonly lot?: string;
  /** Whether the phase waits for it. */
  readonly holdsPhase: boolean;
  /** What it means to the law beside that it is a step. */
  readonly traits: readonly Trait[];
}

const PREFIX = 'stap-';
/** Between a step and its round; no name of a step has it, for `stap 2` can be a name. */
const ROUND = '--';

/** @example stepId('presentatie', 2) // 'stap-presentatie--2' */
export const stepId = (key: string, round = 1): string => `${PREFIX}${key}${round === 1 ? '' : `${ROUND}${round}`}`;

/** The id of a later round of a step by the id of its first. @example laterStep('stap-presentatie', 2) // 'stap-presentatie--2' */
export const laterStep = (first: string, round: number): string => `${first}${ROUND}${round}`;

/**
 * What a step is called by its id, with its round; null when it is no step.
 * @example stepOf('stap-bezoek-aan-de-school') // { key: 'bezoek-aan-de-school', name: 'bezoek aan de school', round: 1 }
 */
export function stepOf(id: string): { readonly key: string; readonly name: string; readonly round: number } | null {
  if (!id.startsWith(PREFIX)) return null;
  const [key = '', round] = id.slice(PREFIX.length).split(ROUND);
  return { key, name: key.replaceAll('-', ' '), round: Number(round ?? 1) };
}

/** A procedure type with steps of one's own, each behind what it follows or in front of what it comes before. */
export const withSteps = (type: ProcedureType, steps: readonly OwnStep[]): ProcedureType =>
  steps.reduce((before, step) => ({ ...before, milestones: inserted(before.milestones, step) }), type);

function inserted(milestones: readonly MilestoneType[], step: OwnStep): readonly MilestoneType[] {
  const { id, key, kind, owner, roles, phase, follows, holdsPhase, traits, followsRound, lot } = step;
  const after = follows === null ? [] : [followsRound === undefined ? follows : ofRound(follows, followsRound)];
  const own: MilestoneType = {
    id,
    key,
    kind,
    owner,
    phase,
    roles,
    ground: 'leidraad',
    traits: [...traits, ...(holdsPhase ? [] : (['holds-nothing'] as const))],
    after,
    required: true,
    ...(followsRound === undefined ? {} : { afterRounds: after }),
    ...(lot === undefined ? {} : { lot }),
  };
  const linked = milestones.map((one) => (one.id === step.precedes ? before(one, step) : one));
  const at = placeFor(linked, step);
  return [...linked.slice(0, at), own, ...linked.slice(at)];
}

/** The id of a round of what comes again. */
const ofRound = (first: string, round: number): string => (round === 1 ? first : `${first}-${round}`);

/** What a step comes before, or one round of it. */
function before(one: MilestoneType, { id, precedesRound: round }: OwnStep): MilestoneType {
  if (round === undefined) return { ...one, after: [...one.after, id] };
  return { ...one, roundAfter: { ...one.roundAfter, [round]: [...(one.roundAfter?.[round] ?? []), id] } };
}

/** Behind what it follows and the steps that follow that already; else in front of what it comes before; else at the end of its phase. */
function placeFor(milestones: readonly MilestoneType[], { follows, precedes, inFrontOf, phase }: OwnStep): number {
  const follower = milestones.findLastIndex(
    (one) => one.phase === phase && (one.id === follows || (follows !== null && stepAfter(one, follows))),
  );
  if (follower >= 0) return follower + 1;
  const before = milestones.findIndex((one) => one.id === (precedes ?? inFrontOf));
  if (before >= 0) return before;
  return milestones.findLastIndex((one) => one.phase === phase) + 1;
}

const stepAfter = ({ id, after }: MilestoneType, follows: string): boolean =>
  stepOf(id) !== null && after.includes(follows);

/** A procedure type with the rounds of its steps that came in while the case ran, each behind the one before it. @param rounds how many there are, by the id of the first */
export const withLaterSteps = (type: ProcedureType, rounds: Readonly<Record<string, number>>): ProcedureType =>
  Object.entries(rounds).reduce(
    (before, [first, count]) => (stepOf(first) === null ? before : withLaterStep(before, first, count)),
    type,
  );

function withLaterStep(type: ProcedureType, first: string, count: number): ProcedureType {
  const there = type.milestones.filter(({ id }) => id === first || id.startsWith(`${first}${ROUND}`));
  const last = there.at(-1);
  if (last === undefined || there.length >= count) return type;
  const [key = ''] = there.map((one) => one.key);
  const next: MilestoneType = {
    ...last,
    id: laterStep(first, there.length + 1),
    key: `${key}-${there.length + 1}`,
    after: [last.id],
    required: false,
  };
  const milestones = type.milestones.flatMap((one) => {
    if (one === last) return [one, next];
    return one.after.includes(last.id) ? [{ ...one, after: [...one.after, next.id] }] : [one];
  });
  return withLaterStep({ ...type, milestones }, first, count);
}
