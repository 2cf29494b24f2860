import type { DefaultNotice, NoticeJudgement } from '../../domain/case/default-notice.ts';
import { localOf } from '../../domain/law/clock.ts';
import { dateInWords } from './day-words.ts';
import { milestoneLabel } from './milestones.ts';

const JUDGED: Readonly<Record<Exclude<NoticeJudgement, 'counts'>, string>> = {
  premature: ', te vroeg: telt niet',
  'day-early': ', een dag te vroeg, jurist beoordeelt',
  repeated: ', na een eerdere die telt',
  settled: ', na het besluit: telt niet',
  whose: ', nog niet gezegd van welke aanvraag',
  withdrawn: ', na intrekking van de aanvraag: telt niet',
  lawyer: ', jurist beoordeelt',
};

/** What a notice of default comes to, behind the words that it came. @param counts what is said of one that counts. */
export const judgedText = (judged: NoticeJudgement, counts = ''): string =>
  judged === 'counts' ? counts : JUDGED[judged];

/** A notice of default that starts no penalty. @example 'Ingebrekestelling subsidiebesluit, ontvangen op dinsdag 5 mei 2026, te vroeg: telt niet.' */
export const noticeText = ({ milestone, receivedAt, judged }: DefaultNotice): string =>
  `Ingebrekestelling ${milestoneLabel(milestone)}, ontvangen op ${dateInWords(localOf(receivedAt).day)}${judgedText(judged)}.`;
