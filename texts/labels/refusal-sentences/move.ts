import { worded } from '../../../domain/plan/finding.ts';
import { capital, milestoneLabel } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** A milestone in a sentence of the check. */
const named = (id: string, atStart: boolean): string => (atStart ? capital(milestoneLabel(id)) : milestoneLabel(id));

/** A date that cannot be moved, or not to there. */
export const MOVE = {
  'move-after-closing': ({ about, step }, { when = '' }) =>
    `Niet verplaatst. ${capital(about)} is voorbij sinds ${when}. Een moment dat voorbij is, verplaatst niet. Kijk met ${step({ look: 'case' })} welke datums nog open zijn.`,
  'move-into-past': ({ about }, { to = '' }) =>
    `Niet verplaatst. ${capital(to)} is al voorbij. Kies voor ${about} een datum in de toekomst.`,
  'move-under-minimum': ({ about }, { other = '', allowed = '' }) =>
    `Niet verplaatst. Tussen de nota van inlichtingen en de sluiting moeten tien dagen zitten, bij spoed vier (Aanbestedingswet 2012, artikelen 2.54 en 2.73); de andere datum is ${other}. ${allowed === '' ? 'Zolang die staat, mag geen andere dag.' : `Kies voor ${about} ${allowed}${about.startsWith('nota') ? ' of eerder' : ' of later'}. Dat is de dichtstbijzijnde dag die mag.`}`,
  'move-not-possible': ({ about }) =>
    `Niet verplaatst. Met deze datum voor ${about} is geen planning te maken. Kies een andere datum.`,
  'outside-calendar': ({ about }, { to = '' }) =>
    about === ''
      ? `Niet gedaan. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies een datum daarbinnen.`
      : `Niet verplaatst. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies voor ${about} een datum daarbinnen.`,
  'past-calendar': ({ about }) =>
    `Niet gedaan. Daardoor komt ${about} na 2035; daarvoor is geen kalender van vrije dagen bekend. Kies een eerdere dag.`,
  'term-of-law': ({ about, step }, { allowed = '', side = '', more = '' }) =>
    `Niet verplaatst. ${capital(about)} volgt uit een termijn. Kies ${allowed} of ${side}, of verplaats de mijlpaal waar de termijn van telt.${more === 'tellDelay' ? ` Hoort de aanvrager op tijd dat het besluit later komt? Leg dat vast met ${step({ act: 'tellDelay' })} (Algemene wet bestuursrecht, artikel 4:14 lid 3).` : ''}`,
  'fixed-by-law': ({ about }, { allowed = '' }) =>
    `Niet verplaatst. De wet zegt hoe lang ${about} duurt: tot en met ${allowed}, niet korter en niet langer. Verplaats de mijlpaal waar de termijn van telt.`,
  'objection-term': ({ step }, { allowed = '', more = '' }) =>
    `Niet verplaatst. Uiterlijk ${allowed} moet op het bezwaar zijn beslist (Algemene wet bestuursrecht, artikel 7:10). Kies die dag of eerder. ${more === 'adjourn' ? `Meer tijd kan één keer met ${step({ act: 'adjourn' })}. Stemt de indiener in met uitstel? Leg dat` : 'Meer tijd kan alleen als de indiener instemt met uitstel. Leg dat dan'} vast met ${step({ act: 'agreeDelay' })}.`,
  'already-there': ({ about }, { to = '' }) =>
    `Niet verplaatst. Voor ${about} staat ${to} al in de planning. Kies een andere datum als die niet klopt.`,
  'breaks-rule': (_given, { why = '', allowed = '' }) =>
    `Niet verplaatst. ${worded(why, named)}${allowed === '' ? '' : ` De dichtstbijzijnde dag die mag, is ${allowed}.`}`,
  'outage-not-proven': ({ step }) =>
    `Niet verplaatst. Na de sluiting kan dat alleen bij een storing van het kanaal kort ervoor, met bewijs en twee verschillende mensen (Aanbestedingswet 2012, artikel 2.109). Geef ${step({ field: 'outage', of: 'moveMilestone' })} met het bewijs en ${step({ who: 'second' })} met de tweede persoon.`,
  'outage-after-opening': () =>
    'Niet verplaatst. De inschrijvingen zijn al geopend; dan kan de sluiting niet meer open (Aanbestedingswet 2012, artikel 2.109). Vraag de jurist wat nu kan.',
  'outage-shortens': ({ about, step }, { when = '' }) =>
    `Niet verplaatst. Een storing geeft meer tijd en neemt geen tijd weg (Aanbestedingswet 2012, artikel 2.109). Kies voor ${about} een later moment dan ${when}, of verplaats zonder ${step({ field: 'outage', of: 'moveMilestone' })}.`,
  'changed-meanwhile': ({ about, step }, { when = '' }) =>
    `Niet verplaatst. Iemand anders veranderde intussen de datum van ${about}: die is nu ${when}. Kijk met ${step({ look: 'timeline' })} wie en waarom, en verplaats opnieuw als het nog nodig is.`,
  'no-such-day': (_given, { what = '' }) =>
    `Niet verplaatst. De dag in ${what} bestaat niet. Kies een dag van de kalender, geschreven als 2018-05-31.`,
  'no-such-time': ({ about }, { what = '' }) =>
    `Niet verplaatst. Het tijdstip ${what} bestaat niet, of bestaat twee keer: de klok gaat die nacht vooruit of terug, of het is geen tijd. Kies voor ${about} een ander uur.`,
  'whole-day': ({ about }, { what = '' }) =>
    `Niet verplaatst. ${capital(about)} telt de hele dag; een tijd zoals in ${what} hoort er niet bij. Geef alleen de dag.`,
} satisfies Sentences;
