import { isRefusal } from '../../../domain/acts/refusal.ts';
import { shortDate } from '../../../texts/labels/day-words.ts';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';
import { listPeople } from '../../usecases/office/list-people.ts';
import { knownCase } from '../case.ts';
import { printList, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

/** Shows who has and had which role in a procedure. */
export async function personen(
  reference: string,
  flags: { readonly door?: string; readonly uitvoer: Form },
): Promise<void> {
  await withCaseFile(async (file) => {
    const found = await knownCase(file, reference);
    const people = await listPeople(file, found, await whoAsks(file, flags));
    if (isRefusal(people)) throw refusedStop(people, reference);
    printList(flags.uitvoer, people, (all) => ({
      head: ['Rol', 'Naam', 'Mail', 'Vanaf', 'Tot'],
      rows: all.map(({ role, name, mail, from, until }) => [
        ROLE_LABEL[role],
        name,
        mail,
        from === null ? 'de start' : shortDate(from),
        until === null ? '' : shortDate(until),
      ]),
    }));
  });
}
