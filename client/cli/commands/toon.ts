import { showCase } from '../../usecases/show.ts';
import { caseData } from '../case-data.ts';
import { caseText } from '../case-text.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, type Form } from '../output.ts';
import { addresses, withCaseFile } from '../surroundings.ts';

/** One case: what it waits for, and its milestones. */
export async function toon(reference: string, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const now = Date.now();
    const shown = await showCase(file, reference, now);
    if (shown === null)
      throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}. Bekijk alle zaken met: tenderklok lijst`);
    if (form === 'tabel') return print(caseText(shown, now, addresses()));
    const data = caseData(shown);
    print(form === 'json' ? JSON.stringify(data, null, 2) : JSON.stringify(data));
  });
}
