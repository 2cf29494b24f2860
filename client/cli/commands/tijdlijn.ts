import { localIso } from '../../../domain/law/clock.ts';
import { readMilestones } from '../../../store/cases.ts';
import { readEvents } from '../../../store/events.ts';
import { endLabel, momentLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { KnownDates } from '../../known-dates.ts';
import { knownCase } from '../case.ts';
import { printList, table, type Form } from '../output.ts';
import { withDatabase } from '../surroundings.ts';

/** What happened in a case and the cases that belong to it. */
export async function tijdlijn(reference: string, form: Form): Promise<void> {
  await withDatabase(async (db) => {
    await knownCase(db, reference);
    const events = await readEvents(db, reference);
    const dates = new KnownDates();
    for (const each of new Set(events.map((row) => row.reference)))
      dates.know(
        each,
        (await readMilestones(db, each)).map((one) => ({ id: one.id, endsAt: one.planned_ends_at.getTime() })),
      );
    const rows = events.map((row) => ({
      at: localIso(row.at.getTime()),
      reference: row.reference,
      kind: row.kind,
      milestone: row.milestone,
      by: row.by,
      reason: row.reason,
      proof: row.proof,
      text: row.text,
      changed: dates.changedBy(row).map(({ milestone: { id, kind, endsAt }, from }) => ({
        milestone: id,
        from: localIso(from),
        to: localIso(endsAt),
        text: `${capital(milestoneLabel(id))}: was ${endLabel(kind, from)}, wordt ${endLabel(kind, endsAt)}`,
      })),
    }));
    printList(form, rows, (items) =>
      table(
        ['Wanneer', 'Zaak', 'Wat', 'Door', 'Reden of bewijs'],
        items.flatMap((one) => [
          [momentLabel(Date.parse(one.at)), one.reference, one.text, one.by ?? '', whyOf(one)],
          ...one.changed.map((date) => ['', '', `  ${date.text}`, '', '']),
        ]),
      ),
    );
  });
}

/** Why, or by what proof; of a notice of default the day on which it came is kept as its reason. */
function whyOf({
  kind,
  reason,
  proof,
}: {
  readonly kind: string;
  readonly reason: string | null;
  readonly proof: string | null;
}): string {
  const told = kind === 'default-notice' && reason !== null ? `ontvangen ${momentLabel(Number(reason))}` : reason;
  return [told, proof].filter((one) => one !== null).join('; ');
}
