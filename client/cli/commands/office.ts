import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { perform } from '../../usecases/office/perform.ts';
import { asked } from '../asked.ts';
import { noCase } from '../case.ts';
import type { TextForm } from '../forms.ts';
import { officeFieldsOf } from '../office-fields.ts';
import { tell } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

/** Carries out any act on the case file. @param words its own fields as they were typed, by the name of the field */
export async function officeCommand(
  name: OfficeActName,
  reference: string,
  words: Readonly<Record<string, string | undefined>>,
  flags: { readonly door?: string; readonly uitvoer: TextForm },
): Promise<void> {
  const fields = officeFieldsOf(name, words, Date.now());
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, flags);
    const answer = await asked(() => perform(file, { name, reference, fields, by, at: null }));
    if (answer.kind === 'no-case') throw await noCase(file, reference);
    if (answer.kind === 'refused') throw refusedStop(answer.refusal);
    tell(flags.uitvoer, { act: name, reference, ...answer.told }, [officeDoneText(name, answer.told)]);
  });
}
