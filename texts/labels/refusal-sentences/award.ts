import { capital, milestoneLabel } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** Scoring, the draw, and a bidder that drops out. */
export const AWARD = {
  'already-scored': ({ step }) =>
    `Niet berekend. De rangorde ligt al vast. Bekijk haar met ${step({ look: 'ranking' })}. Moet zij opnieuw, bijvoorbeeld na een vonnis? Trek haar dan eerst in met ${step({ act: 'decideAnew' })}.`,
  'assessment-incomplete': ({ step }) =>
    `Niet berekend. De cijfers en prijzen zijn nog niet volledig ingelezen. Lees ze in met ${step({ act: 'scoreBids' })}.`,
  'assessment-off-record': ({ step }, { absent = '', late = '', excluded = '', missing = '' }) =>
    `Niet berekend. In de rangorde komt iedereen van wie de inschrijving meetelt, en niemand anders; dat klopt niet met wat is ingelezen.${[
      ...(absent === '' ? [] : [` Geen inschrijving vastgelegd: ${absent}.`]),
      ...(late === '' ? [] : [` Telt niet mee: ${late}.`]),
      ...(excluded === '' ? [] : [` Bij de toets uitgesloten: ${excluded}.`]),
      ...(missing === '' ? [] : [` Niet in het bestand: ${missing}.`]),
    ].join(
      '',
    )} Leg vast wat ontbreekt, zet bij wie niet meedoet onder uitgesloten waarom, en lees het bestand opnieuw in met ${step({ act: 'scoreBids' })}.`,
  'no-such-tie': ({ step }, { award = '', bid = '' }) =>
    `Niet vastgelegd. Bij ${award} is er geen gelijke stand met ${bid}. Kijk met ${step({ look: 'timeline' })} wat de uitkomst was.`,
  'not-ranked': ({ step }, { award = '', bid = '' }) =>
    `Niet gedaan. ${bid} staat niet of niet meer in de rangorde van ${award}; alleen wie daarin staat, kan uitvallen. Wie zich vóór de opening terugtrekt, trekt zijn inschrijving in. Kijk met ${step({ look: 'ranking' })} wie dat zijn.`,
  'award-settled': ({ about }) =>
    `Niet gedaan. ${capital(about)} is al gemeld; wie nu stopt, valt niet meer uit een gunning. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.`,
  'not-a-decision': ({ about, step }) =>
    `Niet gedaan. ${capital(about)} is geen besluit dat u opnieuw kunt nemen. Dat kan met een selectiebeslissing, de rangorde van de beoordeling, een gunningsbeslissing, een nota van inlichtingen of een besluit op een aanvraag. Kijk met ${step({ look: 'timeline' })} wat vastligt.`,
  'not-decided-yet': ({ about, step }) =>
    `Niet gedaan. ${capital(about)} is nog niet gemeld, of al ingetrokken; er is nu geen besluit om in te trekken. Meld het besluit als het er is, met ${step({ act: 'reportMilestone' })}.`,
  'decided-and-settled': ({ about }, { settled = '' }) =>
    `Niet gedaan. ${capital(milestoneLabel(settled))} is al gemeld; daarna kunt u ${about} niet meer intrekken. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.`,
  'selected-and-opened': ({ about }) =>
    `Niet gedaan. De inschrijvingen zijn al geopend; daarna kunt u ${about} niet meer opnieuw nemen. Beëindig de procedure en begin opnieuw, of vraag de jurist.`,
  'withdrawn-before-taken': ({ about, step }, { first = '', withdrawn = '' }) =>
    `Niet vastgelegd. Ingetrokken op ${withdrawn} kan niet: ${about} is van ${first}. Controleer de datum bij ${step({ field: 'withdrawnAt', of: 'withdrawDecision' })}.`,
  'note-stands': ({ about, step }) =>
    `Niet vastgelegd. ${capital(about)} geldt tot er een andere is (Aanbestedingswet 2012, artikel 2.54). Leg een nieuwe nota vast met ${step({ act: 'decideAnew' })}, of meld een volgende ronde.`,
  'granted-and-started': ({ about, step }) =>
    `Niet vastgelegd. ${capital(about)} is verleend en de subsidie heeft een eigen zaak; daar eindigt zij (Algemene wet bestuursrecht, artikel 4:48). Leg dat bij die zaak vast met ${step({ act: 'terminateEarly' })}. Beslist u anders, leg het nieuwe besluit dan hier vast met ${step({ act: 'decideAnew' })}.`,
  'decided-out-of-order': ({ about }, { first = '', withdrawn = '', taken = '' }) =>
    `Niet gedaan. De volgorde van ${about} klopt niet: het eerste besluit is van ${first}, ingetrokken op ${withdrawn}, opnieuw genomen op ${taken}. Intrekken kan pas na het eerste besluit, en niet na het nieuwe. Controleer de datums.`,
} satisfies Sentences;
