import type { CaseKind } from '../../domain/case/state.ts';
import { theCase } from '../labels/case-kinds.ts';
import { capital } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { outcomeLabel } from '../labels/words.ts';
import { mail, type MailText } from './layout.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

/** The case has ended before its end. */
export function endedMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly by: string;
    readonly reason: string;
    readonly outcome: string;
  },
): MailText {
  return mail(capital(outcomeLabel(about.outcome)), to, [
    `${theCase(about.caseKind, about.reference)} is ${outcomeLabel(about.outcome)}. Er komen geen herinneringen meer.`,
    `Reden: ${closed(about.reason)} Door ${about.by}.`,
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
