import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { receiptText } from '../../../texts/receipt.ts';
import { fieldValue } from '../../../files/scenario/field-values.ts';
import type { AskedWith } from '../../usecases/office/ask.ts';
import { handIn, type HandIn, type Receipt, type ReceivedKind } from '../../usecases/receive.ts';
import { refusedStop } from './act.ts';
import { asked } from '../asked.ts';
import { noCase } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { printOne } from '../output.ts';
import { withFrontDesk } from '../surroundings.ts';

/** Takes in a question, a request or a bid and gives a receipt. */
export async function ontvang(
  kind: ReceivedKind,
  reference: string,
  {
    van,
    tekst,
    nummer,
    perceel,
    ontvangen,
    bewijs,
    uitvoer,
    asked: more,
  }: {
    readonly van: string;
    readonly tekst: string;
    readonly nummer?: string;
    readonly perceel?: string;
    readonly ontvangen?: string;
    readonly bewijs?: string;
    readonly uitvoer: TextForm;
    /** Of a question: what its asker says beside the text. */
    readonly asked?: AskedWith;
  },
): Promise<void> {
  const came = cameOf(Date.now(), ontvangen, bewijs);
  await withFrontDesk(async (desk) => {
    const handed: HandIn = {
      reference,
      kind,
      party: van,
      lot: perceel ?? null,
      content: tekst,
      uploadId: nummer ?? null,
      at: null,
      ...(came === null ? {} : { came }),
      ...(more === undefined ? {} : { asked: more }),
    };
    const outcome = await asked(() => handIn(desk, handed));
    switch (outcome.kind) {
      case 'no-case':
        throw await noCase(desk, reference);
      case 'refused':
        throw refusedStop(outcome.refusal, reference);
      case 'receipt':
        printOne(
          uitvoer,
          () => dataOf(outcome.receipt),
          () => receiptText(outcome.receipt),
        );
    }
  });
}

/** When it came in elsewhere, with its proof. @throws Stop when the moment cannot be read, or one of them is missing */
function cameOf(now: EpochMs, received: string | undefined, proof = ''): NonNullable<HandIn['came']> | null {
  if (received === undefined && proof === '') return null;
  if (received === undefined || proof.trim() === '')
    throw new Stop(
      EXIT.wrongUsage,
      'Geef --ontvangen en --bewijs samen: wanneer het binnenkwam, en waaruit dat blijkt. Kwam het nu binnen, laat ze dan beide weg.',
    );
  const found = fieldValue({ kind: 'instant', word: 'ontvangen', brief: '' }, received, now);
  if ('value' in found) return { at: Number(found.value), proof };
  throw new Stop(EXIT.wrongUsage, `"${received}" bij --ontvangen ${found.fault}`);
}

const dataOf = ({
  uploadId: upload_id,
  numberUsed: number_used,
  unknownLot: unknown_lot,
  at,
  atMicros,
  filedAt,
  ...receipt
}: Receipt): object => ({
  ...receipt,
  upload_id,
  number_used,
  unknown_lot,
  at: isoMicros(at, atMicros),
  filed_at: new Date(filedAt).toISOString(),
});

/** @example isoMicros(0, 7) // '1970-01-01T00:00:00.000007Z' */
const isoMicros = (at: EpochMs, micros: number): string =>
  new Date(at).toISOString().replace('Z', `${String(micros % 1_000).padStart(3, '0')}Z`);
