import { capital } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** Scoring, the draw, and a winner that drops out. */
export const AWARD = {
  'already-scored': ({ step }) =>
    `Niet berekend. De rangorde ligt al vast en wordt niet opnieuw gemaakt. Bekijk haar met ${step({ look: 'ranking' })}.`,
  'assessment-incomplete': ({ step }) =>
    `Niet berekend. De cijfers en prijzen zijn nog niet volledig ingelezen. Lees ze in met ${step({ act: 'scoreBids' })}.`,
  'no-such-tie': ({ step }, { award = '', bid = '' }) =>
    `Niet vastgelegd. Bij ${award} is er geen gelijke stand met ${bid}. Kijk met ${step({ look: 'timeline' })} wat de uitkomst was.`,
  'not-the-winner': ({ step }, { award = '', bid = '' }) =>
    `Niet gedaan. ${bid} is niet de winnaar van ${award}; alleen de winnaar kan uitvallen. Kijk met ${step({ look: 'timeline' })} wie dat is.`,
  'award-settled': ({ about }) =>
    `Niet gedaan. ${capital(about)} is al gemeld; wie nu stopt, valt niet meer uit een gunning. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.`,
} satisfies Sentences;
