import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { changesTable, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';
import type { Receiver } from './receiver.ts';
import { mustNow } from './task.ts';

/** A decision that was withdrawn, and what hangs on it. */
export interface AboutWithdrawal extends AboutMove {
  readonly milestone: string;
  readonly takenAt: EpochMs;
  readonly withdrawnAt: EpochMs;
  /** In which others could come up against it; null when there is none. */
  readonly window: string | null;
  /** That window is one to object in. */
  readonly takesObjections: boolean;
  /** What must be sent anew with it; null when nothing was. */
  readonly invitation: string | null;
}

/**
 * A decision was withdrawn and none takes its place yet: whoever works with it or with what counts from it hears that it waits.
 * @param changed the decision comes first.
 */
export function decisionWithdrawnMail(
  to: Receiver,
  about: AboutWithdrawal,
  changed: readonly ChangedMilestone[],
): MailText {
  const { reference, by, reason, milestone, takenAt, withdrawnAt, invitation, rectify } = about;
  const name = milestoneLabel(milestone);
  return mail(`Ingetrokken: ${name}`, to, [
    `${capital(milestonePhrase(milestone))} van ${momentInWords(takenAt)} is ingetrokken op ${momentInWords(withdrawnAt)}. Er is nog geen nieuw besluit. Reden: ${closed(reason)} Vastgelegd door ${by}. Het eerste besluit blijft in het dossier.`,
    ...windowBlocks(about),
    `${mustNow(to, 'iedereen die het besluit kreeg, berichten dat het is ingetrokken.')} Zolang er geen nieuw besluit is, gaat de procedure daarmee niet verder.`,
    ...(invitation === null
      ? []
      : [
          `Ook ${milestonePhrase(invitation)} moet opnieuw: de tijd om in te schrijven telt vanaf de nieuwe (${groundInWords('Aw 2.71 lid 4')}). De sluiting schuift mee zodra die is gemeld. Komt de sluiting eerder, verplaats die dan nu.`,
        ]),
    ...(changed.length === 0 ? [] : ['Tot er een nieuw besluit is, staat in de planning:', changesTable(changed)]),
    ...(rectify.length === 0 ? [] : rectifyBlocks(to, { reference, rectify })),
    {
      say: 'Is er een nieuw besluit? Meld dan het verzenden:',
      step: { act: 'reportMilestone', on: reference, filled: { milestone: milestoneName(milestone) } },
    },
  ]);
}

/** What becomes of the time to come up against it. */
function windowBlocks({ window, takesObjections }: AboutWithdrawal): readonly Block[] {
  if (window === null) return [];
  return [
    `De ${milestoneLabel(window)} loopt niet meer. Zij begint opnieuw op de dag na het verzenden van het nieuwe besluit (${groundInWords(takesObjections ? 'Awb 6:8' : 'Aw 2.127')}).${
      takesObjections
        ? ` Wie tegen het ingetrokken besluit bezwaar maakt, houdt daarvoor de eerste termijn (${groundInWords('Awb 6:19')}). Leg zo’n bezwaar vast als altijd.`
        : ''
    }`,
  ];
}
