import { officeDoneText } from '../../../texts/office/done.ts';
import { openingReportedText } from '../../../texts/office/opening.ts';
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
    if (answer.kind === 'refused' && answer.reported !== true) throw refusedStop(answer.refusal, reference);
    const told = answer.kind === 'done' ? answer.told : {};
    const lines = [
      ...(answer.kind === 'done' ? [officeDoneText('openBids', told)] : []),
      ...[openingReportedText(answer.reported)].filter((one) => one !== null),
    ];
    tell(uitvoer, { act: 'openBids', reference, ...told }, lines);
  });
}
