import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { isHeld } from '../../domain/case/outlook.ts';
import { openMilestones } from '../../store/cases.ts';
import type { CaseInList } from '../../store/listed-cases.ts';
import type { CaseFile } from './desk.ts';

/** A date of a running case that is still to come. */
export interface DateToCome {
  readonly reference: string;
  readonly subject: string;
  readonly milestone: CaseMilestone;
}

/** Open dates of these cases in the order in which they come, but for those that stand still: of them nobody knows the day. */
export async function datesToCome({ db }: CaseFile, cases: readonly CaseInList[]): Promise<readonly DateToCome[]> {
  const known = new Map(cases.map((one) => [one.name.reference, one]));
  return (await openMilestones(db)).flatMap(({ reference, milestone }) => {
    const of = known.get(reference);
    if (of === undefined) return [];
    const { state, subject } = of;
    return isHeld(state, milestone) ? [] : [{ reference, subject, milestone }];
  });
}
