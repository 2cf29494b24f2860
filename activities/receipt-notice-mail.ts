import { means } from '../domain/plan/trait.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { StoredMilestone } from '../store/cases.ts';
import type { StoredEvent } from '../store/events.ts';
import { reasonText } from '../texts/labels/facts.ts';
import type { MailText } from '../texts/mail/layout.ts';
import { receiptJudgedMail, receiptMail } from '../texts/mail/receipt.ts';
import type { Receiver } from '../texts/mail/receiver.ts';
import { notInFile } from './not-in-file.ts';

/** The mail about a receipt that did not simply come in time, or about what a person judged of it. */
export function receiptNoticeMail(
  to: Receiver,
  given: {
    readonly reference: string;
    readonly at: EpochMs;
    readonly event: StoredEvent;
    readonly milestones: readonly StoredMilestone[];
  },
): MailText {
  const { reference, event, milestones } = given;
  const { fact, by } = event;
  if (fact.kind === 'receipt-judged')
    return receiptJudgedMail(to, { ...fact, reference, by: by[0] ?? '', reason: reasonText(fact) ?? '' });
  if (fact.kind !== 'received' || fact.aside === undefined) throw notInFile(`De ontvangst bij ${event.key}`);
  const { what, no, aside } = fact;
  const judged = milestones.find(({ milestone }) => milestone.id === aside.milestone)?.milestone;
  const judgedBy =
    (['invites', 'takes-applicants'] as const).find((trait) => judged !== undefined && means(judged, trait)) ?? null;
  return receiptMail(to, { reference, what, no, aside, filedAt: given.at, judgedBy });
}
