import { capital, milestoneLabel } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** A report that cannot be put right, or not like this. */
export const CORRECTION = {
  'nothing-to-correct': ({ about, step }) =>
    `Niet hersteld. ${capital(about)} is niet gemeld, dus er is niets te herstellen. Meld het met ${step({ act: 'reportMilestone' })}, of verplaats de datum met ${step({ act: 'moveMilestone' })}.`,
  'corrected-already': ({ about, step }, { was = '' }) =>
    `Niet hersteld. ${capital(about)} staat al op ${was}. Noem bij ${step({ field: 'happenedAt', of: 'correctReport' })} hoe het echt was.`,
  'figure-stands': ({ about, step }) =>
    `Niet hersteld. ${capital(about)} volgt uit een indexcijfer waarmee al prijzen zijn gemaakt. Die melding kan niet vervallen. Kijk met ${step({ look: 'case' })} om welk cijfer het gaat.`,
  'subsidies-started': ({ about, step }) =>
    `Niet hersteld. De zaken van de ontvangers lopen al; ${about} kan niet meer vervallen. Noem de goede dag met ${step({ field: 'happenedAt', of: 'correctReport' })}.`,
  'others-follow': ({ about, step }, { other = '' }) =>
    `Niet hersteld. Na ${about} is ook ${milestoneLabel(other)} gemeld, en dat kan niet zonder. Noem de goede dag met ${step({ field: 'happenedAt', of: 'correctReport' })}, of herstel eerst ${milestoneLabel(other)}.`,
  'after-what-follows': ({ about, step }, { day = '', other = '', since = '' }) =>
    `Niet hersteld. ${capital(about)} kan niet op ${day} zijn gebeurd: ${milestoneLabel(other)} kwam erna en was al op ${since}. Controleer ${step({ field: 'happenedAt', of: 'correctReport' })}, of herstel eerst ${milestoneLabel(other)}.`,
} satisfies Sentences;
