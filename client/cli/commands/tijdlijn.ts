import { localIso } from '../../../domain/law/clock.ts';
import { readEvents } from '../../../store/events.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { knownCase } from '../case.ts';
import { printList, table, type Form } from '../output.ts';
import { withDatabase } from '../surroundings.ts';

/** What happened in a case and the cases that belong to it. */
export async function tijdlijn(reference: string, form: Form): Promise<void> {
  await withDatabase(async (db) => {
    await knownCase(db, reference);
    const rows = (await readEvents(db, reference)).map((row) => ({
      at: localIso(row.at.getTime()),
      reference: row.reference,
      kind: row.kind,
      milestone: row.milestone,
      by: row.by,
      reason: row.reason,
      proof: row.proof,
      text: row.text,
    }));
    printList(form, rows, (items) =>
      table(
        ['Wanneer', 'Zaak', 'Wat', 'Door', 'Reden of bewijs'],
        items.map((one) => [
          momentLabel(Date.parse(one.at)),
          one.reference,
          one.text,
          one.by ?? '',
          one.reason ?? one.proof ?? '',
        ]),
      ),
    );
  });
}
