import type { CaseKind } from '../../domain/case/state.ts';
import { theCase } from '../labels/case-kinds.ts';
import { capital } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { outcomeLabel } from '../labels/words.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** The case has ended before its end. */
export function endedMail(
  person: string,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly by: string;
    readonly reason: string;
    readonly outcome: string;
  },
): MailText {
  return mail(`${capital(outcomeLabel(about.outcome))}: ${about.reference}`, person, [
    `${theCase(about.caseKind, about.reference)} is ${outcomeLabel(about.outcome)}. Er komen geen herinneringen meer.`,
    `Reden: ${closed(about.reason)} Door ${about.by}.`,
    about.outcome === 'terminated-early' && about.caseKind === 'tender'
      ? 'Maak de voortijdige beëindiging ook bekend op het platform (TenderNed), met de reden. Dat doet Tenderklok niet voor u.'
      : `Het dossier blijft bewaard: ${toDo({ look: 'timeline', on: about.reference })}`,
  ]);
}
