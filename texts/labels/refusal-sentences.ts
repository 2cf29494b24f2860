import type { FigureRefusal } from '../../domain/acts/evidence.ts';
import type { RefusalRule } from '../../domain/acts/refusal.ts';
import type { Trait } from '../../domain/plan/trait.ts';
import type { Wording } from '../next-step.ts';
import { capital, milestoneLabel } from './milestones.ts';
import { phaseLabel } from './phases.ts';

/** What every sentence can use: the milestone that it is about, and the words of a front for what someone can do now. */
interface Given {
  readonly about: string;
  readonly step: Wording;
}

type Values = Readonly<Record<string, string>>;

type Sentence = (given: Given, values: Values) => string;

/** What is refused, why, and what to do. */
export const REFUSAL_SENTENCES: Readonly<Record<RefusalRule, Sentence>> = {
  'unknown-milestone': ({ about, step }) =>
    `Deze zaak heeft geen mijlpaal ${about}. Kijk met ${step({ look: 'case' })} welke er zijn.`,
  'wrong-phase': ({ about }, { phase = '', current = '' }) =>
    `Niet gemeld. ${capital(about)} hoort bij de fase ${phaseLabel(phase)}; de procedure is in de fase ${phaseLabel(current)}. Rond eerst die fase af.`,
  'already-done': ({ about, step }) =>
    `Niet gedaan. ${capital(about)} is al gemeld. Wat gemeld is, blijft staan. Bekijk het met ${step({ look: 'timeline' })}.`,
  'already-passed': ({ about, step }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} is voorbij sinds ${when}. Kijk met ${step({ look: 'case' })} wat nu kan.`,
  'not-ours': ({ about }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} gaat vanzelf in of voorbij op ${when} en wordt niet gemeld. Verplaats de datum als die niet klopt.`,
  'missing-by': () => 'Niet gedaan. Noem wie dit doet: het dossier moet dat laten zien. Geef een naam of adres op.',
  'missing-reason': () => 'Niet gedaan. Geef een reden op: het dossier moet laten zien waarom.',
  'missing-reference': ({ about }) =>
    `Niet gemeld. Noem het bewijs van ${about}, zoals een publicatienummer of een brief.`,
  'missing-field': (_given, { what = '' }) => `Niet gedaan. Er ontbreekt iets: ${what}. Geef dat op.`,
  'moment-in-future': () =>
    'Niet gedaan. Het opgegeven moment ligt in de toekomst. Geef het moment op waarop het is gebeurd.',
  'moment-before-start': () =>
    'Niet gedaan. Het opgegeven moment ligt vóór het begin van de zaak. Controleer de datum.',
  'before-the-hour': ({ about }, { when = '' }) =>
    `Niet gemeld. ${capital(about)} mag niet vóór ${when}. Wacht tot dat moment.`,
  'move-after-closing': ({ about, step }, { when = '' }) =>
    `Niet verplaatst. ${capital(about)} is voorbij sinds ${when}. Een moment dat voorbij is, verplaatst niet. Kijk met ${step({ look: 'case' })} welke datums nog open zijn.`,
  'move-into-past': ({ about }, { to = '' }) =>
    `Niet verplaatst. ${capital(to)} is al voorbij. Kies voor ${about} een datum in de toekomst.`,
  'move-under-minimum': ({ about }, { other = '', allowed = '' }) =>
    `Niet verplaatst. Tussen de nota van inlichtingen en de sluiting moeten tien dagen zitten, bij spoed vier (Aanbestedingswet 2012, artikelen 2.54 en 2.73); de andere datum is ${other}. Kies voor ${about} ${allowed}${about.startsWith('nota') ? ' of eerder' : ' of later'}. Dat is de dichtstbijzijnde dag die mag.`,
  'move-not-possible': ({ about }) =>
    `Niet verplaatst. Met deze datum voor ${about} is geen planning te maken. Kies een andere datum.`,
  'outside-calendar': ({ about }, { to = '' }) =>
    about === ''
      ? `Niet gedaan. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies een datum daarbinnen.`
      : `Niet verplaatst. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies voor ${about} een datum daarbinnen.`,
  'already-suspended': ({ about, step }) =>
    about === ''
      ? `Niet geschorst. De zaak is al geschorst. Hervat haar eerst met ${step({ act: 'resume' })}.`
      : `Niet geschorst. De termijn van ${about} staat al stil. Hervat die eerst met ${step({ act: 'resume' })} en ${step({ field: 'milestone', of: 'resume' })}.`,
  'not-suspended': ({ step }) =>
    `Niet hervat. De zaak is niet geschorst. Kijk met ${step({ look: 'case' })} hoe zij ervoor staat.`,
  suspended: ({ step }) =>
    `Niet gedaan. De zaak is geschorst; termijnen en handelingen staan stil. Hervat haar eerst met ${step({ act: 'resume' })}.`,
  'already-ended': ({ step }) =>
    `Niet gedaan. De zaak is beëindigd en verandert niet meer. Bekijk het dossier met ${step({ look: 'timeline' })}.`,
  'withdraw-after-notice': ({ step }) =>
    `Niet ingetrokken. De procedure is aangekondigd; intrekken in stilte kan dan niet meer. Beëindig haar voortijdig met ${step({ act: 'terminateEarly' })}: dat wordt bekendgemaakt.`,
  'index-not-settled': () =>
    'Niet vastgelegd. De definitie zegt niet welk cijfer telt, het voorlopige of het definitieve. Zet onder subsidie, indexering: uitgave.',
  'index-refused': (_given, values) => `Niet vastgelegd: ${figureText(values)}. Controleer het cijfer en zijn bron.`,
  'index-too-early': (_given, { year = '' }) =>
    `Niet vastgelegd. De indexering voor ${year} wordt in het laatste kwartaal ervoor vastgesteld. Wacht tot 1 oktober.`,
  'index-bad-figure': (_given, { what = '' }) =>
    `Niet vastgelegd. ${what} is geen goed percentage. Schrijf twee decimalen, zoals 3.28, tussen -50.00 en 50.00.`,
  'two-people': ({ step }) =>
    `Niet vastgelegd. Dit vraagt twee verschillende mensen. Geef hen op met ${step({ who: 'first' })} en ${step({ who: 'second' })}.`,
  'tie-open': ({ step }) =>
    `Niet gemeld. Er staan inschrijvingen gelijk bovenaan. Laat de notaris loten en leg de uitkomst vast met ${step({ act: 'recordDraw' })}.`,
  'not-scored': ({ step }) =>
    `Niet gemeld. Er zijn inschrijvingen, maar de punten zijn nog niet berekend. Lees eerst cijfers en prijzen in met ${step({ act: 'scoreBids' })}.`,
  'index-by-figure': ({ step }) =>
    `Niet gemeld. De prijzen van dat jaar volgen uit een indexcijfer, vastgelegd door twee mensen. Leg het cijfer vast met ${step({ act: 'recordIndex' })}.`,
  'term-held': ({ about, step }) =>
    `Niet vastgelegd. De termijn van ${about} staat stil; zolang dat zo is, kan het besluit niet te laat zijn. Hervat de termijn eerst met ${step({ act: 'resume' })}.`,
  'no-decision-term': ({ about, step }) =>
    `Niet vastgelegd. Tenderklok kent voor ${about} geen beslistermijn op een aanvraag, en rekent er geen dwangsom voor uit (Algemene wet bestuursrecht, artikel 4:17). Noem met ${step({ field: 'milestone', of: 'noticeOfDefault' })} het besluit waar de brief over gaat, of vraag de jurist.`,
  'term-of-law': ({ about }, { allowed = '', side = '' }) =>
    `Niet verplaatst. ${capital(about)} volgt uit een termijn. Kies ${allowed} of ${side}, of verplaats de mijlpaal waar de termijn van telt.`,
  'fixed-by-law': ({ about }, { allowed = '' }) =>
    `Niet verplaatst. De wet zegt hoe lang ${about} duurt: tot en met ${allowed}, niet korter en niet langer. Verplaats de mijlpaal waar de termijn van telt.`,
  'already-there': ({ about }, { to = '' }) =>
    `Niet verplaatst. Voor ${about} staat ${to} al in de planning. Kies een andere datum als die niet klopt.`,
  'breaks-rule': (_given, { why = '', allowed = '' }) =>
    `Niet verplaatst. ${why}${allowed === '' ? '' : ` De dichtstbijzijnde dag die mag, is ${allowed}.`}`,
  'missing-id': () =>
    'Niet gedaan. Geef deze handeling een eigen id, zodat zij bij een herhaling niet twee keer gebeurt.',
  'already-scored': ({ step }) =>
    `Niet berekend. De rangorde ligt al vast en wordt niet opnieuw gemaakt. Bekijk haar met ${step({ look: 'ranking' })}.`,
  'no-such-tie': ({ step }, { award = '', bid = '' }) =>
    `Niet vastgelegd. Bij ${award} is er geen gelijke stand met ${bid}. Kijk met ${step({ look: 'timeline' })} wat de uitkomst was.`,
  'not-the-winner': ({ step }, { award = '', bid = '' }) =>
    `Niet gedaan. ${bid} is niet de winnaar van ${award}; alleen de winnaar kan uitvallen. Kijk met ${step({ look: 'timeline' })} wie dat is.`,
  'award-settled': ({ about }) =>
    `Niet gedaan. ${capital(about)} is al gemeld; wie nu stopt, valt niet meer uit een gunning. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.`,
  'award-within-standstill': ({ step }) =>
    `Niet gemeld. Na de uitval loopt een nieuwe opschortende termijn; tot die voorbij is, wordt de gunning niet definitief (Aanbestedingswet 2012, artikel 2.127). Kijk met ${step({ look: 'case' })} tot wanneer.`,
  'before-closing': () =>
    'Niet gemeld. De inschrijving is nog open; openen mag pas na de sluiting. Wacht tot de sluiting voorbij is.',
  'outage-not-proven': ({ step }) =>
    `Niet verplaatst. Na de sluiting kan dat alleen bij een storing van het kanaal kort ervoor, met bewijs en twee verschillende mensen (Aanbestedingswet 2012, artikel 2.109). Geef ${step({ field: 'outage', of: 'moveMilestone' })} met het bewijs en ${step({ who: 'second' })} met de tweede persoon.`,
  'outage-after-opening': () =>
    'Niet verplaatst. De inschrijvingen zijn al geopend; dan kan de sluiting niet meer open (Aanbestedingswet 2012, artikel 2.109). Vraag de jurist wat nu kan.',
  'no-running-term': ({ about }) =>
    `Niet geschorst. ${capital(about)} is geen lopende beslistermijn. Schors de hele zaak, of kies een termijn die loopt.`,
  'unknown-lot': (_given, { lot = '', lots = '' }) =>
    `Niet geschorst. Deze zaak heeft geen perceel ${lot}.${lots === '' ? ' Schors de hele zaak.' : ` Kies uit: ${lots}.`}`,
  'lot-held': ({ about }, { lot = '' }) =>
    about === ''
      ? `Niet geschorst. Over ${lot} loopt al een procedure bij de rechter. Hervat dat perceel na het vonnis.`
      : `Niet gemeld. Over ${lot} loopt een procedure bij de rechter; tot het vonnis wordt er niets definitief (Aanbestedingswet 2012, artikel 2.131). Hervat het perceel na het vonnis.`,
  'lot-not-held': ({ step }, { lot = '' }) =>
    `Niet hervat. Perceel ${lot} staat niet stil. Kijk met ${step({ look: 'case' })}.`,
  'no-such-duty': ({ about, step }) =>
    `Niet bevestigd. Voor ${about} staat geen rectificatie open. Kijk met ${step({ look: 'case' })} wat er nog moet gebeuren.`,
  'term-not-suspended': ({ about, step }) =>
    `Niet hervat. De termijn van ${about} is niet geschorst. Kijk met ${step({ look: 'case' })} hoe de zaak ervoor staat.`,
  'default-premature': ({ about }, { last = '' }) =>
    `Niet vastgelegd. De ingebrekestelling is te vroeg: voor ${about} is er tijd tot en met ${last} (Algemene wet bestuursrecht, artikel 4:17 lid 3). Vraag de indiener om na die dag opnieuw te schrijven.`,
  'default-settled': ({ about, step }) =>
    `Niet vastgelegd. ${capital(about)} was al gedaan toen de ingebrekestelling kwam. Bekijk het met ${step({ look: 'timeline' })}.`,
  'default-known': ({ about, step }, { day = '' }) =>
    `Niet vastgelegd. Over ${about} ligt al een ingebrekestelling vast, ontvangen op ${day}. Over één besluit loopt één dwangsom. Bekijk de stand met ${step({ look: 'case' })}.`,
  'before-what-precedes': ({ about, step }, { day = '', other = '', since = '' }) =>
    `Niet gemeld. ${capital(about)} kan niet op ${day} zijn gebeurd: ${milestoneLabel(other)} was pas op ${since}. Controleer de datum bij ${step({ field: 'happenedAt', of: 'reportMilestone' })}.`,
  'changed-meanwhile': ({ about, step }, { when = '' }) =>
    `Niet verplaatst. Iemand anders veranderde intussen de datum van ${about}: die is nu ${when}. Kijk met ${step({ look: 'timeline' })} wie en waarom, en verplaats opnieuw als het nog nodig is.`,
  'change-before-notice': () =>
    'Niet vastgelegd. De procedure is nog niet aangekondigd; dan wijzigt u de stukken gewoon. Meld de aankondiging als die wel is gepubliceerd.',
  'change-after-closing': ({ step }) =>
    `Niet vastgelegd. De sluiting is voorbij; daarna veranderen de stukken niet meer (Aanbestedingswet 2012, artikel 2.73). Vraag de jurist wat nu kan; opnieuw beginnen kan met ${step({ act: 'terminateEarly' })}.`,
  'no-application': ({ about }, { application = '' }) =>
    `Niet geschorst. De termijn van ${about} loopt nog niet: ${milestoneLabel(application)} is niet gemeld. Meld die eerst, met de dag van ontvangst.`,
  'request-before-application': ({ step }, { day = '', application = '', received = '' }) =>
    `Niet geschorst. Het verzoek van ${day} kan niet vóór ${milestoneLabel(application)} komen; die kwam op ${received} binnen. Controleer de datum bij ${step({ field: 'requestedOn', of: 'suspend' })}.`,
  'no-time-to-complete': ({ step }, { day = '', last = '' }) =>
    `Niet geschorst. Wie op ${day} wordt gevraagd aan te vullen, krijgt daar tijd voor; ${last} ligt daar niet na. Geef met ${step({ field: 'setLastDay', of: 'suspend' })} de laatste dag om aan te vullen.`,
  'completed-before-request': ({ step }, { day = '', requested = '' }) =>
    `Niet hervat. Aangevuld op ${day} kan niet: het verzoek daarom was pas op ${requested}. Controleer de datum bij ${step({ field: 'completedOn', of: 'resume' })}.`,
  'no-such-day': (_given, { what = '' }) =>
    `Niet verplaatst. De dag in ${what} bestaat niet. Kies een dag van de kalender, geschreven als 2018-05-31.`,
  'no-such-time': ({ about }, { what = '' }) =>
    `Niet verplaatst. Het tijdstip ${what} bestaat niet, of bestaat twee keer: de klok gaat die nacht vooruit of terug, of het is geen tijd. Kies voor ${about} een ander uur.`,
  'whole-day': ({ about }, { what = '' }) =>
    `Niet verplaatst. ${capital(about)} telt de hele dag; een tijd zoals in ${what} hoort er niet bij. Geef alleen de dag.`,
  'objection-in-time': ({ step }) =>
    `Niet vastgelegd. Het bezwaar kwam op tijd; daar is niets aan te beoordelen. Kijk met ${step({ look: 'case' })} wat er nog moet gebeuren.`,
  'objection-not-in-time': () =>
    'Niet vastgelegd. Het bezwaar kwam niet op tijd en dat is niet verschoonbaar; dan is het niet-ontvankelijk (Algemene wet bestuursrecht, artikel 6:11). Kies dat gevolg, of beoordeel de termijn opnieuw.',
  'timeliness-not-judged': ({ step }) =>
    `Niet vastgelegd. Het bezwaar kwam niet op tijd; een mens moet eerst beoordelen of het toch telt. Leg dat vast met ${step({ act: 'judgeTimeliness' })}.`,
  'no-repair-asked': ({ step }) =>
    `Niet vastgelegd. Er is niet gevraagd iets te herstellen. Vraag dat eerst met ${step({ act: 'askRepair' })}.`,
  'already-adjourned': ({ step }) =>
    `Niet verdaagd. Dat is al één keer gedaan, en vaker mag niet (Algemene wet bestuursrecht, artikel 7:10 lid 3). Vraag de indiener om in te stemmen met uitstel, en leg dat vast met ${step({ act: 'agreeDelay' })}.`,
  'delay-agreed-already': ({ step }) =>
    `Niet verdaagd. De indiener heeft al ingestemd met uitstel; dat gaat voor. Vraag zo nodig om nieuwe instemming, en leg die vast met ${step({ act: 'agreeDelay' })}.`,
  'adjourned-too-late': ({ step }) =>
    `Niet verdaagd. De beslistermijn is voorbij; verdagen kan alleen daarvóór (Algemene wet bestuursrecht, artikel 7:10 lid 3). Beslis zo snel mogelijk, of vraag de indiener om in te stemmen met uitstel. Leg dat vast met ${step({ act: 'agreeDelay' })}.`,
  'no-delay': ({ step }, { last = '', until = '' }) =>
    `Niet vastgelegd. Er is al tijd tot en met ${last}; ${until} is geen uitstel. Controleer de dag bij ${step({ field: 'until', of: 'agreeDelay' })}.`,
  'not-heard': ({ step }) =>
    `Niet vastgelegd. De indiener is nog niet gehoord (Algemene wet bestuursrecht, artikel 7:2). Meld het horen met ${step({ act: 'reportMilestone' })}, of geef met ${step({ field: 'unheard', of: 'decideObjection' })} waarom dat niet hoefde (artikel 7:3).`,
  'question-late': (_given, { no = '' }) =>
    `De vraag met nummer ${no} kwam na de sluiting binnen. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'bid-late': (_given, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam na de sluiting binnen. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'no-desk': ({ step }) =>
    `Niet aangenomen. Deze zaak neemt geen vragen en inschrijvingen aan. Kijk met ${step({ look: 'cases' })} bij welke procedure dit hoort.`,
  'no-such-moment': ({ step }, { moment = '' }) =>
    `Niet gedaan. Deze procedure kent geen ${noMoment(moment)}. Kijk met ${step({ look: 'case' })} welke mijlpalen er zijn.`,
  'no-such-year': ({ step }, { year = '' }) =>
    `Niet vastgelegd. Deze subsidie kent geen indexering voor ${year}. Kijk met ${step({ look: 'case' })} voor welke jaren er een is.`,
  'not-for-this-case': ({ step }, { what = '' }) =>
    `Niet gedaan. Bij dit soort zaak kan ${what} niet. Kijk met ${step({ look: 'case' })} wat voor zaak het is.`,
  'assessment-incomplete': ({ step }) =>
    `Niet berekend. De cijfers en prijzen zijn nog niet volledig ingelezen. Lees ze in met ${step({ act: 'scoreBids' })}.`,
  'days-without-term': ({ step }) =>
    `Niet gedaan. De dag van een verzoek of aanvulling hoort bij één beslistermijn. Geef die met ${step({ field: 'milestone', of: 'resume' })}.`,
  'bad-act': (_given, { what = '' }) =>
    `Niet gedaan. De waarde ${what} is niet te lezen. Schrijf een datum als 2018-05-31 of 2018-05-31 15:00.`,
};

/** What a procedure does not have, by what it would mean. */
const NO_MOMENT: { readonly [Meaning in Trait]?: string } = {
  'closes-bids': 'sluiting van de inschrijving',
  scores: 'beoordeling van inschrijvingen',
  'takes-objections': 'bezwaar: tegen deze beslissing gaat iemand naar de rechter',
  'decides-objection': 'beslissing op bezwaar',
};

const noMoment = (moment: string): string =>
  (NO_MOMENT as Readonly<Record<string, string | undefined>>)[moment] ?? 'moment waar dit bij hoort';

/** Why a figure does not count. */
const FIGURE: Readonly<Record<FigureRefusal['why'], (values: Values) => string>> = {
  'not-settled': () => 'de definitie zegt niet welk cijfer telt',
  'no-indexation': () => 'deze subsidie kent geen indexering',
  'prices-unknown': ({ year = '' }) =>
    `de prijzen van ${year} zijn nog niet bekend; leg eerst het cijfer van dat jaar vast`,
  'other-series': ({ wanted = '' }) => `de reeks van deze subsidie is ${wanted}`,
  'not-indexed-yet': ({ year = '' }) => `de eerste indexering is die voor ${year}`,
  'other-status': ({ wanted = '' }) =>
    wanted === 'provisional' ? 'het voorlopige cijfer telt' : 'het definitieve cijfer telt',
  'percentage-too-low': () => 'zo’n percentage maakt prijzen nul of lager',
};

const isWhy = (why: string): why is FigureRefusal['why'] => Object.hasOwn(FIGURE, why);

function figureText(values: Values): string {
  const { why = '' } = values;
  return isWhy(why) ? FIGURE[why](values) : 'dit cijfer telt niet';
}
