import { procedureOf } from '../../domain/case/state.ts';
import type { Receipt } from '../../domain/case/receipt.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { readDefinitionText } from '../../store/definitions.ts';
import { exportedRecord, type ExportedLine } from '../../store/evidence/exported.ts';
import { atOneMoment } from '../../store/evidence/one-moment.ts';
import { mailsBelow, type FiledMail } from '../../store/kept-mail.ts';
import { receiptsBelow } from '../../store/received.ts';
import type { CaseFile } from './desk.ts';
import { filedThings, type FiledThings } from './filed-things.ts';
import { findCase, type FoundCase } from './find.ts';
import { plannedAgainstActual, type PlannedAndActual } from './planned-against-actual.ts';
import { timelineOf, type TimelineStep } from './timeline.ts';

export type { FiledMail } from '../../store/kept-mail.ts';

/** A case with the cases below it, as it is handed over to somebody who was not there. */
export interface Dossier {
  readonly found: FoundCase;
  readonly steps: readonly TimelineStep[];
  readonly planning: readonly PlannedAndActual[];
  readonly mails: readonly FiledMail[];
  readonly receipts: readonly Receipt[];
  /** Questions, notes, bids and letters: of the case itself first, then of those below it. */
  readonly things: readonly FiledThings[];
  /** The definition by which it runs, word for word. */
  readonly definition: string;
  /** Links, heads and rows, for whoever computes it all again. */
  readonly record: readonly ExportedLine[];
}

/** Everything of a case at one moment, as far as whoever asks may see it. */
export const dossierOf = ({ db, ...rest }: CaseFile, found: FoundCase, asker: Asker): Promise<Dossier> =>
  atOneMoment(db, async (moment) => {
    const { reference } = found.stored.name;
    const file = { ...rest, db: moment };
    const planning = await plannedAgainstActual(file, reference);
    return {
      found,
      steps: await timelineOf(file, reference),
      planning,
      mails: await mailsBelow(moment, reference),
      receipts: await receiptsBelow(moment, reference),
      things: await thingsBelow(file, found, planning, asker),
      definition: (await readDefinitionText(moment, procedureOf(found.stored.name), found.stored.hash)) ?? '',
      record: await exportedRecord(moment, reference),
    };
  });

async function thingsBelow(
  file: CaseFile,
  found: FoundCase,
  planning: readonly PlannedAndActual[],
  asker: Asker,
): Promise<FiledThings[]> {
  const own = found.stored.name.reference;
  const things = [await filedThings(file, found, asker)];
  for (const reference of new Set(planning.map((one) => one.reference))) {
    const below = reference === own ? null : await findCase(file, reference);
    if (below !== null) things.push(await filedThings(file, below, asker));
  }
  return things;
}
