import { createHash } from 'node:crypto';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import { act } from '../usecases/act.ts';
import type { Desk } from '../usecases/desk.ts';
import { findCase } from '../usecases/find.ts';
import { readAssessmentIn } from '../usecases/read-assessment.ts';
import { handIn } from '../usecases/receive.ts';
import type { BesideScript } from '../usecases/rehearsal-file.ts';
import { playBid } from './play-bid.ts';
import { playFile, playOffice } from './play-office.ts';

/** Enough to tell the acts of one script apart. */
const HASH_LENGTH = 16;

/**
 * Does one act of the script on a case, at the instant of the desk; a refusal goes on record and the rehearsal plays on.
 * @param lists and other files that lie beside the script, by name
 * @returns whether it was done.
 */
export async function play(
  desk: Desk,
  reference: string,
  scripted: ScenarioAct,
  lists: BesideScript = new Map(),
): Promise<boolean> {
  const id = actId(reference, scripted);
  if (scripted.kind === 'office') return playOffice(desk, reference, scripted);
  if ('file' in scripted) return playFile(desk, reference, scripted, lists);
  if (scripted.kind === 'bid') {
    await playBid(desk, reference, scripted, id);
    return true;
  }
  if (scripted.kind !== 'act' && scripted.kind !== 'assess') {
    const { kind, by: party, lot } = scripted;
    const { text, ...asked } = scripted.kind === 'question' ? scripted.asked : { text: undefined };
    const content = text ?? id;
    await handIn(desk, { reference, kind, party, lot, uploadId: id, content, asked, at: desk.now() });
    return true;
  }
  const found = await findCase(desk, reference);
  if (found === null) return false;
  if (scripted.kind === 'assess') {
    const given = { rows: scripted.rows, whole: true, by: scripted.by, tries: false, id };
    const outcome = await readAssessmentIn(desk, found, given);
    return outcome.kind === 'scored' && outcome.acted.kind === 'done';
  }
  const { name, fields, by, second } = scripted;
  return (await act(desk, found.stored, { name, fields, by, second, id })).kind === 'done';
}

/** The same act of the same script has the same id, also when the driver asks again; another one has another. */
function actId(reference: string, scripted: ScenarioAct): string {
  const { by, at } = scripted;
  if (scripted.kind !== 'act' && scripted.kind !== 'office')
    return ['oefening', reference, scripted.kind, by, at].join('/');
  const { name, fields } = scripted;
  const content = createHash('sha256')
    .update(JSON.stringify([by, fields]))
    .digest('hex');
  return ['oefening', reference, name, at, content.slice(0, HASH_LENGTH)].join('/');
}
