import type { Wording } from '../../next-step.ts';
import { capital, milestoneLabel } from '../milestones.ts';
import { phaseLabel } from '../phases.ts';
import type { Sentences } from './sentence.ts';

/** A milestone that cannot be reported, or not yet. */
export const REPORT = {
  'wrong-phase': ({ about }, { phase = '', current = '' }) =>
    `Niet gemeld. ${capital(about)} hoort bij de fase ${phaseLabel(phase)}; de zaak is in de fase ${phaseLabel(current)}. Rond eerst die fase af.`,
  'already-done': ({ about, step }, { anew = '' }) =>
    `Niet gedaan. ${capital(about)} is al gemeld. Wat gemeld is, blijft staan. Bekijk het met ${step({ look: 'timeline' })}.${anewText(anew, step)} Klopt de dag niet, of is het niet gedaan? Herstel het dan met twee mensen: ${step({ act: 'correctReport' })}.`,
  'already-passed': ({ about, step }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} is voorbij sinds ${when}, en wordt niet gemeld. Kijk met ${step({ look: 'case' })} wat nu kan.`,
  'not-ours': ({ about }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} gaat vanzelf in of voorbij op ${when} en wordt niet gemeld. Verplaats de datum als die niet klopt.`,
  'nothing-applied': ({ about, step }, { application = '' }) =>
    `Niet gemeld. ${capital(about)} hoort bij een aanvraag, en ${milestoneLabel(application)} is niet gemeld (Algemene wet bestuursrecht, artikel 4:13). Meld die eerst met ${step({ act: 'reportMilestone' })}, met de dag van ontvangst bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`,
  'before-the-hour': ({ about }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} mag niet vóór ${when}. Wacht tot dat moment.`,
  'before-closing': () =>
    'Niet gemeld. De inschrijving is nog open; openen mag pas na de sluiting. Wacht tot de sluiting voorbij is.',
  'before-what-precedes': ({ about, step }, { day = '', other = '', since = '' }) =>
    `Niet gemeld. ${capital(about)} kan niet op ${day} zijn gebeurd: ${milestoneLabel(other)} was pas op ${since}. Controleer de datum bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`,
  'before-withdrawal': ({ about, step }, { day = '', since = '' }) =>
    `Niet gemeld. ${capital(about)} kan niet op ${day} opnieuw zijn gedaan: tot ${since} gold het vorige besluit. Controleer de datum bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`,
  'tie-open': ({ step }) =>
    `Niet gemeld. Er staan inschrijvingen gelijk bovenaan. Laat de notaris loten en leg de uitkomst vast met ${step({ act: 'recordDraw' })}.`,
  'not-scored': ({ step }) =>
    `Niet gemeld. Er zijn inschrijvingen, maar de punten zijn nog niet berekend. Lees eerst cijfers en prijzen in met ${step({ act: 'scoreBids' })}.`,
  'no-bids': ({ step }) =>
    `Niet gemeld. Er is geen inschrijving die op tijd binnenkwam, dus er is geen rangorde en niets te gunnen. Leg een inschrijving die wel kwam eerst vast, met het moment van ontvangst. Kwam er geen? Leg dat vast met ${step({ act: 'scoreBids' })}, zonder iets in te lezen; de procedure eindigt dan zonder gunning.`,
  'index-by-figure': ({ step }) =>
    `Niet gemeld. De prijzen van dat jaar volgen uit een indexcijfer, vastgelegd door twee mensen. Leg het cijfer vast met ${step({ act: 'recordIndex' })}.`,
  'award-within-standstill': ({ step }, { law = '' }) =>
    `Niet gemeld. Voordat de opschortende termijn voorbij is, wordt de gunning niet definitief${ofLaw(law)}. Kijk met ${step({ look: 'case' })} tot wanneer die loopt. Is er toch al een overeenkomst gesloten? Vraag dan de jurist wat nu kan${law === 'Aw 2.127' ? ': de rechter kan haar vernietigen (Aanbestedingswet 2012, artikel 4.15)' : ''}.`,
  'decision-letters-unsent': ({ step }, { nos = '' }) =>
    `Niet gemeld. Van brief ${nos} is niet bewezen dat zij is verzonden. Voor die partij loopt de termijn nog niet (Aanbestedingswet 2012, artikel 2.127; Algemene wet bestuursrecht, artikel 6:8). Kijk met ${step({ office: 'brief bewijs' })} wat ontbreekt, verstuur de brief opnieuw of aangetekend, en leg dat vast.`,
  'decision-sent-later': ({ about, step }, { when = '' }) =>
    `Niet gemeld. Een brief kwam terug en is opnieuw verzonden op ${when}. ${capital(about)} is eerder gemeld, en de termijn telt vanaf de laatste verzending (Aanbestedingswet 2012, artikel 2.127; Algemene wet bestuursrecht, artikel 6:8). Laat twee mensen eerst die melding herstellen met ${step({ act: 'correctReport' })}.`,
} satisfies Sentences;

/** How a decision that was reported does change. */
function anewText(anew: string, step: Wording): string {
  if (anew === '') return '';
  if (anew === 'theirs')
    return ` Kwam er nog een? Meld haar met het moment van ontvangst bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`;
  const withdrawn = ` Is het ingetrokken en is er nog geen nieuw? Leg dat vast met ${step({ act: 'withdrawDecision' })}.`;
  return ` Is er opnieuw beslist? Leg dat vast met ${step({ act: 'decideAnew' })}.${anew === 'withdrawn' ? withdrawn : ''}`;
}

/** The article that demands it; none where a guide promised it without being asked to. */
const ofLaw = (ground: string): string =>
  ground.startsWith('Aw ') ? ` (Aanbestedingswet 2012, artikel ${ground.slice(3)})` : '';
