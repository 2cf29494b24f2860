import { verifiedText, recordFaultText } from '../../../texts/labels/verify.ts';
import { openCaseFile, openDesk, TemporalAway } from '../../usecases/connect.ts';
import { verify, type Verified } from '../../usecases/verify/verify.ts';
import { knownCase } from '../case.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { typed } from '../program.ts';
import { addresses } from '../settings/place.ts';
import { broke } from '../surroundings.ts';

/** Looks whether the record is what was written. @returns 1 when something does not hold */
export async function verifieer(reference: string | undefined, form: Form): Promise<ExitCode> {
  const found = await verified(reference ?? null);
  const items = found.wrong.map((one) => ({ ...one, text: recordFaultText(one) }));
  if (form !== 'tabel' || items.length > 0)
    printList(form, items, (all) => ({
      head: ['Zaak', 'Wat niet klopt'],
      rows: all.map((one) => [one.reference, one.text]),
      lines: all.map((one) => ({
        text: one.reference === '' ? one.text : `${one.reference}: ${one.text}`,
        tone: 'bad' as const,
      })),
    }));
  say(verifiedText(found, typed('verifieer <kenmerk>')));
  return items.length > 0 ? EXIT.failed : EXIT.done;
}

/** The record can be looked at without Temporal; only whether each case runs cannot. */
async function verified(reference: string | null): Promise<Verified> {
  const where = addresses();
  const desk = await openDesk(where, broke).catch((error: unknown) => {
    if (!(error instanceof TemporalAway)) throw error;
    return null;
  });
  const { on, close } = desk ?? openCaseFile(where.databaseUrl, broke);
  try {
    if (reference !== null) await knownCase(on, reference);
    return await verify({ db: on.db, now: Date.now, client: desk?.on.client ?? null }, reference);
  } finally {
    await close();
  }
}
