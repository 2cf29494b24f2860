import { requestOf } from '../../domain/office/request-name.ts';
import { oneWord } from '../../domain/one-word.ts';
import { stepOf } from '../../domain/plan/own-steps.ts';
import { partOf, wholeOf } from '../../domain/plan/part.ts';
import { roundName, roundOf } from '../../domain/plan/round-name.ts';
import { requestLabel } from '../office/request-label.ts';

/** How a milestone is called: in tables and labels, and inside a sentence. */
export interface MilestoneWords {
  /** @example 'sluiting inschrijving' */
  readonly label: string;
  /** With its article. @example 'de sluiting van de inschrijving' */
  readonly phrase: string;
}

const words = (label: string, phrase: string): MilestoneWords => ({ label, phrase });

const MILESTONES: Readonly<Record<string, MilestoneWords>> = {
  'prior-notice': words('vooraankondiging', 'de vooraankondiging'),
  'consultation-enrolment': words('aanmelden marktconsultatie', 'het aanmelden voor de marktconsultatie'),
  'market-consultation': words('marktconsultatie', 'de marktconsultatie'),
  'consultation-notice': words('aankondiging van de marktconsultatie', 'de aankondiging van de marktconsultatie'),
  'consultation-report': words('verslag van de marktconsultatie', 'het verslag van de marktconsultatie'),
  'requests-close': words('sluiting aanmelding', 'de sluiting van de aanmelding'),
  'selection-decision': words('selectiebeslissing', 'de selectiebeslissing'),
  invitation: words('uitnodiging', 'de uitnodiging om in te schrijven'),
  'first-bids-close': words('sluiting eerste inschrijving', 'de sluiting van de eerste inschrijving'),
  negotiations: words('onderhandelingen', 'de onderhandelingen'),
  'revised-bids-close': words('sluiting herziene inschrijving', 'de sluiting van de herziene inschrijving'),
  'dialogue-invitation': words('uitnodiging voor de dialoog', 'de uitnodiging voor de dialoog'),
  dialogue: words('dialoog', 'de dialoog'),
  'solutions-close': words('sluiting oplossingen', 'de sluiting voor oplossingen in de dialoog'),
  'final-bids-call': words('uitnodiging definitieve inschrijving', 'de uitnodiging voor de definitieve inschrijving'),
  development: words('ontwikkeling', 'de ontwikkeling in het partnerschap'),
  'development-decision': words('besluit na ontwikkeling', 'het besluit over het vervolg van het partnerschap'),
  'contract-notice': words('aankondiging', 'de aankondiging'),
  'questions-close': words('vragen tot', 'de sluiting van de vragentermijn'),
  'clarification-note': words('nota van inlichtingen', 'de nota van inlichtingen'),
  'submission-close': words('sluiting inschrijving', 'de sluiting van de inschrijving'),
  'bid-opening': words('opening', 'de opening van de inschrijvingen'),
  'bid-validity': words('gestanddoening', 'het einde van de gestanddoening'),
  evaluation: words('beoordeling', 'de beoordeling'),
  'award-decision': words('gunningsbeslissing', 'de gunningsbeslissing'),
  'award-meetings': words('gunnings- en afwijzingsgesprekken', 'de gunnings- en afwijzingsgesprekken'),
  'objection-window': words('bezwaartermijn', 'het einde van de bezwaartermijn'),
  standstill: words('opschortende termijn', 'het einde van de opschortende termijn'),
  'winner-evidence': words('bewijs winnaar', 'het bewijs van de winnaar'),
  'transparency-notice': words('aankondiging vooraf', 'de vrijwillige aankondiging vooraf'),
  'award-final': words('definitieve gunning', 'de definitieve gunning'),
  'contest-results': words('aankondiging uitslag', 'de aankondiging van de uitslag'),
  'sale-intention': words('voornemen tot verkoop', 'het voornemen tot verkoop'),
  'candidates-close': words('reageren tot', 'de laatste dag om te reageren op het voornemen'),
  'candidates-decision': words('besluit over reacties', 'het besluit over de reacties'),
  'sale-contract': words('koopovereenkomst', 'de koopovereenkomst'),
  transfer: words('levering', 'de levering aan de koper'),
  'award-notice': words('aankondiging gegunde opdracht', 'de aankondiging van de gegunde opdracht'),
  'implementation-start': words('start implementatie', 'de start van de implementatie'),
  'subsidy-application': words('subsidieaanvraag', 'de subsidieaanvraag'),
  'subsidy-decision': words('subsidiebesluit', 'het subsidiebesluit'),
  'ceiling-notice': words('bekendmaking plafond', 'de bekendmaking van plafond en verdeling'),
  'application-opening': words('openstelling', 'de openstelling van de ronde'),
  'application-ranking': words('rangschikking', 'de rangschikking van de aanvragen'),
  'first-admissions': words('eerste toelatingen', 'de beslissing op de eerste verzoeken'),
  'admission-request': words('verzoek tot toelating', 'het verzoek tot toelating'),
  'admission-decision': words('toelatingsbesluit', 'de beslissing over de toelating'),
  'objection-acknowledged': words('ontvangstbevestiging bezwaar', 'de ontvangstbevestiging van het bezwaar'),
  'objection-hearing': words('horen', 'het horen van de indiener'),
  'objection-decision': words('beslissing op bezwaar', 'de beslissing op bezwaar'),
  'service-start': words('start dienstverlening', 'de start van de dienstverlening'),
};

/** Milestones of a subsidy year: a name, a year and sometimes a number. */
const YEARLY: readonly (readonly [pattern: RegExp, named: (year: string, count: string) => MilestoneWords])[] = [
  [/^indexation-(\d{4})$/, (year) => words(`indexering ${year}`, `de indexering voor ${year}`)],
  [
    /^accountability-(\d{4})-(\d{1,2})$/,
    (year, count) => words(`verantwoording ${year}, ${count}e keer`, `de ${count}e verantwoording over ${year}`),
  ],
  [/^settlement-(\d{4})$/, (year) => words(`vaststelling ${year}`, `de vaststelling van de subsidie over ${year}`)],
  [/^review-(\d{4})$/, (year) => words(`evaluatie ${year}`, `de evaluatie tot en met ${year}`)],
];

/** Null for a milestone that this catalogue does not know. */
export function milestoneWords(id: string): MilestoneWords | null {
  const fixed = Object.hasOwn(MILESTONES, id) ? MILESTONES[id] : undefined;
  if (fixed !== undefined) return fixed;
  const own = partOf(id);
  const whole = own === null ? null : milestoneWords(own.whole);
  if (own !== null && whole !== null)
    return words(`${whole.label}, ${partText(own.part)}`, `${whole.phrase} voor ${partText(own.part)}`);
  for (const [pattern, named] of YEARLY) {
    const found = pattern.exec(id);
    if (found !== null) return named(found[1] ?? '', found[2] ?? '');
  }
  const request = requestOf(id);
  if (request !== null) return words(requestLabel(request), requestLabel(request));
  const step = stepOf(id);
  if (step !== null) return inRound(words(step.name, `de stap ${step.name}`), step.round);
  const later = roundOf(id);
  const first = later === null ? null : milestoneWords(later.first);
  return later === null || first === null ? null : inRound(first, later.round);
}

const inRound = (first: MilestoneWords, round: number): MilestoneWords =>
  round === 1 ? first : words(`${first.label}, ${round}e ronde`, `${first.phrase} van de ${round}e ronde`);

/** A lot or a party by its id. @example partText('perceel-2') // 'perceel 2' */
export const partText = (part: string): string => part.replaceAll('-', ' ');

/** An unknown id is its own label. @example milestoneLabel('indexation-2020') // 'indexering 2020' */
export const milestoneLabel = (id: string): string => milestoneWords(id)?.label ?? id;

/** The id of the first round of what a milestone is a round of; else its own. @example kindOf('clarification-note-2') // 'clarification-note' */
export function kindOf(id: string): string {
  const whole = wholeOf(id);
  const later = roundOf(whole);
  return later !== null && Object.hasOwn(MILESTONES, later.first) ? later.first : whole;
}

/** In a command: its label as one word. @example milestoneName('clarification-note-2') // 'nota-van-inlichtingen-2' */
export function milestoneName(id: string): string {
  const own = partOf(id);
  if (own !== null) return `${milestoneName(own.whole)}-${own.part}`;
  const step = stepOf(id);
  if (step !== null) return roundName(oneWord(step.name), step.round);
  const later = kindOf(id) === id ? null : roundOf(id);
  return later === null ? oneWord(milestoneLabel(id)) : roundName(milestoneName(later.first), later.round);
}

/** The one of these that somebody means: by its id, or as it is called in a command, in whatever capitals and spaces. */
export const milestoneNamed = <One extends { readonly id: string }>(
  milestones: readonly One[],
  name: string,
): One | undefined =>
  milestones.find(({ id }) => id === name) ?? milestones.find(({ id }) => milestoneName(id) === oneWord(name));

/** Inside a sentence. @example milestonePhrase('submission-close') // 'de sluiting van de inschrijving' */
export const milestonePhrase = (id: string): string => milestoneWords(id)?.phrase ?? `de mijlpaal ${id}`;

export const KNOWN_MILESTONES: readonly string[] = Object.keys(MILESTONES);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
