import type { IsoDate } from '../../domain/law/iso-date.ts';
import { localOf } from '../../domain/law/clock.ts';
import { BIDDER_WORKDAYS, remindedAfterAsking, TOLD_PASSED } from '../../domain/office/request-term.ts';
import { bidValidityEnd } from '../../domain/plan/bid-validity.ts';
import { closedWithoutAward } from '../../store/closed-without-award.ts';
import { unansweredRequests } from '../../store/unanswered-requests.ts';
import type { CaseFile } from './desk.ts';
import { definitionOf } from './definition-of.ts';
import type { RehearsedCase } from './rehearsal-file.ts';

/** A day of which people are reminded so many working days before; after it where that is less than none. */
export interface RemindedDay {
  readonly lastDay: IsoDate;
  readonly remindWorkdays: readonly number[];
}

/**
 * Days of which a round reminds beside those of the plan, in the open cases of a procedure: ends of what bidders were asked, with the
 * morning after on which it is told that nothing came; and the days until which bids bind.
 */
export async function remindedBeside(file: CaseFile, cases: readonly RehearsedCase[]): Promise<readonly RemindedDay[]> {
  const of = new Map(cases.map((one) => [one.stored.name.reference, one]));
  const [first] = cases;
  if (first === undefined) return [];
  const { reminders, bidValidity } = (await definitionOf(file, first.stored)).definition;
  const asked = (await unansweredRequests(file.db)).filter(({ name }) => of.has(name.reference));
  const closed =
    bidValidity === null ? [] : (await closedWithoutAward(file.db)).filter(({ reference }) => of.has(reference));
  return [
    ...asked.map((one) => ({
      lastDay: localOf(one.dueAt).day,
      remindWorkdays: [...remindedAfterAsking(one, [...reminders.workdays, BIDDER_WORKDAYS]), TOLD_PASSED],
    })),
    ...closed.flatMap(({ milestone }) =>
      bidValidity === null
        ? []
        : [{ lastDay: bidValidityEnd(milestone, bidValidity).lastDay, remindWorkdays: reminders.workdays }],
    ),
  ];
}
