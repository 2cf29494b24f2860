import { waysIn, waysTaken, wayIn } from '../case/lot-way.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { withTrait } from '../plan/trait.ts';
import { barred, goesOn } from './bars.ts';
import { refusal } from './refusal.ts';
import { act } from './spec.ts';

/** Bids are scored in their own phase, once: those of every lot that has come there. From then on the ranking is fixed. */
export const scoreBids = act({
  word: 'bereken',
  brief: 'Bereken de punten van wat is ingelezen en leg de rangorde vast',
  kinds: ['tender'],
  shape: {},
  roles: ['procedureLead', 'procurementOfficer'],
  alsoIn: { grading: ['facilitator'] },
  evidence: 'assessment',
  lots: (given) => lotsToScore(given),
  offered: (given) => goesOn(given) && toScore(given).length > 0,
  may(given, act, now, evidence) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const [ready] = toScore(given);
    const way = ready ?? everyWay(given).find(isUnscored) ?? given;
    const moment = scoring(way);
    if (moment === null) return refusal('no-such-moment', { values: { moment: 'scores' } });
    const milestone = moment.id;
    if (!isUnscored(way)) return refusal('already-scored', { milestone });
    if (ready === undefined)
      return refusal('wrong-phase', { milestone, values: { phase: moment.phase, current: way.phase } });
    const lacks = evidence?.lacks ?? null;
    if (lacks === null) return null;
    const closing = withTrait(way.milestones, 'closes-bids');
    return lacks === 'off-record'
      ? refusal('assessment-off-record', { milestone, ...(closing === null ? {} : { ground: closing.ground }) })
      : refusal('assessment-incomplete', { milestone });
  },
});

/** The ways that are scored now: they are in their assessment, and nothing was fixed. */
const toScore = (given: CaseState): readonly CaseState[] =>
  everyWay(given).filter((way) => isUnscored(way) && scoring(way)?.phase === way.phase);

const everyWay = (given: CaseState): readonly CaseState[] => waysTaken(given).map((lot) => wayIn(given, lot));

/** The lots that are scored now; null where all go together. */
export const lotsToScore = (given: CaseState): readonly string[] | null =>
  waysIn(given).length === 1 ? null : toScore(given).flatMap((way) => tenderOf(way)?.lots ?? []);

const isUnscored = (way: CaseState): boolean => tenderOf(way)?.awards === null && way.outcome === null;

const scoring = ({ milestones }: CaseState): CaseMilestone | null => withTrait(milestones, 'scores');
