import type { EpochMs } from '../domain/law/iso-date.ts';
import { localOf } from '../domain/law/clock.ts';
import type { ReceivedKind } from '../domain/case/received-kind.ts';
import { lotText } from './lot.ts';
import { receivedLabel } from './labels/received.ts';
import { clockInWords, dateInWords } from './labels/day-words.ts';

/** What a receipt proves. */
interface Received {
  readonly reference: string;
  readonly kind: ReceivedKind;
  readonly no: number;
  /** The sender's own number, or one that follows from the content. */
  readonly uploadId: string;
  readonly party: string;
  readonly lot: string | null;
  readonly at: EpochMs;
  readonly filedAt: EpochMs;
  readonly proof: string | null;
  readonly sha256: string;
  readonly late: boolean;
}

/** A receipt for whoever handed something in: what came when, by the clock that counts, and with which content. */
export function receiptText({
  reference,
  kind,
  no,
  uploadId,
  party,
  lot,
  at,
  filedAt,
  proof,
  sha256,
  late,
}: Received): string {
  return [
    `Bewijs van ontvangst: ${receivedLabel(kind)} ${no} bij ${reference}`,
    `Van: ${party}`,
    ...(lot === null ? [] : [`Voor: ${lotText(lot)}`]),
    `Nummer: ${uploadId}`,
    `Ontvangen: ${exactly(at)}${late ? ', te laat: bewaard en niet behandeld' : ''}`,
    ...(proof === null ? [] : [`Vastgelegd: ${exactly(filedAt)}, bewijs van de ontvangst: ${proof}`]),
    `Controlegetal van de inhoud (sha256): ${sha256}`,
  ].join('\n');
}

/** To the millisecond: a closing is an instant. @example 'donderdag 24 mei 2018, 14.59.59,999 uur' */
function exactly(at: EpochMs): string {
  const { day, time, second, millisecond } = localOf(at);
  const seconds = `${String(second).padStart(2, '0')},${String(millisecond).padStart(3, '0')}`;
  return `${dateInWords(day)}, ${clockInWords(time)}.${seconds} uur`;
}
