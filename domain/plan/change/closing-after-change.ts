import { firstClosingAfter } from '../../law/clarification.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';

/** The earliest day of the closing after a substantial change of the documents; how much later is a matter of proportion. */
export function closingAfterChange(
  close: Pick<PlannedMilestone, 'lastDay'>,
  changed: IsoDate,
  marginDays: number,
): IsoDate {
  const earliest = firstClosingAfter(changed, marginDays);
  return earliest > close.lastDay ? earliest : close.lastDay;
}
