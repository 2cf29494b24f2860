import type { Timeliness } from '../../domain/case/outcome.ts';
import { dateInWords } from '../labels/day-words.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords, listed } from '../ground.ts';
import { dateOnly, inFull } from '../labels/in-full.ts';
import { capital, milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { outcomeLabel } from '../labels/words.ts';
import { euros } from '../money.ts';
import { consequenceOf, dayOf, dutyOf, why, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** Who was reminded, and on which days. */
export interface EarlierReminders {
  readonly people: readonly string[];
  readonly days: readonly IsoDate[];
}

/** The procedure lead hears at once that something is overdue. */
export function overdueMail(person: string, about: AboutMilestone, earlier: EarlierReminders): MailText {
  return mail(`Te laat: ${milestoneLabel(about.id)} (${about.reference})`, person, overdueBlocks(about, earlier));
}

/** Two working days later the lawyer hears. */
export function escalationMail(person: string, about: AboutMilestone, earlier: EarlierReminders): MailText {
  const subject = `Nog steeds te laat: ${milestoneLabel(about.id)} (${about.reference})`;
  return mail(subject, person, [
    `De procesleider weet dit sinds ${dayOf(about)}. U hoort het omdat het na twee werkdagen nog niet is gedaan.`,
    ...overdueBlocks(about, earlier),
  ]);
}

function overdueBlocks(about: AboutMilestone, earlier: EarlierReminders): string[] {
  const consequence = consequenceOf(about.id);
  return [
    `Uiterlijk ${dayOf(about)} moest ${dutyOf(about.id)}. Dat is niet gemeld.`,
    `${why(about)}${consequence === null ? ' De procedure gaat niet verder zolang dit niet is gedaan.' : ` ${consequence}`}`,
    remindedSentence(earlier),
    `Is het wel gedaan? Meld het met het bewijs: ${toDo({ act: 'reportMilestone', on: about.reference, filled: { milestone: milestoneName(about.id), proof: '…' } })}. Is het niet gedaan? Doe het nu, en meld het daarna.`,
  ];
}

function remindedSentence({ people, days }: EarlierReminders): string {
  if (days.length === 0) return 'Er is vooraf niemand aan herinnerd.';
  return `Vooraf herinnerd: ${people.join(', ')}, op ${days.map(dateInWords).join(', ')}.`;
}

/** A date that changed: where it was and where it is. */
export interface ChangedMilestone {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
}

/**
 * Everyone concerned hears once what moved, to when and why.
 * @param changed what the act was about comes first.
 */
export function movedMail(
  person: string,
  about: {
    readonly reference: string;
    readonly by: string;
    readonly reason: string;
    readonly rectify: readonly string[];
  },
  changed: readonly ChangedMilestone[],
): MailText {
  const others = changed.length - 1;
  const more = others < 1 ? '' : `, en nog ${others === 1 ? 'één datum' : `${others} datums`}`;
  const moves = changed.slice(0, 1).map((one) => `${milestoneLabel(one.id)} naar ${dateOnly(one.to)}${more} `);
  return mail(`Verplaatst: ${moves.join('')}(${about.reference})`, person, [
    `In de procedure ${about.reference} ${changed.length === 1 ? 'is een datum' : 'zijn datums'} verplaatst:`,
    { list: changed.map(movedLine) },
    `Reden: ${closed(about.reason)} Verplaatst door ${about.by}.`,
    ...rectifyBlocks(about.reference, about.rectify),
    `Herinneringen volgen de nieuwe datum. Bekijk de planning: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** What Tenderklok cannot do itself: the platform must show the new date, too. */
function rectifyBlocks(reference: string, rectify: readonly string[]): string[] {
  const [first] = rectify;
  if (first === undefined) return ['U hoeft nu niets te doen.'];
  const names = listed(rectify.map(milestoneLabel));
  return [
    `De procesleider moet nog iets doen: zet een rectificatie op het platform (TenderNed) met de nieuwe datum van ${names}. Waarom: een datum die is aangekondigd, wijzigt u op dezelfde manier.`,
    `Bevestig daarna met het nummer: ${toDo({ act: 'confirmDuty', on: reference, filled: { milestone: milestoneName(first), proof: '…' } })}`,
  ];
}

const movedLine = ({ id, from, to, ground }: ChangedMilestone): string =>
  `${capital(milestoneLabel(id))}: was ${inFull(dateOnly(from))}, wordt ${inFull(dateOnly(to))} (${groundInWords(ground)})`;

/** The case stands still. */
export function suspendedMail(
  person: string,
  about: { readonly reference: string; readonly by: string; readonly reason: string; readonly since: string },
): MailText {
  return mail(`Geschorst: ${about.reference}`, person, [
    `De procedure ${about.reference} is geschorst sinds ${about.since}. De planning staat stil tot zij is hervat. Is de sluiting nog niet geweest, dan wacht ook die.`,
    `Een termijn uit de wet die al loopt, loopt door: een bezwaartermijn (${groundInWords('Awb 6:16')}) of een opschortende termijn (${groundInWords('Aw 2.127')}).`,
    `Reden: ${closed(about.reason)} Geschorst door ${about.by}.`,
    `U krijgt alleen nog herinneringen aan termijnen die doorlopen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** One term or one lot stands still, or goes on; the rest of the case does not change. */
export function partMail(
  person: string,
  about: {
    readonly reference: string;
    readonly what: string;
    /** Empty when it went by itself: the time to complete an application has passed. */
    readonly by: string;
    readonly reason: string;
  },
  changed: readonly ChangedMilestone[],
): MailText {
  return mail(`${about.what} (${about.reference})`, person, [
    `In ${about.reference}: ${about.what}. De rest van de procedure gaat gewoon door.`,
    ...(changed.length === 0 ? [] : ['Daardoor verandert:', { list: changed.map(movedLine) }]),
    about.by === ''
      ? `Dit gaat vanzelf: de aanvrager had tot en met die dag de tijd (${groundInWords('Awb 4:15 lid 1')}).`
      : `Reden: ${closed(about.reason)} Vastgelegd door ${about.by}.`,
    `U hoeft nu niets te doen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** The case goes on, with the dates that shifted, and what must be made known of them. */
export function resumedMail(
  person: string,
  about: {
    readonly reference: string;
    readonly by: string;
    readonly reason: string;
    readonly rectify: readonly string[];
  },
  changed: readonly ChangedMilestone[],
): MailText {
  return mail(`Hervat: ${about.reference}`, person, [
    `De procedure ${about.reference} gaat verder.${changed.length === 0 ? ' Geen datum is veranderd.' : ' Deze datums zijn verschoven met de dagen van de schorsing:'}`,
    ...(changed.length === 0 ? [] : [{ list: changed.map(movedLine) }]),
    `Reden: ${closed(about.reason)} Hervat door ${about.by}.`,
    ...rectifyBlocks(about.reference, about.rectify),
    `Bekijk de planning: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** The case has ended before its end. */
export function endedMail(
  person: string,
  about: { readonly reference: string; readonly by: string; readonly reason: string; readonly outcome: string },
): MailText {
  return mail(`${capital(outcomeLabel(about.outcome))}: ${about.reference}`, person, [
    `De procedure ${about.reference} is ${outcomeLabel(about.outcome)}. Er komen geen herinneringen meer.`,
    `Reden: ${closed(about.reason)} Door ${about.by}.`,
    about.outcome === 'terminated-early'
      ? 'Maak de voortijdige beëindiging ook bekend op het platform (TenderNed), met de reden. Dat doet Tenderklok niet voor u.'
      : `Het dossier blijft bewaard: ${toDo({ look: 'timeline', on: about.reference })}`,
  ]);
}

/** How to see what a later closing means. */
const tryClosing = (reference: string, to: IsoDate, reason: string): string =>
  toDo({ act: 'moveMilestone', on: reference, filled: { milestone: 'sluiting', to, reason }, try: true });

/** The documents changed after the notice: bidders need more time, in proportion, and people decide how much. */
export function documentsChangedMail(
  person: string,
  reference: string,
  close: AboutMilestone,
  change: { readonly day: IsoDate; readonly by: string; readonly reason: string },
): MailText {
  return mail(`Stukken gewijzigd: verleng de termijn om in te schrijven (${reference})`, person, [
    `De stukken van ${reference} zijn wezenlijk gewijzigd: ${closed(change.reason)} Vastgelegd door ${change.by}. De sluiting is nu ${dayOf(close)}.`,
    `Waarom dit telt: ${groundInWords('Aw 2.73')}. De termijn wordt dan verlengd, in verhouding tot het gewicht van de wijziging. Eerder dan ${dateInWords(change.day)} mag de sluiting niet zijn (${groundInWords('Aw 2.54')}).`,
    `Bepaal met de jurist hoeveel langer, en verplaats de sluiting: ${tryClosing(reference, change.day, 'stukken gewijzigd')}`,
  ]);
}

/** A note that came when bids were closed: nothing can be moved any more, a lawyer must look. */
export function noteAfterClosingMail(person: string, reference: string, closed: IsoDate): MailText {
  return mail(`Nota kwam te laat om de sluiting nog te verplaatsen (${reference})`, person, [
    `De nota van inlichtingen van ${reference} kwam te laat, en de sluiting van ${dateInWords(closed)} is al voorbij. Verplaatsen kan niet meer.`,
    `Waarom dit telt: ${groundInWords('Aw 2.54')}. Inschrijvers konden de antwoorden niet op tijd gebruiken; een rechter kan de gunning daarom verbieden.`,
    `Overleg met de jurist vóór u opent of gunt. Opnieuw beginnen kan met: ${toDo({ act: 'terminateEarly', on: reference, filled: { reason: '…' } })}`,
  ]);
}

/** The note came too late: the closing must move, and people decide. */
export function closingProposedMail(person: string, reference: string, close: AboutMilestone, day: IsoDate): MailText {
  return mail(`Sluiting moet opschuiven naar ${dateInWords(day)} of later (${reference})`, person, [
    `De nota van inlichtingen van ${reference} kwam te laat: de sluiting op ${dayOf(close)} ligt er te dicht op.`,
    `Waarom dat niet mag: ${groundInWords('Aw 2.54')}; de termijn wordt dan verlengd (${groundInWords('Aw 2.73')}).`,
    `Verplaats de sluiting naar ${dateInWords(day)} of later: ${tryClosing(reference, day, 'late nota')}`,
  ]);
}

const CENTS_PER_EURO = 100;

/** A notice of default: what it costs, from when, and how it stops. */
export function defaultMail(
  person: string,
  about: AboutMilestone,
  given: {
    readonly received: IsoDate;
    readonly penalty: { readonly firstDay: IsoDate | null; readonly maximumEur: number };
  },
): MailText {
  const { firstDay, maximumEur } = given.penalty;
  return mail(`Ingebrekestelling: ${milestoneLabel(about.id)} (${about.reference})`, person, [
    `Op ${dateInWords(given.received)} kwam een ingebrekestelling binnen over ${milestoneLabel(about.id)}. Het besluit had er uiterlijk ${dayOf(about)} moeten zijn.`,
    `Waarom dit telt: ${groundInWords('Awb 4:17')}. Vanaf ${firstDay === null ? 'twee weken later' : dateInWords(firstDay)} bent u elke dag een dwangsom verschuldigd, hoogstens 42 dagen en ${euros(maximumEur * CENTS_PER_EURO)}.`,
    `Besluit vóór die dag, dan kost het niets. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** An objection came in: what it does and does not do, and what comes first. */
export function objectionMail(
  person: string,
  about: { readonly reference: string; readonly no: number; readonly timeliness: Timeliness },
): MailText {
  const { reference, no, timeliness } = about;
  const objection = `${reference}/bezwaar-${no}`;
  const doubtful = timeliness === 'late' || timeliness === 'premature';
  return mail(`Bezwaar ${no} ontvangen (${reference})`, person, [
    `Er kwam een bezwaar binnen tegen de beslissing in ${reference}. Het is nu een eigen zaak: ${objection}.`,
    `De procedure loopt door: een bezwaar houdt het besluit niet op (${groundInWords('Awb 6:16')}).`,
    doubtful
      ? `Het kwam te ${timeliness === 'late' ? 'laat' : 'vroeg'}. Of het toch telt, beoordeelt een mens (${groundInWords(timeliness === 'late' ? 'Awb 6:11' : 'Awb 6:10')}): ${toDo({ act: 'judgeTimeliness', on: objection, filled: { verdict: '…', reason: '…' } })}`
      : `Bevestig de ontvangst (${groundInWords('Awb 6:14')}), en meld dat: ${toDo({ act: 'reportMilestone', on: objection, filled: { milestone: milestoneName('objection-acknowledged'), proof: '…' } })}`,
    `Bekijk de datums: ${toDo({ look: 'case', on: objection })}`,
  ]);
}
