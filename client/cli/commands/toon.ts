import { asSeen } from '../../usecases/as-seen.ts';
import { showCase } from '../../usecases/show.ts';
import { caseData } from '../case-data.ts';
import { milestonesSheet } from '../../told/told-case.ts';
import { caseText } from '../case-text.ts';
import { printList, printOne, type Form } from '../output.ts';
import { addresses } from '../settings/place.ts';
import { seenCase } from '../seen-case.ts';
import { withCaseFile } from '../surroundings.ts';

/** One case: what it waits for, and its milestones. */
export async function toon(reference: string, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const now = Date.now();
    const { found, rights } = await seenCase(file, reference, 'planning', (one) => showCase(file, one, now));
    const shown = rights === null ? found : asSeen(found, rights);
    if (form === 'csv') return printList(form, shown.state.milestones, () => milestonesSheet(shown));
    printOne(
      form,
      () => caseData(shown),
      () => caseText(shown, now, addresses()),
    );
  });
}
