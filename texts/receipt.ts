import type { EpochMs } from '../domain/law/iso-date.ts';
import { localOf } from '../domain/law/clock.ts';
import type { Receipt } from '../domain/case/receipt.ts';
import type { ReceiptJudgement } from '../domain/case/receipt-judgement.ts';
import { lotText } from './lot.ts';
import { judgedReceiptText } from './labels/receipt-judgement.ts';
import { receivedLabel } from './labels/received.ts';
import { clockInWords, dateInWords } from './labels/day-words.ts';

/** A receipt for whoever handed something in: what came when, by the clock that counts, and with which content. */
export function receiptText({
  reference,
  kind,
  no,
  uploadId,
  numberUsed,
  party,
  lot,
  unknownLot,
  at,
  atMicros,
  filedAt,
  proof,
  sha256,
  judgement,
  ground,
}: Omit<Receipt, 'milestone' | 'verdict'>): string {
  return [
    `Bewijs van ontvangst: ${receivedLabel(kind)} ${no} bij ${reference}`,
    `Van: ${party}`,
    ...(lot === null ? [] : [`Voor: ${lotText(lot)}`]),
    ...(unknownLot === null ? [] : [`Voor: ${unknownLot}, dat is geen perceel van deze zaak`]),
    `Nummer: ${uploadId}${numberUsed ? ', eerder gebruikt voor iets anders; beide zijn bewaard' : ''}`,
    `Ontvangen: ${exactly(at, atMicros % MILLI)}`,
    ...(proof === null ? [] : [`Vastgelegd: ${exactly(filedAt)}, bewijs van de ontvangst: ${proof}`]),
    ...(judgement === 'in-time' ? [] : [`Oordeel: ${judgedReceiptText({ judgement, ground })}. ${MEANS[judgement]}`]),
    `Controlegetal van de inhoud (sha256): ${sha256}`,
  ].join('\n');
}

/** What follows from a judgement, for whoever handed it in. */
const MEANS: Readonly<Record<Exclude<ReceiptJudgement, 'in-time'>, string>> = {
  late: 'Bewaard; telt niet mee, tenzij anders wordt beoordeeld.',
  premature: 'Bewaard; telt niet mee, tenzij anders wordt beoordeeld.',
  'no-desk': 'Bewaard; telt hier niet mee.',
  'after-end': 'Bewaard; er wordt niets mee gedaan.',
  doubtful: 'Bewaard; of dit telt, wordt beoordeeld.',
};

/** Microseconds in a millisecond. */
const MILLI = 1_000;

/**
 * To the millisecond, and behind it the microseconds where they are known: a closing is an instant.
 * @example 'donderdag 24 mei 2018, 14.59.59,999999 uur'
 */
function exactly(at: EpochMs, micros: number | null = null): string {
  const { day, time, second, millisecond } = localOf(at);
  const seconds = `${String(second).padStart(2, '0')},${String(millisecond).padStart(3, '0')}`;
  const behind = micros === null ? '' : String(micros).padStart(3, '0');
  return `${dateInWords(day)}, ${clockInWords(time)}.${seconds}${behind} uur`;
}
