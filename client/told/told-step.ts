import { endLabel } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import type { TimelineStep } from '../usecases/timeline.ts';

/** A date that a step changed, old and new. @example 'Sluiting: was ma 14 mei 2018, 15.00 uur, wordt ...' */
export const changedDateText = ({ milestone: { id, kind, endsAt }, from }: TimelineStep['changed'][number]): string =>
  `${capital(milestoneLabel(id))}: was ${endLabel(kind, from)}, wordt ${endLabel(kind, endsAt)}`;
