import type { Sheet } from '../../../files/sheets/sheet.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { mailStateLabel } from '../../../texts/labels/lost-mail.ts';
import { receivedLabel } from '../../../texts/labels/received.ts';
import { judgedReceiptText, receiptVerdictText } from '../../../texts/labels/receipt-judgement.ts';
import type { Dossier } from '../../usecases/dossier.ts';
import { againstActualRow } from '../against-actual.ts';

/** Every milestone as it was planned first and last, and when it came. */
export const planningSheet = ({ planning }: Dossier): Sheet => ({
  head: ['Zaak', 'Mijlpaal', 'Eerst gepland', 'Daarna gepland', 'Gebeurd', 'Stand'],
  rows: planning.map(againstActualRow),
});

/** What came in at the desk. */
export const receiptsSheet = ({ receipts }: Dossier): Sheet => ({
  head: ['Zaak', 'Soort', 'Nummer', 'Van', 'Perceel', 'Ontvangen', 'Vastgelegd', 'Oordeel', 'Later oordeel', 'SHA-256'],
  rows: receipts.map((one) => [
    one.reference,
    receivedLabel(one.kind),
    String(one.no),
    one.party,
    one.lot ?? one.unknownLot ?? '',
    instantLabel(one.at),
    instantLabel(one.filedAt),
    judgedReceiptText(one),
    one.verdict === null ? '' : receiptVerdictText(one.verdict),
    one.sha256,
  ]),
});

/** Every mail about the case, with what the relay said of it. */
export const mailsSheet = ({ mails }: Dossier): Sheet => ({
  head: [
    'Nummer',
    'Zaak',
    'Aan',
    'Adres',
    'Onderwerp',
    'Geschreven',
    'Verstuurd',
    'Stand',
    'Antwoord van de mailserver',
  ],
  rows: mails.map((one) => [
    String(one.no),
    one.reference,
    one.person,
    one.address,
    one.subject,
    instantLabel(one.at),
    one.sentAt === null ? '' : instantLabel(one.sentAt),
    mailStateLabel(one.state),
    one.answer ?? '',
  ]),
});
