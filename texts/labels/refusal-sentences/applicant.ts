import { capital, milestoneLabel } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** What each applicant has, and whose is meant. */
export const APPLICANT = {
  'nothing-to-decide': ({ about, step }) =>
    `Niet vastgelegd. ${capital(about)} is geen aanvraag waarover nog moet worden besloten. Kijk met ${step({ look: 'case' })} hoe de zaak ervoor staat.`,
  'application-gone': ({ about, step }, { application = '' }) =>
    `Niet gedaan. ${capital(about)} hoeft er niet te komen: er is geen aanvraag, of zij is ingetrokken. Meld eerst ${milestoneLabel(application)} met ${step({ act: 'reportMilestone' })}, als die toch kwam.`,
  'which-applicant': ({ about, step }, { choices = '' }) =>
    `Niet gedaan. Elke aanvrager heeft hier een eigen ${about}. Noem met ${step({ field: 'applicant', of: 'reportMilestone' })} wie u bedoelt: ${choices}.`,
  'unknown-applicant': ({ about, step }, { what = '', choices = '' }) =>
    choices === ''
      ? `Niet gedaan. Deze zaak kent geen aanvrager ${what} bij ${about}. Laat ${step({ field: 'applicant', of: 'reportMilestone' })} weg.`
      : `Niet gedaan. Deze zaak kent geen aanvrager ${what} bij ${about}. Kies uit: ${choices}.`,
  'bad-applicant': (_given, { what = '' }) =>
    `Niet gemeld. ${what} kan geen korte naam zijn. Kies hoogstens 32 gewone letters, cijfers en streepjes, zoals zorg-bv. Vraagt een mens aan? Kies dan een nummer, zoals aanvrager-7: zo staat er geen naam in het dossier.`,
  'who-applies': ({ about, step }) =>
    `Niet gemeld. ${capital(about)} komt per aanvrager binnen. Noem met ${step({ field: 'applicant', of: 'reportMilestone' })} wie aanvraagt, met een korte naam zoals zorg-bv.`,
  'applicant-of-what': (_given, { what = '' }) =>
    `Niet gedaan. Een aanvrager hoort bij een aanvraag of een besluit. Geef dat erbij: ${what}.`,
} satisfies Sentences;
