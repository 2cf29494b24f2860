import type { OfficeActName } from '../../domain/office/office-acts.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { Desk } from '../usecases/desk.ts';
import { listBids } from '../usecases/office/list-bids.ts';
import { performWhole } from '../usecases/office/on-course.ts';
import { openAtHour } from '../usecases/office/open-at-hour.ts';
import type { ListedBids } from '../usecases/rehearsal-file.ts';
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

/** Takes over a list that lies beside the script. @returns whether it was done */
export async function playList(
  desk: Desk,
  reference: string,
  { file, by }: Extract<ScenarioAct, { readonly kind: 'list' }>,
  lists: ListedBids,
): Promise<boolean> {
  const listed = lists.get(file);
  if (listed === undefined) throw new Error(`${file} was not read`);
  return (await listBids(desk, { reference, by, at: desk.now() }, listed)).kind === 'done';
}
