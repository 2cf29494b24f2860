import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import type { Receiver } from './receiver.ts';
import { whoDoes } from './task.ts';

/** A procedure that was under way came here, and of these nobody said that they were done: staff are asked, nothing is assumed. */
export function takenOverMail(to: Receiver, reference: string, asked: readonly AboutMilestone[]): MailText {
  const names = asked.map((one) => milestoneLabel(one.id));
  const about = names.length > 2 ? `${names.length} mijlpalen` : names.join(' en ');
  return mail(`Overgenomen, nog te melden: ${about}`, to, [
    'Tenderklok volgt deze procedure vanaf nu. Wat daarvoor gebeurde, is niet gevolgd.',
    'Van deze mijlpalen is de datum voorbij, en bij de overname is niet gezegd of ze zijn gedaan:',
    { head: ['Wat', 'Datum'], rows: asked.map((one) => [capital(milestoneLabel(one.id)), dayOf(one)]) },
    whoDoes(to),
    ...asked.map((one) => ({
      say: `Is ${milestonePhrase(one.id)} gedaan? Meld wanneer, met het bewijs:`,
      step: {
        act: 'reportMilestone',
        on: reference,
        filled: { milestone: milestoneName(one.id), happenedAt: '…', proof: '…' },
      } as const,
    })),
    'Is het niet gedaan? Dan moet het nu, en daarna wordt het gemeld. De zaak gaat pas verder als het gemeld of verplaatst is.',
  ]);
}
