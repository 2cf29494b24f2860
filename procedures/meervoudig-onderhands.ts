import type { MilestoneType, ProcedureType } from '../domain/plan/procedure-type.ts';
import { UNTIL_SERVICE } from './after-award.ts';
import { asTheGuideSays, UNTIL_AWARD, withOwn } from './milestones.ts';
import { OPEN_PHASES } from './phases.ts';

const AHEAD = new Set(['prior-notice', 'consultation-enrolment', 'market-consultation']);

/** The notice is a letter to the few who are asked for a bid. */
const invited = (one: MilestoneType): MilestoneType =>
  one.id === 'contract-notice' ? { ...one, id: 'invitation', key: 'uitnodiging' } : withoutLeast(one);

/** The law names no number of days after such a letter. */
const withoutLeast = ({ least: _least, ...one }: MilestoneType): MilestoneType => one;

/** A tender among a few who are invited, below the European threshold: the invitation sets the dates, in proportion (Aw 1.10). */
export const meervoudigOnderhands: ProcedureType = {
  id: 'meervoudig-onderhands',
  name: 'Meervoudig onderhandse procedure',
  regime: 'national',
  phases: OPEN_PHASES.filter(({ id }) => id !== 'consultation'),
  milestones: withOwn(
    asTheGuideSays([...UNTIL_AWARD, ...UNTIL_SERVICE])
      .filter(({ id }) => !AHEAD.has(id))
      .map(invited),
    { 'questions-close': { required: false }, 'clarification-note': { after: ['invitation'] } },
  ),
};
