import type { CompletionJudgement } from '../../domain/case/completion-judgement.ts';
import type { CaseFact } from '../../domain/case/fact.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { shortDate } from './day-words.ts';
import { capital, milestoneLabel } from './milestones.ts';

type Filed = Extract<CaseFact, { readonly kind: 'completion-aside' }>;

/** What was sent. @example completionWord('objection') // 'herstel' */
export const completionWord = (kind: CaseKind): string => (kind === 'objection' ? 'herstel' : 'aanvulling');

/** Who sends it, and by which article the term stands still from the request until it is there. */
export const completerOf = (kind: CaseKind): { readonly sender: string; readonly ground: Ground } =>
  kind === 'objection'
    ? { sender: 'indiener', ground: 'Awb 7:10 lid 2' }
    : { sender: 'aanvrager', ground: 'Awb 4:15 lid 1' };

const JUDGED: Readonly<Record<CompletionJudgement, string>> = {
  'not-asked': 'er was niet om gevraagd',
  'before-request': 'kwam vóór het verzoek',
  settled: 'er viel niets meer te besluiten',
};

/** What it comes to. @example completionJudgedText('settled') // 'er viel niets meer te besluiten' */
export const completionJudgedText = (judged: CompletionJudgement): string => JUDGED[judged];

/** What was sent to complete or repair something and changes no term. @example 'Subsidiebesluit: aanvulling van do 20 sep 2018 vastgelegd, er was niet om gevraagd' */
export const completionText = ({ milestone, caseKind, on, judged, requestedOn }: Filed): string =>
  `${capital(milestoneLabel(milestone))}: ${completionWord(caseKind)} van ${shortDate(on)} vastgelegd, ${JUDGED[judged]}${requestedOn === null ? '' : ` van ${shortDate(requestedOn)}`}`;
