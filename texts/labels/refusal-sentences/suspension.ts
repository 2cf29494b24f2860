import { awardLabel } from '../award.ts';
import { dateOnly, inFull } from '../in-full.ts';
import { capital, milestoneLabel } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** A case, a term or a lot that cannot be suspended or resumed. */
export const SUSPENSION = {
  'already-suspended': ({ about, step }) =>
    about === ''
      ? `Niet geschorst. De zaak is al geschorst. Hervat haar eerst met ${step({ act: 'resume' })}.`
      : `Niet geschorst. De termijn van ${about} staat al stil. Hervat die eerst met ${step({ act: 'resume' })} en ${step({ field: 'milestone', of: 'resume' })}.`,
  'not-suspended': ({ step }) =>
    `Niet hervat. De zaak is niet geschorst. Kijk met ${step({ look: 'case' })} hoe zij ervoor staat.`,
  'suspended-before-last': ({ step }, { moment = '', last = '' }) =>
    `Niet geschorst. Op ${last} is er in deze zaak nog iets gebeurd; schorsen vanaf ${moment} kan dan niet meer. Schors vanaf nu, en bekijk wat er is gebeurd met ${step({ look: 'timeline' })}.`,
  'resumed-before-suspended': (_given, { moment = '', since = '' }) =>
    `Niet hervat. Het stond pas stil sinds ${since}; ${moment} ligt daarvoor. Geef het moment op waarop het echt verder ging.`,
  'came-while-suspended': ({ about, step }, { when = '' }) =>
    `Niet hervat. ${capital(about)} was op ${inFull(dateOnly(when))}, terwijl de zaak stilstond: anderen konden toen niets doen. Laat de datums schuiven: hervat zonder ${step({ field: 'dates', of: 'resume' })}.`,
  'dates-without-case': ({ step }) =>
    `Niet hervat. Of datums schuiven of blijven, kiest u alleen voor een hele zaak. Laat ${step({ field: 'dates', of: 'resume' })} weg.`,
  'no-running-term': ({ about }) =>
    `Niet geschorst. ${capital(about)} is geen lopende beslistermijn. Schors de hele zaak, of kies een termijn die loopt.`,
  'term-not-suspended': ({ about, step }) =>
    `Niet hervat. De termijn van ${about} is niet geschorst. Kijk met ${step({ look: 'case' })} hoe de zaak ervoor staat.`,
  'unknown-lot': (_given, { lot = '', lots = '' }) =>
    `Niet gedaan. Deze zaak heeft geen perceel ${lot}.${lots === '' ? ' Laat het perceel weg.' : ` Kies uit: ${lots}.`}`,
  'lot-suspended': (_given, { lot = '' }) => `Niet gedaan. ${awardLabel([lot])} staat stil. Hervat eerst dat perceel.`,
  'which-lot': ({ about }, { lots = '' }) =>
    `Niet gedaan. Elk perceel heeft zijn eigen datum voor ${about}. Geef het perceel erbij op: ${lots}.`,
  'shared-by-lots': ({ about }, { lot = '' }) =>
    `Niet gedaan. ${capital(about)} is er één keer, voor alle percelen; ${awardLabel([lot])} heeft geen eigen. Laat het perceel weg.`,
  'lot-held': ({ about }, { lot = '' }) =>
    about === ''
      ? `Niet geschorst. ${awardLabel([lot])} staat al stil. Hervat het eerst.`
      : `Niet gemeld. De gunning staat stil; zo lang wordt er niets definitief (Aanbestedingswet 2012, artikel 2.131). Hervat het perceel als dat weer mag, bijvoorbeeld na het vonnis.`,
  'lot-ended': ({ step }, { lot = '' }) =>
    `Niet gedaan. ${awardLabel(lot.split(', '))}: al geëindigd, daar verandert niets meer aan. Kijk met ${step({ look: 'case' })} hoe de andere percelen ervoor staan.`,
  'lots-together': (_given, { lot = '' }) =>
    `Niet gedaan. De percelen worden samen gegund, dus ${awardLabel([lot])} kan geen eigen weg gaan. Doe dit voor de hele zaak.`,
  'lot-not-held': ({ step }, { lot = '' }) =>
    `Niet hervat. Perceel ${lot} staat niet stil. Kijk met ${step({ look: 'case' })}.`,
  'no-application': ({ about }, { application = '' }) =>
    `Niet geschorst. De termijn van ${about} loopt nog niet: ${milestoneLabel(application)} is niet gemeld. Meld die eerst, met de dag van ontvangst.`,
  'request-before-application': ({ step }, { day = '', application = '', received = '' }) =>
    `Niet geschorst. Het verzoek van ${day} kan niet vóór ${milestoneLabel(application)} komen; die kwam op ${received} binnen. Controleer de datum bij ${step({ field: 'requestedOn', of: 'suspend' })}.`,
  'no-time-to-complete': ({ step }, { day = '', last = '' }) =>
    `Niet geschorst. Wie op ${day} wordt gevraagd aan te vullen, krijgt daar tijd voor; ${last} ligt daar niet na. Geef met ${step({ field: 'setLastDay', of: 'suspend' })} de laatste dag om aan te vullen.`,
  'days-without-term': ({ step }) =>
    `Niet gedaan. De dag van een verzoek of aanvulling hoort bij één beslistermijn. Geef die met ${step({ field: 'milestone', of: 'resume' })}.`,
} satisfies Sentences;
