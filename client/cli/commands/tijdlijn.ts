import { localIso } from '../../../domain/law/clock.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { factText, proofText, reasonText, whyText } from '../../../texts/labels/facts.ts';
import { changedDateText } from '../../told/told-step.ts';
import { timelineOf, type TimelineStep } from '../../usecases/timeline.ts';
import { printList, type Form } from '../output.ts';
import { seenCase } from '../seen-case.ts';
import { withCaseFile } from '../surroundings.ts';

/** What happened in a case and the cases that belong to it. */
export async function tijdlijn(reference: string, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const { mask } = await seenCase(file, reference, 'record');
    const steps = mask(await timelineOf(file, reference));
    printList(form, steps.map(dataOf), () => ({
      head: ['Wanneer', 'Zaak', 'Wat', 'Door', 'Reden of bewijs'],
      rows: steps.flatMap(({ event: { at, reference: of, fact, by }, changed }) => [
        [momentLabel(at), of, factText(fact), by[0] ?? '', whyText(fact, by)],
        ...changed.map((change) => ['', '', `  ${changedDateText(change)}`, '', '']),
      ]),
    }));
  });
}

const dataOf = ({ event, changed }: TimelineStep) => ({
  at: localIso(event.at),
  reference: event.reference,
  kind: event.fact.kind,
  milestone: event.milestone,
  by: event.by[0] ?? null,
  reason: reasonText(event.fact),
  proof: proofText(event.fact, event.by),
  text: factText(event.fact),
  changed: changed.map((change) => ({
    milestone: change.milestone.id,
    from: localIso(change.from),
    to: localIso(change.milestone.endsAt),
    text: changedDateText(change),
  })),
});
