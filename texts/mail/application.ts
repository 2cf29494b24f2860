import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { changesTable, type ChangedMilestone } from './moved.ts';
import type { Receiver } from './receiver.ts';
import { doing, whoDoes } from './task.ts';

/** Nobody applied by the last day, as far as was reported: no decision term runs, and the lead is asked. */
export function notAppliedMail(to: Receiver, about: AboutMilestone): MailText {
  const { reference } = about;
  const milestone = milestoneName(about.id);
  return mail(`Niet gemeld: ${milestoneLabel(about.id)}`, to, [
    { day: dayOf(about) },
    `Dit was de laatste dag voor ${milestonePhrase(about.id)}. Er is niets gemeld.`,
    `Zonder aanvraag loopt er geen beslistermijn (${groundInWords('Awb 4:13')}). Het besluit wacht. ${whoDoes(to)}`,
    {
      say: 'Kwam er wel iets binnen? Meld het met de dag en het uur van ontvangst, ook als dat eerder was:',
      step: { act: 'reportMilestone', on: reference, filled: { milestone, happenedAt: '…', proof: '…' } },
    },
    'Kwam er niets binnen? Vraag het de aanvrager.',
    {
      say: 'Komt er geen aanvraag meer? Leg dat vast; de procedure gaat dan verder zonder dit besluit:',
      step: { act: 'noApplication', on: reference, filled: { proof: '…', milestone } },
    },
  ]);
}

/** What others did was filed after its last day: when it came, when it was filed, and what is counted from it now. */
export function filedLaterMail(
  to: Receiver,
  about: AboutMilestone,
  filed: {
    readonly happenedAt: EpochMs;
    readonly filedAt: EpochMs;
    readonly inTime: boolean;
    readonly changed: readonly ChangedMilestone[];
  },
): MailText {
  const { happenedAt, filedAt, inTime, changed } = filed;
  return mail(`Alsnog gemeld: ${milestoneLabel(about.id)}`, to, [
    `${capital(milestonePhrase(about.id))} kwam op ${momentInWords(happenedAt)} en is vastgelegd op ${momentInWords(filedAt)}. De laatste dag was ${dayOf(about)}: ${inTime ? 'het kwam op tijd' : 'het kwam te laat'}.`,
    `De termijnen lopen vanaf de dag van ontvangst, niet vanaf de dag van vastleggen (${groundInWords('Awb 4:13')}).`,
    ...(changed.length === 0 ? ['Er verandert geen datum.'] : ['Opnieuw berekend:', changesTable(changed)]),
    { say: 'Bekijk de datums:', step: { look: 'case', on: about.reference } },
  ]);
}

/** What others did was filed after the end of the case, or of its lot, or came once more: whether something must follow is asked. */
export function asideMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly milestone: string;
    readonly happenedAt: EpochMs;
    readonly filedAt: EpochMs;
    readonly why: 'ended' | 'again';
    /** It is an application, on which must be decided. */
    readonly applies: boolean;
  },
): MailText {
  const { reference, milestone, happenedAt, filedAt, why, applies } = about;
  const what = 'met de jurist wat er moet volgen';
  return mail(`${why === 'again' ? 'Nog een keer' : 'Na het einde'}: ${milestoneLabel(milestone)}`, to, [
    `${capital(milestonePhrase(milestone))} kwam op ${momentInWords(happenedAt)} en is vastgelegd op ${momentInWords(filedAt)}. ${why === 'again' ? 'Er was er al een.' : 'De zaak of het perceel was toen al geëindigd.'}`,
    'Het staat in het dossier. Er verandert geen datum, en er wordt niets mee gedaan.',
    ...(applies
      ? [
          `Op een aanvraag moet u wel beslissen, ook als u haar afwijst (${groundInWords('Awb 4:13')}). Die termijn houdt Tenderklok hier niet bij.`,
        ]
      : []),
    doing(to, `Bepaal ${what}.`, (doer) => `${doer} bepaalt ${what}.`),
    { say: 'Bekijk de stand:', step: { look: 'case', on: reference } },
  ]);
}
