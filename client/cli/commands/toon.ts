import { showCase } from '../../usecases/show.ts';
import { noCase } from '../case.ts';
import { caseData } from '../case-data.ts';
import { milestonesSheet } from '../../told/told-case.ts';
import { caseText } from '../case-text.ts';
import { printList, printOne, type Form } from '../output.ts';
import { addresses } from '../settings/place.ts';
import { withCaseFile } from '../surroundings.ts';

/** One case: what it waits for, and its milestones. */
export async function toon(reference: string, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const now = Date.now();
    const shown = await showCase(file, reference, now);
    if (shown === null) throw await noCase(file, reference);
    if (form === 'csv') return printList(form, shown.state.milestones, () => milestonesSheet(shown));
    printOne(
      form,
      () => caseData(shown),
      () => caseText(shown, now, addresses()),
    );
  });
}
