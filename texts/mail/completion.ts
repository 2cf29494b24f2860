import type { CompletionJudgement } from '../../domain/case/completion-judgement.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { completerOf, completionJudgedText, completionWord } from '../labels/completion.ts';
import { capital, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

/** A completion, or the repair of an objection, that changes no term. */
export interface AboutCompletion {
  readonly reference: string;
  readonly caseKind: CaseKind;
  readonly milestone: string;
  readonly on: IsoDate;
  readonly judged: CompletionJudgement;
  /** The day of the request that it came before. */
  readonly requestedOn: IsoDate | null;
}

/** Something was sent and filed, and no term follows from it: why, and what to do when that is not so. */
export const completionMail = (to: Receiver, about: AboutCompletion): MailText =>
  mail(`${capital(completionWord(about.caseKind))}: ${completionJudgedText(about.judged)}`, to, [
    `De ${completerOf(about.caseKind).sender} stuurde op ${dateInWords(about.on)} een ${about.caseKind === 'objection' ? 'herstel van het bezwaar' : 'aanvulling'}. Dat staat in het dossier. Er verandert geen datum.`,
    whyText(about),
    ...toDo(to, about),
    { say: 'Bekijk de stand:', step: { look: 'case', on: about.reference } },
  ]);

function whyText({ caseKind, milestone, judged, requestedOn }: AboutCompletion): string {
  const law = groundInWords(completerOf(caseKind).ground);
  switch (judged) {
    case 'not-asked':
      return `Er was niet om gevraagd. Daarom stond de termijn voor ${milestonePhrase(milestone)} niet stil, en loopt zij gewoon door (${law}).`;
    case 'before-request':
      return `Dit kwam vóór het verzoek${requestedOn === null ? '' : ` van ${dateInWords(requestedOn)}`}. De termijn staat pas stil na een verzoek, tot wat is gevraagd er is (${law}).`;
    case 'settled':
      return `Er viel niets meer te besluiten: ${milestonePhrase(milestone)} was er al, of is vervallen.`;
  }
}

/** What whoever leads does when the record is not what happened. */
function toDo(to: Receiver, about: AboutCompletion): readonly Block[] {
  const { caseKind, milestone, judged, requestedOn, reference: on } = about;
  if (judged === 'settled')
    return [
      doing(
        to,
        'Bepaal met de jurist of hier iets op moet volgen.',
        (doer) => `${doer} bepaalt met de jurist of hier iets op moet volgen.`,
      ),
    ];
  const objection = caseKind === 'objection';
  if (judged === 'not-asked')
    return [
      {
        say: 'Is er wel om gevraagd? Leg dat vast met de dag van het verzoek, en daarna dit nog eens:',
        step: objection
          ? { act: 'askRepair', on, filled: { requestedOn: '…', setLastDay: '…', reason: '…' } }
          : {
              act: 'suspend',
              on,
              filled: { milestone: milestoneName(milestone), requestedOn: '…', setLastDay: '…', reason: '…' },
            },
      },
    ];
  const completedOn = requestedOn ?? '…';
  return [
    {
      say: 'Was hiermee alles er al? Dan stond de termijn geen dag stil. Leg het dan vast op de dag van het verzoek:',
      step: objection
        ? { act: 'recordRepair', on, filled: { completedOn, proof: '…' } }
        : { act: 'resume', on, filled: { milestone: milestoneName(milestone), completedOn, reason: '…' } },
    },
  ];
}
