import { inTime } from '../domain/case/milestone.ts';
import type { Notice } from '../contracts/notice.ts';
import { lastDayOf } from '../domain/case/judged-notices.ts';
import { localOf } from '../domain/law/clock.ts';
import { means } from '../domain/plan/trait.ts';
import type { StoredMilestone } from '../store/cases.ts';
import type { StoredEvent } from '../store/events.ts';
import { momentInWords } from '../texts/date.ts';
import { factText, proofText } from '../texts/labels/facts.ts';
import { completionMail } from '../texts/mail/completion.ts';
import type { MailText } from '../texts/mail/layout.ts';
import { droppedOutMail } from '../texts/mail/dropped-out.ts';
import { rankedMail } from '../texts/mail/ranked.ts';
import type { Receiver } from '../texts/mail/receiver.ts';
import { startedMail } from '../texts/mail/started.ts';
import { windowEndedMail } from '../texts/mail/window-ended.ts';
import { correctedMail } from '../texts/mail/corrected.ts';
import { documentsChangedMail } from '../texts/mail/closing.ts';
import { asideMail, filedLaterMail, notAppliedMail } from '../texts/mail/application.ts';
import { defaultMail, lawyersNoticeMail, whoseNoticeMail } from '../texts/mail/notice-of-default.ts';
import { endedMail, lotsEndedMail } from '../texts/mail/ended.ts';
import { escalationMail, overdueMail, stillOverdueMail, type EarlierReminders } from '../texts/mail/overdue.ts';
import { movedMail } from '../texts/mail/moved.ts';
import { decisionWithdrawnMail } from '../texts/mail/decision-withdrawn.ts';
import { newDecisionMail } from '../texts/mail/new-decision.ts';
import { objectionMail } from '../texts/mail/objection.ts';
import { peopleChangedMail } from '../texts/mail/people-changed.ts';
import { takenOverMail } from '../texts/mail/taken-over.ts';
import { verdictMail } from '../texts/mail/verdict.ts';
import { rulesBrokenMail } from '../texts/mail/rules-broken.ts';
import { partMail, resumedMail, suspendedMail } from '../texts/mail/suspension.ts';
import { aboutMilestone, isToCome } from './about-milestone.ts';
import { receiptNoticeMail } from './receipt-notice-mail.ts';
import { notInFile } from './not-in-file.ts';
import { penaltyOf } from './penalty-of.ts';
import {
  reasonOf,
  find,
  toCome,
  changesOf,
  windowChanged,
  kindOf,
  groundOf,
  objectorOf,
  trafficOf,
} from './of-notice.ts';

/** What a notice is written from. */
interface Known {
  /** What it is about, with who did it and why in words. */
  readonly event: StoredEvent;
  readonly milestones: readonly StoredMilestone[];
  readonly earlier: EarlierReminders;
}

/** The mail of a notice to one person. */
export function noticeMail(notice: Notice, to: Receiver, { event, milestones, earlier }: Known): MailText {
  const { reference } = notice.case;
  const { fact, by: people } = event;
  const why = { reference, by: people[0] ?? '', reason: reasonOf(event) };
  const about = (id: string) => aboutMilestone(find(milestones, id), notice.at);
  switch (notice.kind) {
    case 'started':
      return startedMail(to, notice.caseKind, toCome(milestones, notice.at));
    case 'ranked':
      return rankedMail(to, reference, notice.awards, notice.again === true);
    case 'dropped-out':
      return droppedOutMail(to, { ...why, ...notice, reason: proofText(fact, people) ?? '' });
    case 'window-ended':
      return windowEndedMail(to, about(notice.milestone), notice);
    case 'taken-over':
      return takenOverMail(to, reference, notice.asked.map(about));
    case 'overdue':
      return overdueMail(to, about(notice.milestone), earlier);
    case 'escalated':
      return escalationMail(to, about(notice.milestone), earlier);
    case 'still-overdue':
      return stillOverdueMail(to, about(notice.milestone), earlier);
    case 'not-applied':
      return notAppliedMail(to, about(notice.milestone));
    case 'filed-later':
      return filedLaterMail(to, about(notice.milestone), {
        happenedAt: notice.happenedAt,
        filedAt: notice.at,
        inTime: inTime(find(milestones, notice.milestone).milestone, notice.happenedAt),
        changed: changesOf(notice.changed, milestones, null),
      });
    case 'moved':
      return movedMail(
        to,
        { ...why, rectify: notice.rectify },
        changesOf(notice.changed, milestones, notice.milestone),
      );
    case 'corrected':
      return correctedMail(
        to,
        { ...why, ...notice, by: people.join(' en '), window: windowChanged(notice.changed, milestones) },
        changesOf(notice.changed, milestones, null),
      );
    case 'new-decision':
      return newDecisionMail(
        to,
        { ...why, milestone: notice.milestone, award: notice.award, dropped: notice.dropped },
        changesOf(notice.changed, milestones, notice.milestone),
      );
    case 'decision-withdrawn':
      return decisionWithdrawnMail(
        to,
        {
          ...why,
          ...notice,
          takesObjections:
            notice.window !== null && means(find(milestones, notice.window).milestone, 'takes-objections'),
        },
        changesOf(notice.changed, milestones, notice.milestone),
      );
    case 'rules-broken':
      return rulesBrokenMail(to, reference, notice.broken);
    case 'closing-proposed':
      return documentsChangedMail(to, about(notice.milestone), { ...why, day: notice.day });
    case 'default':
      if (notice.judged === 'whose') return whoseNoticeMail(to, reference, notice);
      if (notice.judged === 'lawyer') return lawyersNoticeMail(to, reference, notice);
      return defaultMail(to, about(notice.milestone), {
        ...notice,
        received: localOf(notice.receivedAt).day,
        dueDay: lastDayOf(find(milestones, notice.milestone).milestone),
        penalty: penaltyOf(find(milestones, notice.milestone), notice.receivedAt),
      });
    case 'suspended':
      return suspendedMail(to, { ...why, caseKind: kindOf(fact), since: momentInWords(notice.at) });
    case 'part':
      return partMail(
        to,
        { ...why, caseKind: kindOf(fact), what: factText(fact), ...groundOf(fact) },
        changesOf(notice.changed, milestones, null),
      );
    case 'resumed':
      return resumedMail(
        to,
        { ...why, caseKind: kindOf(fact), rectify: notice.rectify },
        changesOf(notice.changed, milestones, null),
      );
    case 'objection':
      return objectionMail(to, {
        reference,
        no: notice.no,
        objector: objectorOf(fact),
        timeliness: notice.timeliness,
        ...trafficOf(fact, milestones, notice.at),
        again: fact.kind === 'objection-judged',
      });
    case 'receipt':
      return receiptNoticeMail(to, { event, milestones, reference, at: notice.at });
    case 'filed-aside':
      if (fact.kind !== 'filed-aside') throw notInFile(`De ontvangst bij ${event.key}`);
      return asideMail(to, { ...fact, reference, filedAt: notice.at });
    case 'completion':
      if (fact.kind !== 'completion-aside') throw notInFile(`De aanvulling bij ${event.key}`);
      return completionMail(to, { ...fact, reference });
    case 'people-changed': {
      if (fact.kind !== 'people-changed') throw notInFile(`De wijziging bij ${event.key}`);
      const own = milestones.filter((one) => isToCome(one, notice.at)).map((one) => about(one.milestone.id));
      return peopleChangedMail(to, { ...why, ...fact, reason: why.reason }, own);
    }
    case 'verdict':
      return verdictMail(to, { ...why, caseKind: kindOf(fact) });
    case 'ended':
      return endedMail(to, { ...why, caseKind: kindOf(fact), outcome: notice.outcome, lapsed: notice.lapsed });
    case 'lots-ended':
      return lotsEndedMail(to, { ...why, ...notice });
  }
}
