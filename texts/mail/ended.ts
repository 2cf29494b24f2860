import type { CaseKind } from '../../domain/case/state.ts';
import { listed } from '../ground.ts';
import { actLabel } from '../labels/acts.ts';
import { awardLabel } from '../labels/award.ts';
import { theCase } from '../labels/case-kinds.ts';
import { capital } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { outcomeLabel } from '../labels/words.ts';
import { mail, type MailText } from './layout.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

/** The case has ended: somebody ended it, or by itself while something still waited for another person. */
export function endedMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly by: string;
    readonly reason: string;
    readonly outcome: string;
    readonly lapsed: readonly string[];
  },
): MailText {
  return mail(capital(outcomeLabel(about.outcome)), to, [
    `${theCase(about.caseKind, about.reference)} is ${outcomeLabel(about.outcome)}. Er komen geen herinneringen meer.`,
    ...(about.by === '' ? [] : [`Reden: ${closed(about.reason)} Door ${about.by}.`]),
    ...lapsedBlocks(about.lapsed),
    ...(about.outcome === 'terminated-early' && about.caseKind === 'tender'
      ? [
          doing(
            to,
            'Maak de voortijdige beëindiging ook bekend op het platform (TenderNed), met de reden. Dat doet Tenderklok niet voor u.',
            (doer) => `${doer} maakt de voortijdige beëindiging ook bekend op het platform (TenderNed), met de reden.`,
          ),
        ]
      : []),
    { say: 'Het dossier blijft bewaard:', step: { look: 'timeline', on: about.reference } },
  ]);
}

/** Acts that waited for another person when what they were about ended. */
const lapsedBlocks = (acts: readonly string[]): readonly string[] =>
  acts.length === 0
    ? []
    : [`Dit wachtte nog op een tweede persoon en vervalt: ${listed([...new Set(acts)].map(actLabel))}.`];

/** Lots ended, mostly by somebody; `last`: none goes on. */
export function lotsEndedMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly lots: readonly string[];
    readonly by: string;
    readonly reason: string;
    readonly outcome: string;
    readonly last: boolean;
    readonly lapsed: readonly string[];
  },
): MailText {
  const lots = awardLabel(about.lots);
  const ended = outcomeLabel(about.outcome);
  return mail(`${lots}: ${ended}`, to, [
    `${lots} van ${about.reference} is ${ended}. Daarover komen geen herinneringen meer. ${about.last ? 'Er loopt geen perceel meer; daarmee is ook de procedure geëindigd.' : 'De andere percelen gaan door.'}`,
    ...lapsedBlocks(about.lapsed),
    // Of a lot that ends by itself nobody ended it, and nothing is to be made known of that.
    ...(about.by === ''
      ? []
      : [
          `Reden: ${closed(about.reason)} Door ${about.by}.`,
          doing(
            to,
            'Vertel het wie op dit perceel inschreef, met de reden, en maak het bekend op het platform (TenderNed). Dat doet Tenderklok niet voor u.',
            (doer) =>
              `${doer} vertelt het wie op dit perceel inschreef, met de reden, en maakt het bekend op het platform (TenderNed).`,
          ),
        ]),
    { say: 'Het dossier blijft bewaard:', step: { look: 'timeline', on: about.reference } },
  ]);
}
