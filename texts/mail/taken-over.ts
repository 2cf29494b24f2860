import { capital, milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** A procedure that was under way came here, and of these nobody said that they were done: staff are asked, nothing is assumed. */
export function takenOverMail(person: string, reference: string, asked: readonly AboutMilestone[]): MailText {
  const first = asked[0]?.id ?? '';
  return mail(
    `Overgenomen, nog te melden: ${asked.map((one) => milestoneLabel(one.id)).join(', ')} (${reference})`,
    person,
    [
      `Tenderklok volgt ${reference} vanaf nu. Wat daarvoor gebeurde, is niet gevolgd.`,
      'Van deze mijlpalen is de datum voorbij, en bij de overname is niet gezegd of ze zijn gedaan:',
      { list: asked.map((one) => `${capital(milestoneLabel(one.id))}: ${dayOf(one)}`) },
      `Is het gedaan? Meld wanneer, met het bewijs: ${toDo({ act: 'reportMilestone', on: reference, filled: { milestone: milestoneName(first), happenedAt: '…', proof: '…' } })}`,
      'Is het niet gedaan? Doe het nu, en meld het daarna. De zaak gaat pas verder als het gemeld of verplaatst is.',
    ],
  );
}
