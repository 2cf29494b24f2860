import { verifiedText, recordFaultText } from '../../../texts/labels/verify.ts';
import { openCaseFile, openDesk, TemporalAway } from '../../usecases/connect.ts';
import { NoStamp, stampHeads } from '../../usecases/stamp.ts';
import { verify, type Verified } from '../../usecases/verify/verify.ts';
import { knownCase } from '../case.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { typed } from '../program.ts';
import { addresses } from '../settings/place.ts';
import { setting } from '../settings/settings.ts';
import { broke, withCaseFile } from '../surroundings.ts';

/** Looks whether the record is what was written. @returns 1 when something does not hold */
export async function verifieer(
  reference: string | undefined,
  { uitvoer: form, stempel }: { readonly uitvoer: Form; readonly stempel: boolean },
): Promise<ExitCode> {
  if (stempel) await stamped();
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
  const { on, close } = desk ?? openCaseFile(where, broke);
  try {
    if (reference !== null) await knownCase(on, reference);
    return await verify({ ...on, now: Date.now, client: desk?.on.client ?? null }, reference);
  } finally {
    await close();
  }
}

/** @throws Stop when no authority is set, or it gives no stamp */
async function stamped(): Promise<void> {
  const authority = setting('TIME_STAMP_URL');
  if (authority === undefined)
    throw new Stop(
      EXIT.wrongUsage,
      'Er is geen dienst voor tijdstempels ingesteld. Zet TIME_STAMP_URL op het adres van een dienst volgens RFC 3161.',
    );
  try {
    const chains = await withCaseFile((file) => stampHeads(file, authority));
    say(
      chains === null
        ? 'Er is niets bijgekomen sinds het vorige tijdstempel.'
        : `Gestempeld: het einde van ${chains} ${chains === 1 ? 'keten' : 'ketens'}.`,
    );
  } catch (error) {
    if (!(error instanceof NoStamp)) throw error;
    throw new Stop(
      EXIT.dependencyAway,
      `De dienst voor tijdstempels gaf geen stempel (${error.message}). Er is niets gewijzigd. Controleer TIME_STAMP_URL en probeer het opnieuw.`,
    );
  }
}
