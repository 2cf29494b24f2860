import { isRefusal } from '../../../domain/acts/refusal.ts';
import { partyRoleText } from '../../../texts/office/party.ts';
import { listParties } from '../../usecases/office/list-parties.ts';
import { knownCase } from '../case.ts';
import { printList, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

/** Shows the parties of a procedure. */
export async function partijen(
  reference: string,
  flags: { readonly door?: string; readonly uitvoer: Form },
): Promise<void> {
  await withCaseFile(async (file) => {
    const found = await knownCase(file, reference);
    const parties = await listParties(file, found, await whoAsks(file, flags));
    if (isRefusal(parties)) throw refusedStop(parties, reference);
    printList(flags.uitvoer, parties, (all) => ({
      head: ['Partij', 'KvK', 'Groep', 'Contact', 'Mail', 'Is'],
      rows: all.map(({ name, registerNo, group, contact, mail, roles }) => [
        name,
        registerNo ?? '',
        group ?? '',
        contact ?? '',
        mail ?? '',
        roles.map(partyRoleText).join(', '),
      ]),
    }));
  });
}
