import type { CaseRun } from '../run/case-run.ts';
import { application } from './application.ts';
import { award } from './award.ts';
import { conclusion } from './conclusion.ts';
import { consultation } from './consultation.ts';
import { evaluation } from './evaluation.ts';
import { opening } from './opening.ts';
import { questions } from './questions.ts';
import { remedy } from './remedy.ts';
import { service } from './service.ts';
import { submission } from './submission.ts';

/** What a phase does. Which phases there are, and their order, is data of the procedure type. */
export type Phase = (run: CaseRun) => Promise<void>;

export const PHASES: Readonly<Record<string, Phase>> = {
  consultation,
  questions,
  submission,
  opening,
  evaluation,
  award,
  remedy,
  application,
  conclusion,
  service,
};
