import type { Sheet } from '../../files/sheets/sheet.ts';
import { instantLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { receiptJudgementLabel } from '../../texts/labels/receipt-judgement.ts';
import { lotText } from '../../texts/lot.ts';
import { CHECK, ENVELOPE_WORD, STANDING, VERDICT } from '../../texts/office/bids.ts';
import { REQUEST } from '../../texts/office/request-label.ts';
import { confidentialLabel, questionStateLabel } from '../../texts/office/question.ts';
import type { SeenQuestion } from '../usecases/office/list-questions.ts';
import type { SeenBid, StoredCheck, StoredRequest } from '../usecases/office/see-bids.ts';

const yes = (is: boolean): string => (is ? 'ja' : 'nee');
export const moment = (at: number | null): string => (at === null ? '' : instantLabel(at));

/** Bids as far as they may be seen: before the opening by number alone. */
export const bidsSheet = (bids: readonly SeenBid[]): Sheet => ({
  head: [
    'Nr',
    'Ontvangen',
    'Oordeel',
    'Telt',
    'Perceel',
    'Kwaliteit open',
    'Prijs open',
    'Inschrijver',
    'Zelfde groep',
  ],
  rows: bids.map(({ no, at, judgement, standing, lot, opened, party, sameGroup }) => [
    String(no),
    instantLabel(at),
    receiptJudgementLabel(judgement),
    STANDING[standing],
    lot ?? '',
    yes(opened.quality),
    yes(opened.price),
    party ?? '',
    sameGroup.join(', '),
  ]),
});

/** The files of bids that may be seen, with the hash of each as it was handed in. */
export const bidFilesSheet = (bids: readonly SeenBid[]): Sheet => ({
  head: ['Inschrijving', 'Deel', 'Bestand', 'Bytes', 'SHA-256'],
  rows: bids.flatMap(({ no, files }) =>
    files.map(({ envelope, name, bytes, sha256 }) => [
      String(no),
      ENVELOPE_WORD[envelope],
      name,
      String(bytes),
      sha256,
    ]),
  ),
});

/** What was decided of each bid. */
export const checksSheet = (checks: readonly StoredCheck[]): Sheet => ({
  head: ['Inschrijving', 'Punt', 'Oordeel', 'Reden', 'Door', 'Wanneer'],
  rows: checks.map(({ bid, check, verdict, reason, by, at }) => [
    String(bid),
    CHECK[check],
    VERDICT[verdict],
    reason,
    by,
    instantLabel(at),
  ]),
});

/** What bidders were asked. */
export const requestsSheet = (requests: readonly StoredRequest[]): Sheet => ({
  head: ['Navraag', 'Inschrijving', 'Over', 'Uiterlijk', 'Antwoord', 'Oordeel'],
  rows: requests.map(({ no, bid, about, dueAt, answers, enough }) => [
    String(no),
    String(bid),
    REQUEST[about],
    instantLabel(dueAt),
    answers.map(({ receivedAt, inTime }) => `${instantLabel(receivedAt)}${inTime ? '' : ' (te laat)'}`).join(', '),
    enough === null ? '' : enough ? 'voldoende' : 'onvoldoende',
  ]),
});

/** Questions whole, each with its answer as it stands now. */
export const questionsSheet = (questions: readonly SeenQuestion[]): Sheet => ({
  head: [
    'Nr',
    'Ronde',
    'Perceel',
    'Binnen',
    'Stand',
    'Vertrouwelijk',
    'Van',
    'Over',
    'Vraag',
    'Antwoord',
    'Versie',
    'Van wie',
    'Goedgekeurd door',
    'Nota',
  ],
  rows: questions.map(({ no, round, lot, at, state, confidential, asker, paragraph, text, answer }) => [
    String(no),
    round === null ? '' : milestoneLabel(round),
    lot === null ? '' : lotText(lot),
    instantLabel(at),
    questionStateLabel(state),
    confidential === null ? '' : confidentialLabel(confidential),
    asker?.name ?? '',
    paragraph ?? '',
    text,
    answer?.text ?? '',
    answer === null ? '' : String(answer.version),
    answer?.by ?? '',
    answer?.approvedBy ?? '',
    answer?.note == null ? '' : String(answer.note),
  ]),
});
