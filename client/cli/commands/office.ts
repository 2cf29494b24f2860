import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { carryOut } from '../../usecases/office/carry-out.ts';
import type { WholeAnswer } from '../../usecases/office/on-course.ts';
import type { OfficeWish } from '../../usecases/office/perform.ts';
import type { WholeDesk } from '../../usecases/connect.ts';
import type { CaseFile } from '../../usecases/desk.ts';
import { asked } from '../asked.ts';
import { noCase, notRunning } from '../case.ts';
import type { TextForm } from '../forms.ts';
import { officeFieldsOf } from '../office-fields.ts';
import { tell } from '../output.ts';
import { previewText } from '../preview-text.ts';
import { withCaseFile, withDesk, withFrontDesk } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

interface Flags {
  readonly door?: string;
  readonly proef?: boolean;
  readonly uitvoer: TextForm;
}

/** Carries out any act on the case file. @param words its own fields as they were typed, by the name of the field */
export async function officeCommand(
  name: OfficeActName,
  reference: string,
  words: Readonly<Record<string, string | undefined>>,
  flags: Flags,
): Promise<void> {
  const fields = officeFieldsOf(name, words, Date.now());
  const wish = async (file: CaseFile): Promise<OfficeWish> => ({
    name,
    reference,
    fields,
    by: await whoAsks(file, flags),
    at: null,
    ...(flags.proef === true ? { tries: true } : {}),
  });
  const { follows, mails } = officeSpecOf(name);
  if (follows === true) return withDesk((desk) => carriedOut(desk, desk));
  return mails === true
    ? withFrontDesk((desk) => carriedOut(desk, desk))
    : withCaseFile((file) => carriedOut(file, null));

  async function carriedOut(file: CaseFile, desk: WholeDesk | null): Promise<void> {
    const wished = await wish(file);
    const server = () => (desk === null ? Promise.reject(new Error(`${name} asks no server`)) : Promise.resolve(desk));
    const work = () => carryOut(file, server, wished);
    await told(file, wished, await (flags.proef === true ? work() : asked(work)), flags);
  }
}

/** @throws Stop when it was not done */
async function told(
  file: CaseFile,
  { name, reference, tries }: OfficeWish,
  answer: WholeAnswer,
  { uitvoer }: Flags,
): Promise<void> {
  switch (answer.kind) {
    case 'no-case':
      throw await noCase(file, reference);
    case 'not-running':
      throw notRunning(reference);
    case 'refused':
      throw refusedStop(answer.refusal, reference);
    case 'done': {
      const data = { act: name, reference, ...answer.told };
      if (tries === true) return tell(uitvoer, { ...data, tried: true }, [previewText(reference, answer.preview)]);
      tell(uitvoer, data, [officeDoneText(name, answer.told)]);
    }
  }
}
