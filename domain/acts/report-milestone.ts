import { opensAgain } from '../case/opened-again.ts';
import { stillOpen, type CaseMilestone } from '../case/milestone.ts';
import { wayOfAct } from '../case/lot-way.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { means } from '../plan/trait.ts';
import { againstReport, canBeReported, isAfterEnd, isAgain } from './against-report.ts';
import { awaitsRanking } from './awaits-ranking.ts';
import { milestoneOf, unknownMilestone } from './bars.ts';
import { APPLICANT, LOT, toReport } from './meant.ts';
import type { Refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** Reporting late is allowed: the date stays missed, the procedure goes on. What others did is filed also after the end. */
export const reportMilestone = act({
  word: 'meld',
  brief: 'Meld dat een mijlpaal is gehaald',
  kinds: ALL_KINDS,
  shape: {
    milestone: {
      kind: 'milestone',
      word: 'mijlpaal',
      brief: 'Wat is gebeurd',
      example: 'sluiting',
      positional: true,
      orAll: true,
      mayBeNew: true,
    },
    applicant: APPLICANT,
    lot: LOT,
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer of brief die het aantoont', optional: true },
    happenedAt: {
      kind: 'instant',
      word: 'gebeurd',
      brief:
        'Wanneer het gebeurde, als dat eerder was; van een besluit in een portaal: vanaf wanneer het daar te lezen was',
      optional: true,
    },
  },
  roles: STEERING,
  // Who leads the assessment or decides reports that; a grant is paid and settled by whose budget it is.
  alsoIn: {
    grading: ['evaluator', 'facilitator'],
    ranked: ['evaluator', 'facilitator', 'executiveSecretary'],
    decided: ['executiveSecretary'],
    performance: ['budgetHolder'],
  },
  afterEnd: (given, { milestone }) => toReport(given, milestone).some((one) => isAfterEnd(given, one)),
  evidence: 'received',
  asksEvidence: (given, { milestone }) =>
    awaitsRanking(given, milestoneOf(given, milestone)) || makesFinal(milestoneOf(given, milestone)),
  change(given, { milestone, happenedAt }, at) {
    const ended = wayOfAct(given, { milestone }).outcome !== null;
    if (ended && !opensAgain(given, milestone, happenedAt ?? at)) return null;
    // In a procedure the rules are asked again of whatever happened, also when no date counts from it.
    const [first, ...others] = toReport(given, milestone).filter(
      (one) => (tenderOf(given) !== null || changesDates(given, one)) && !isAgain(one, happenedAt),
    );
    if (first === undefined) return null;
    const open = stillOpen(given.milestones);
    const also = others.length === 0 ? {} : { also: others.map((one) => one.id) };
    return { kind: 'report', milestone: first.id, ...also, happenedAt: happenedAt ?? at, open };
  },
  offered: (given) => given.outcome === null && given.milestones.some((one) => canBeReported(given, one)),
  may(given, act, now, evidence) {
    const all = toReport(given, act.milestone);
    if (all.length === 0) return unknownMilestone(act.milestone);
    return all.reduce<Refusal | null>((why, one) => why ?? againstReport(given, one, act, now, evidence), null);
  },
});

/** The least terms of others count from the notice and the invitation, though their closings have dates of their own. */
export const feedsPlan = (one: CaseMilestone): boolean => one.feeds || means(one, 'announces') || means(one, 'invites');

const makesFinal = (one: CaseMilestone | null): boolean => one !== null && means(one, 'makes-final');

const changesDates = (given: CaseState, one: CaseMilestone): boolean =>
  feedsPlan(one) || milestoneOf(given, one.id) === null;
