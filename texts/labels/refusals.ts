import type { Refusal, RefusalRule } from '../../domain/acts/refusal.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { capital, milestoneLabel } from './milestones.ts';
import { clockInWords, dateInWords } from './day-words.ts';
import { dateOnly, inFull } from './in-full.ts';
import { phaseLabel } from './phases.ts';

type Sentence = (about: string, values: Readonly<Record<string, string>>) => string;

/** What is refused, why, and what to do. */
const SENTENCES: Readonly<Record<RefusalRule, Sentence>> = {
  'unknown-milestone': (about) => `Deze zaak heeft geen mijlpaal ${about}. Kijk met tenderklok toon welke er zijn.`,
  'wrong-phase': (about, { phase = '', current = '' }) =>
    `Niet gemeld. ${capital(about)} hoort bij de fase ${phaseLabel(phase)}; de procedure is in de fase ${phaseLabel(current)}. Rond eerst die fase af.`,
  'already-done': (about) =>
    `Niet gedaan. ${capital(about)} is al gemeld. Wat gemeld is, blijft staan. Bekijk het met tenderklok tijdlijn.`,
  'already-passed': (about, { when = '' }) =>
    `Niet gemeld. ${capital(about)} is voorbij sinds ${when}. Kijk met tenderklok toon wat nu kan.`,
  'not-ours': (about, { when = '' }) =>
    `Niet gemeld. ${capital(about)} gaat vanzelf in of voorbij op ${when} en wordt niet gemeld. Verplaats de datum als die niet klopt.`,
  'missing-by': () => 'Niet gedaan. Noem wie dit doet: het dossier moet dat laten zien. Geef een naam of adres op.',
  'missing-reason': () => 'Niet gedaan. Geef een reden op: het dossier moet laten zien waarom.',
  'missing-reference': (about) => `Niet gemeld. Noem het bewijs van ${about}, zoals een publicatienummer of een brief.`,
  'moment-in-future': () =>
    'Niet gedaan. Het opgegeven moment ligt in de toekomst. Geef het moment op waarop het is gebeurd.',
  'moment-before-start': () =>
    'Niet gedaan. Het opgegeven moment ligt vóór het begin van de zaak. Controleer de datum.',
  'before-the-hour': (about, { when = '' }) =>
    `Niet gemeld. ${capital(about)} mag niet vóór ${when}. Wacht tot dat moment.`,
  'move-after-closing': (about, { when = '' }) =>
    `Niet verplaatst. ${capital(about)} is voorbij sinds ${when}. Een moment dat voorbij is, verplaatst niet. Kijk met tenderklok toon welke datums nog open zijn.`,
  'move-into-past': (about, { to = '' }) =>
    `Niet verplaatst. ${capital(to)} is al voorbij. Kies voor ${about} een datum in de toekomst.`,
  'move-under-minimum': (about, { other = '', allowed = '' }) =>
    `Niet verplaatst. Tussen de nota van inlichtingen en de sluiting moeten tien dagen zitten, bij spoed vier (Aanbestedingswet 2012, artikelen 2.54 en 2.73); de andere datum is ${other}. Kies voor ${about} ${allowed}${about.startsWith('nota') ? ' of eerder' : ' of later'}. Dat is de dichtstbijzijnde dag die mag.`,
  'move-not-possible': (about) =>
    `Niet verplaatst. Met deze datum voor ${about} is geen planning te maken. Kies een andere datum.`,
  'outside-calendar': (about, { to = '' }) =>
    about === ''
      ? `Niet gedaan. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies een datum daarbinnen.`
      : `Niet verplaatst. ${capital(to)} valt buiten 2015 tot en met 2035; daarvoor is geen kalender van vrije dagen bekend. Kies voor ${about} een datum daarbinnen.`,
  'already-suspended': (about) =>
    about === ''
      ? 'Niet geschorst. De zaak is al geschorst. Hervat haar eerst met tenderklok hervat.'
      : `Niet geschorst. De termijn van ${about} staat al stil. Hervat die eerst met tenderklok hervat en --termijn.`,
  'not-suspended': () => 'Niet hervat. De zaak is niet geschorst. Kijk met tenderklok toon hoe zij ervoor staat.',
  suspended: () =>
    'Niet gedaan. De zaak is geschorst; termijnen en handelingen staan stil. Hervat haar eerst met tenderklok hervat.',
  'already-ended': () =>
    'Niet gedaan. De zaak is beëindigd en verandert niet meer. Bekijk het dossier met tenderklok tijdlijn.',
  'withdraw-after-notice': () =>
    'Niet ingetrokken. De procedure is aangekondigd; intrekken in stilte kan dan niet meer. Beëindig haar voortijdig met tenderklok beeindig: dat wordt bekendgemaakt.',
  'index-not-settled': () =>
    'Niet vastgelegd. De definitie zegt niet welk cijfer telt, het voorlopige of het definitieve. Zet onder subsidie, indexering: uitgave.',
  'index-refused': (_about, values) => `Niet vastgelegd: ${figureText(values)}. Controleer het cijfer en zijn bron.`,
  'index-too-early': (_about, { year = '' }) =>
    `Niet vastgelegd. De indexering voor ${year} wordt in het laatste kwartaal ervoor vastgesteld. Wacht tot 1 oktober.`,
  'index-bad-figure': (_about, { what = '' }) =>
    `Niet vastgelegd. ${what} is geen goed percentage. Schrijf twee decimalen, zoals 3.28, tussen -50.00 en 50.00.`,
  'two-people': () => 'Niet vastgelegd. Dit vraagt twee verschillende mensen. Geef hen op met --door en --tweede.',
  'tie-open': () =>
    'Niet gemeld. Er staan inschrijvingen gelijk bovenaan. Laat de notaris loten en leg de uitkomst vast met tenderklok loting.',
  'not-scored': () =>
    'Niet gemeld. Er zijn inschrijvingen, maar de punten zijn nog niet berekend. Lees eerst cijfers en prijzen in met tenderklok beoordeling lees-in.',
  'index-by-figure': () =>
    'Niet gemeld. De prijzen van dat jaar volgen uit een indexcijfer, vastgelegd door twee mensen. Leg het cijfer vast met tenderklok indexeer.',
  'term-held': (about) =>
    `Niet vastgelegd. De termijn van ${about} staat stil; zolang dat zo is, kan het besluit niet te laat zijn. Hervat de termijn eerst met tenderklok hervat.`,
  'no-decision-term': (about) =>
    `Niet vastgelegd. Tenderklok kent voor ${about} geen beslistermijn op een aanvraag, en rekent er geen dwangsom voor uit (Algemene wet bestuursrecht, artikel 4:17). Noem met --besluit het besluit waar de brief over gaat, of vraag de jurist.`,
  'term-of-law': (about, { allowed = '', side = '' }) =>
    `Niet verplaatst. ${capital(about)} volgt uit een termijn. Kies ${allowed} of ${side}, of verplaats de mijlpaal waar de termijn van telt.`,
  'fixed-by-law': (about, { allowed = '' }) =>
    `Niet verplaatst. De wet zegt hoe lang ${about} duurt: tot en met ${allowed}, niet korter en niet langer. Verplaats de mijlpaal waar de termijn van telt.`,
  'already-there': (about, { to = '' }) =>
    `Niet verplaatst. Voor ${about} staat ${to} al in de planning. Kies een andere datum als die niet klopt.`,
  'breaks-rule': (_about, { why = '', allowed = '' }) =>
    `Niet verplaatst. ${why}${allowed === '' ? '' : ` De dichtstbijzijnde dag die mag, is ${allowed}.`}`,
  'missing-id': () =>
    'Niet gedaan. Geef deze handeling een eigen id, zodat zij bij een herhaling niet twee keer gebeurt.',
  'already-scored': () =>
    'Niet berekend. De rangorde ligt al vast en wordt niet opnieuw gemaakt. Bekijk haar met tenderklok beoordeling rangorde.',
  'no-such-tie': (_about, { award = '', bid = '' }) =>
    `Niet vastgelegd. Bij ${award} is er geen gelijke stand met ${bid}. Kijk met tenderklok tijdlijn wat de uitkomst was.`,
  'not-the-winner': (_about, { award = '', bid = '' }) =>
    `Niet gedaan. ${bid} is niet de winnaar van ${award}; alleen de winnaar kan uitvallen. Kijk met tenderklok tijdlijn wie dat is.`,
  'award-settled': (about) =>
    `Niet gedaan. ${capital(about)} is al gemeld; wie nu stopt, valt niet meer uit een gunning. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.`,
  'standstill-open': () =>
    'Niet gemeld. Na de uitval loopt een nieuwe opschortende termijn; tot die voorbij is, wordt de gunning niet definitief (Aanbestedingswet 2012, artikel 2.127). Kijk met tenderklok toon tot wanneer.',
  'before-closing': () =>
    'Niet gemeld. De inschrijving is nog open; openen mag pas na de sluiting. Wacht tot de sluiting voorbij is.',
  'outage-not-proven': () =>
    'Niet verplaatst. Na de sluiting kan dat alleen bij een storing van het kanaal kort ervoor, met bewijs en twee verschillende mensen (Aanbestedingswet 2012, artikel 2.109). Geef --storing met het bewijs en --tweede met de tweede persoon.',
  'outage-after-opening': () =>
    'Niet verplaatst. De inschrijvingen zijn al geopend; dan kan de sluiting niet meer open (Aanbestedingswet 2012, artikel 2.109). Vraag de jurist wat nu kan.',
  'no-running-term': (about) =>
    `Niet geschorst. ${capital(about)} is geen lopende beslistermijn. Schors de hele zaak, of kies een termijn die loopt.`,
  'unknown-lot': (_about, { lot = '', lots = '' }) =>
    `Niet geschorst. Deze zaak heeft geen perceel ${lot}.${lots === '' ? ' Schors de hele zaak.' : ` Kies uit: ${lots}.`}`,
  'lot-held': (about, { lot = '' }) =>
    about === ''
      ? `Niet geschorst. Over ${lot} loopt al een procedure bij de rechter. Hervat dat perceel na het vonnis.`
      : `Niet gemeld. Over ${lot} loopt een procedure bij de rechter; tot het vonnis wordt er niets definitief (Aanbestedingswet 2012, artikel 2.131). Hervat het perceel na het vonnis.`,
  'lot-not-held': (_about, { lot = '' }) => `Niet hervat. Perceel ${lot} staat niet stil. Kijk met tenderklok toon.`,
  'no-such-duty': (about) =>
    `Niet bevestigd. Voor ${about} staat geen rectificatie open. Kijk met tenderklok toon wat er nog moet gebeuren.`,
  'term-not-suspended': (about) =>
    `Niet hervat. De termijn van ${about} is niet geschorst. Kijk met tenderklok toon hoe de zaak ervoor staat.`,
  'default-premature': (about, { last = '' }) =>
    `Niet vastgelegd. De ingebrekestelling is te vroeg: voor ${about} is er tijd tot en met ${last} (Algemene wet bestuursrecht, artikel 4:17 lid 3). Vraag de indiener om na die dag opnieuw te schrijven.`,
  'default-settled': (about) =>
    `Niet vastgelegd. ${capital(about)} was al gedaan toen de ingebrekestelling kwam. Bekijk het met tenderklok tijdlijn.`,
  'default-known': (about, { day = '' }) =>
    `Niet vastgelegd. Over ${about} ligt al een ingebrekestelling vast, ontvangen op ${day}. Over één besluit loopt één dwangsom. Bekijk de stand met tenderklok toon.`,
  'before-what-precedes': (about, { day = '', other = '', since = '' }) =>
    `Niet gemeld. ${capital(about)} kan niet op ${day} zijn gebeurd: ${milestoneLabel(other)} was pas op ${since}. Controleer de datum bij --gebeurd.`,
  'changed-meanwhile': (about, { when = '' }) =>
    `Niet verplaatst. Iemand anders veranderde intussen de datum van ${about}: die is nu ${when}. Kijk met tenderklok tijdlijn wie en waarom, en verplaats opnieuw als het nog nodig is.`,
  'change-before-notice': () =>
    'Niet vastgelegd. De procedure is nog niet aangekondigd; dan wijzigt u de stukken gewoon. Meld de aankondiging als die wel is gepubliceerd.',
  'change-after-closing': () =>
    'Niet vastgelegd. De sluiting is voorbij; daarna veranderen de stukken niet meer (Aanbestedingswet 2012, artikel 2.73). Vraag de jurist wat nu kan; opnieuw beginnen kan met tenderklok beeindig.',
  'no-application': (about, { application = '' }) =>
    `Niet geschorst. De termijn van ${about} loopt nog niet: ${milestoneLabel(application)} is niet gemeld. Meld die eerst, met de dag van ontvangst.`,
  'request-before-application': (_about, { day = '', application = '', received = '' }) =>
    `Niet geschorst. Het verzoek van ${day} kan niet vóór ${milestoneLabel(application)} komen; die kwam op ${received} binnen. Controleer de datum bij --gevraagd.`,
  'no-time-to-complete': (_about, { day = '', last = '' }) =>
    `Niet geschorst. Wie op ${day} wordt gevraagd aan te vullen, krijgt daar tijd voor; ${last} ligt daar niet na. Geef met --uiterlijk de laatste dag om aan te vullen.`,
  'completed-before-request': (_about, { day = '', requested = '' }) =>
    `Niet hervat. Aangevuld op ${day} kan niet: het verzoek daarom was pas op ${requested}. Controleer de datum bij --aangevuld.`,
  'no-such-day': (_about, { what = '' }) =>
    `Niet verplaatst. De dag in ${what} bestaat niet. Kies een dag van de kalender, geschreven als 2018-05-31.`,
  'no-such-time': (about, { what = '' }) =>
    `Niet verplaatst. Het tijdstip ${what} bestaat niet, of bestaat twee keer: de klok gaat die nacht vooruit of terug, of het is geen tijd. Kies voor ${about} een ander uur.`,
  'whole-day': (about, { what = '' }) =>
    `Niet verplaatst. ${capital(about)} telt de hele dag; een tijd zoals in ${what} hoort er niet bij. Geef alleen de dag.`,
  'objection-in-time': () =>
    'Niet vastgelegd. Het bezwaar kwam op tijd; daar is niets aan te beoordelen. Kijk met tenderklok toon wat er nog moet gebeuren.',
  'objection-not-in-time': () =>
    'Niet vastgelegd. Het bezwaar kwam niet op tijd en dat is niet verschoonbaar; dan is het niet-ontvankelijk (Algemene wet bestuursrecht, artikel 6:11). Kies dat gevolg, of beoordeel de termijn opnieuw.',
  'timeliness-not-judged': () =>
    'Niet vastgelegd. Het bezwaar kwam niet op tijd; een mens moet eerst beoordelen of het toch telt. Leg dat vast met tenderklok beoordeel-termijn.',
  'no-repair-asked': () =>
    'Niet vastgelegd. Er is niet gevraagd iets te herstellen. Vraag dat eerst met tenderklok vraag-herstel.',
  'already-adjourned': () =>
    'Niet verdaagd. Dat is al één keer gedaan, en vaker mag niet (Algemene wet bestuursrecht, artikel 7:10 lid 3). Vraag de indiener om in te stemmen met uitstel, en leg dat vast met tenderklok stel-uit.',
  'delay-agreed-already': () =>
    'Niet verdaagd. De indiener heeft al ingestemd met uitstel; dat gaat voor. Vraag zo nodig om nieuwe instemming, en leg die vast met tenderklok stel-uit.',
  'adjourned-too-late': () =>
    'Niet verdaagd. De beslistermijn is voorbij; verdagen kan alleen daarvóór (Algemene wet bestuursrecht, artikel 7:10 lid 3). Beslis zo snel mogelijk, of vraag de indiener om in te stemmen met uitstel. Leg dat vast met tenderklok stel-uit.',
  'no-delay': (_about, { last = '', until = '' }) =>
    `Niet vastgelegd. Er is al tijd tot en met ${last}; ${until} is geen uitstel. Controleer de dag bij --tot-en-met.`,
  'not-heard': () =>
    'Niet vastgelegd. De indiener is nog niet gehoord (Algemene wet bestuursrecht, artikel 7:2). Meld het horen met tenderklok meld, of geef met --zonder-horen waarom dat niet hoefde (artikel 7:3).',
  'question-late': (_about, { no = '' }) =>
    `De vraag met nummer ${no} kwam na de sluiting binnen. Zij wordt niet behandeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'bid-late': (_about, { no = '' }) =>
    `De inschrijving met nummer ${no} kwam na de sluiting binnen. Zij wordt niet beoordeeld. Zij is wel bewaard, met de tijd van ontvangst.`,
  'no-desk': () =>
    'Niet aangenomen. Deze zaak neemt geen vragen en inschrijvingen aan. Kijk met tenderklok lijst bij welke procedure dit hoort.',
  'no-such-moment': (_about, { moment = '' }) =>
    `Niet gedaan. Deze procedure kent geen ${NO_MOMENT[moment] ?? 'moment waar dit bij hoort'}. Kijk met tenderklok toon welke mijlpalen er zijn.`,
  'no-such-year': (_about, { year = '' }) =>
    `Niet vastgelegd. Deze subsidie kent geen indexering voor ${year}. Kijk met tenderklok toon voor welke jaren er een is.`,
  'not-for-this-case': (_about, { what = '' }) =>
    `Niet gedaan. Bij dit soort zaak kan ${what} niet. Kijk met tenderklok toon wat voor zaak het is.`,
  'assessment-incomplete': () =>
    'Niet berekend. De cijfers en prijzen zijn nog niet volledig ingelezen. Lees ze in met tenderklok beoordeling lees-in.',
  'days-without-term': () =>
    'Niet gedaan. De dag van een verzoek of aanvulling hoort bij één beslistermijn. Geef die met --termijn.',
  'bad-act': (_about, { what = '' }) =>
    `Niet gedaan. De waarde ${what} is niet te lezen. Schrijf een datum als 2018-05-31 of 2018-05-31 15:00.`,
};

/** What a procedure does not have, by what it would mean. */
const NO_MOMENT: Readonly<Record<string, string>> = {
  'closes-bids': 'sluiting van de inschrijving',
  scores: 'beoordeling van inschrijvingen',
  'objection-window': 'bezwaar: tegen deze beslissing gaat iemand naar de rechter',
  'decides-objection': 'beslissing op bezwaar',
};

/** Why a figure does not count. */
function figureText({ why = '', wanted = '', year = '' }: Readonly<Record<string, string>>): string {
  switch (why) {
    case 'no-indexation':
      return 'deze subsidie kent geen indexering';
    case 'prices-unknown':
      return `de prijzen van ${year} zijn nog niet bekend; leg eerst het cijfer van dat jaar vast`;
    case 'other-series':
      return `de reeks van deze subsidie is ${wanted}`;
    case 'not-indexed-yet':
      return `de eerste indexering is die voor ${year}`;
    case 'other-status':
      return wanted === 'provisional' ? 'het voorlopige cijfer telt' : 'het definitieve cijfer telt';
    default:
      return 'zo’n percentage maakt prijzen nul of lager';
  }
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/;

/** Dates in a refusal are read by people. */
function inWords(value: string): string {
  const [, dayText = '', time] = DATE.exec(value) ?? [];
  const day = parseIsoDate(dayText);
  if (day === null) return inFull(dateOnly(value));
  return time === undefined ? dateInWords(day) : `${dateInWords(day)}, ${clockInWords(time)} uur`;
}

/** What someone wrote and cannot be read: it stays as it is. */
const LITERAL = 'what';

/** The sentence of a refusal. @example refusalText(refusal('missing-reason')) // 'Niet gedaan. Geef een reden op: …' */
export function refusalText({ rule, milestone, values }: Refusal): string {
  const about = milestone === null ? '' : milestoneLabel(milestone);
  return SENTENCES[rule](
    about,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, name === LITERAL ? value : inWords(value)]),
    ),
  );
}
