import { officeSpecOf } from '../../../domain/office/office-acts.ts';
import type { WholeDesk } from '../connect.ts';
import type { CaseFile } from '../desk.ts';
import { perform, type OfficeWish } from './perform.ts';
import type { WholeAnswer } from './on-course.ts';

/**
 * Carries out an act on the case file with what follows from it: on the course of the case, and in the mail. The server is asked for only
 * then; where mail alone follows, an act is done also when it is away, and says that its mail goes later.
 * @throws TemporalAway when something follows on the course of the case
 */
export async function carryOut(
  file: CaseFile,
  server: () => Promise<WholeDesk>,
  wish: OfficeWish,
): Promise<WholeAnswer> {
  const { follows, mails } = officeSpecOf(wish.name);
  const answer = follows === true ? await whole(await server(), wish) : await perform(file, wish);
  if (answer.kind !== 'done') return answer;
  const done = { preview: null, ...answer };
  if (mails !== true || wish.tries === true) return done;
  // Loaded when it is needed: it takes longer than most acts.
  const { sendSoon } = await import('../send-soon.ts');
  return (await sendSoon(server)) ? done : { ...done, told: { ...done.told, goes: 'later' } };
}

async function whole(desk: WholeDesk, wish: OfficeWish): Promise<WholeAnswer> {
  const { performWhole } = await import('./on-course.ts');
  return performWhole(desk, wish);
}
