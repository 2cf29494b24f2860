import { receiptText } from '../../../texts/receipt.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { handIn, type Receipt, type ReceivedKind } from '../../usecases/receive.ts';
import { refusedStop } from './act.ts';
import { asked } from '../asked.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, type ReceiptForm } from '../output.ts';
import { withDesk } from '../surroundings.ts';

const NAME: Readonly<Record<ReceivedKind, string>> = { question: 'de vraag', bid: 'de inschrijving' };

/** Takes in a question or a bid and gives a receipt. */
export async function ontvang(
  kind: ReceivedKind,
  reference: string,
  {
    van,
    tekst,
    nummer,
    perceel,
    uitvoer,
  }: {
    readonly van: string;
    readonly tekst: string;
    readonly nummer?: string;
    readonly perceel?: string;
    readonly uitvoer: ReceiptForm;
  },
): Promise<void> {
  await withDesk(async (desk) => {
    const handed = { reference, kind, party: van, lot: perceel ?? null, content: tekst, uploadId: nummer ?? null };
    const outcome = await asked(() => handIn(desk, { ...handed, at: null }));
    switch (outcome.kind) {
      case 'no-case':
        throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}. Bekijk alle zaken met: tenderklok lijst`);
      case 'refused':
        throw refusedStop(outcome.refusal);
      case 'conflict':
        throw new Stop(
          EXIT.conflict,
          `Niet aangenomen. ${capital(NAME[kind])} met nummer ${outcome.receipt.uploadId} van ${van} is er al, met een andere inhoud (ontvangen onder nummer ${outcome.receipt.no}). Er is niets gewijzigd. Geef deze een eigen nummer met --nummer.`,
        );
      case 'receipt': {
        print(uitvoer === 'json' ? dataOf(outcome.receipt) : receiptText(outcome.receipt));
        if (outcome.refusal !== null) throw refusedStop(outcome.refusal);
      }
    }
  });
}

const dataOf = ({ uploadId: upload_id, at, ...receipt }: Receipt): string =>
  JSON.stringify({ ...receipt, upload_id, at: new Date(at).toISOString() });
