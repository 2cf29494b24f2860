import type { OfficeActName } from '../../domain/office/office-acts.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { Desk } from '../usecases/desk.ts';
import { findCase } from '../usecases/find.ts';
import { keepTemplate } from '../usecases/office/letters/keep-template.ts';
import { listBids } from '../usecases/office/list-bids.ts';
import { performWhole } from '../usecases/office/on-course.ts';
import { openAtHour } from '../usecases/office/open-at-hour.ts';
import { readQuestionsIn } from '../usecases/office/read-questions.ts';
import type { BesideScript } from '../usecases/rehearsal-file.ts';
import { holdMailRound } from '../usecases/rehearsal-file.ts';

/** After these mail brings letters, and what it answers starts terms. */
const SENDS: readonly OfficeActName[] = ['releaseLetters', 'sendLetterAgain', 'postLetter', 'publishLetter'];

/** Does something with a thing of the case file. @returns whether it was done */
export async function playOffice(
  desk: Desk,
  reference: string,
  { name, fields, by }: Extract<ScenarioAct, { readonly kind: 'office' }>,
): Promise<boolean> {
  const wish = { reference, fields, by, at: desk.now() };
  if (name === 'openBids') return (await openAtHour(desk, wish)).kind === 'done';
  const isDone = (await performWhole(desk, { ...wish, name })).kind === 'done';
  if (isDone && SENDS.includes(name)) await holdMailRound(desk);
  return isDone;
}

/** Takes over a file that lies beside the script. @returns whether it was done */
export async function playFile(
  desk: Desk,
  reference: string,
  act: Extract<ScenarioAct, { readonly file: string }>,
  beside: BesideScript,
): Promise<boolean> {
  const { file, by } = act;
  const given = beside.get(file);
  if (given === undefined) throw new Error(`${file} was not read`);
  const at = desk.now();
  if (act.kind === 'list')
    return !Buffer.isBuffer(given) && (await listBids(desk, { reference, by, at }, given)).kind === 'done';
  if (!Buffer.isBuffer(given)) return false;
  if (act.kind === 'template')
    return (await keepTemplate(desk, { reference, kind: act.letter, content: given, by, at })).kind === 'done';
  const found = await findCase(desk, reference);
  if (found === null) return false;
  const read = await readQuestionsIn(desk, found, { bytes: given, by, at });
  // What only the procedure knows, such as its lots: nothing of the file was taken over, and nothing on record says so.
  if (read.kind === 'faulty')
    throw new Error(read.faults.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return read.kind === 'done';
}
