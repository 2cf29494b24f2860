import type { Sheet } from '../../files/sheets/sheet.ts';
import { shortDate } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { letterKindText, letterStateText, proofLine } from '../../texts/office/letter.ts';
import type { SeenLetter } from '../usecases/office/letters/list-letters.ts';
import { moment } from './office-sheets.ts';

/** Letters, each with by whom it went, what shows that, and until when its reader can come up against it. */
export const lettersSheet = (letters: readonly SeenLetter[]): Sheet => ({
  head: [
    'Nr',
    'Soort',
    'Over',
    'Aan',
    'Adres',
    'Stand',
    'Gemaakt',
    'Door',
    'Goedgekeurd',
    'Door',
    'Vrijgegeven',
    'Door',
    'Bewijs',
    'Termijn t/m',
    'SHA-256',
  ],
  rows: letters.map((one) => [
    String(one.no),
    letterKindText(one.kind),
    one.milestone === null ? '' : milestoneLabel(one.milestone),
    one.addressee,
    one.address ?? '',
    letterStateText(one.state),
    moment(one.madeAt),
    one.madeBy,
    moment(one.approvedAt),
    one.approvedBy ?? '',
    moment(one.releasedAt),
    one.releasedBy ?? '',
    one.proofs.map(proofLine).join('; '),
    one.windowLastDay === null ? '' : shortDate(one.windowLastDay),
    one.sha256,
  ]),
});
