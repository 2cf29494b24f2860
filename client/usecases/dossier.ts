import { procedureOf } from '../../domain/case/state.ts';
import type { Receipt } from '../../domain/case/receipt.ts';
import { readDefinitionText } from '../../store/definitions.ts';
import { exportedRecord, type ExportedLine } from '../../store/evidence/exported.ts';
import { atOneMoment } from '../../store/evidence/one-moment.ts';
import { mailsBelow, type FiledMail } from '../../store/kept-mail.ts';
import { receiptsBelow } from '../../store/received.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
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
  /** The definition by which it runs, word for word. */
  readonly definition: string;
  /** Links, heads and rows, for whoever computes it all again. */
  readonly record: readonly ExportedLine[];
}

/** Everything of a case at one moment. */
export const dossierOf = ({ db }: CaseFile, found: FoundCase): Promise<Dossier> =>
  atOneMoment(db, async (moment) => {
    const { reference } = found.stored.name;
    const file = { db: moment };
    return {
      found,
      steps: await timelineOf(file, reference),
      planning: await plannedAgainstActual(file, reference),
      mails: await mailsBelow(moment, reference),
      receipts: await receiptsBelow(moment, reference),
      definition: (await readDefinitionText(moment, procedureOf(found.stored.name), found.stored.hash)) ?? '',
      record: await exportedRecord(moment, reference),
    };
  });
