import { officeDoneText } from '../../../texts/office/done.ts';
import { openAtHour } from '../../usecases/office/open-at-hour.ts';
import { asked } from '../asked.ts';
import { noCase } from '../case.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { withDesk } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

/** Opens the bids: the first of two people asks, the second opens. */
export async function openInschrijvingen(
  reference: string,
  {
    envelop,
    door,
    uitvoer,
  }: { readonly envelop: 'kwaliteit' | 'prijs'; readonly door?: string; readonly uitvoer: TextForm },
): Promise<void> {
  await withDesk(async (desk) => {
    const by = await whoAsks(desk, { door });
    const fields = { envelope: envelop === 'prijs' ? 'price' : 'quality' };
    const answer = await asked(() => openAtHour(desk, { reference, fields, by, at: null }));
    if (answer.kind === 'no-case') throw await noCase(desk, reference);
    if (answer.kind === 'refused' && answer.reported !== true) throw refusedStop(answer.refusal);
    const told = answer.kind === 'done' ? answer.told : {};
    const lines = [
      ...(answer.kind === 'done' ? [officeDoneText('openBids', told)] : []),
      ...(answer.reported === undefined
        ? []
        : answer.reported
          ? ['De opening staat in de planning als gehaald.']
          : ['De opening staat nog niet in de planning als gehaald. Doe deze opdracht nog eens, of meld de mijlpaal.']),
    ];
    tell(uitvoer, { act: 'openBids', reference, ...told }, lines);
  });
}
