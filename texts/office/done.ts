import type { RequestKind } from '../../domain/office/bid-request.ts';
import type { Envelope } from '../../domain/office/envelope.ts';
import type { OfficeActName } from '../../domain/office/office-acts.ts';
import { capital } from '../labels/milestones.ts';
import { ENVELOPE, NOT_ENOUGH } from './bids.ts';
import { LETTERS_DONE } from './letters-done.ts';
import type { Told } from './told.ts';

export type { Told } from './told.ts';

/** What somebody reads after an act on a thing of the case file. */
const DONE: Readonly<Record<OfficeActName, (told: Told) => string>> = {
  ...LETTERS_DONE,
  replacePerson: ({ name, left, roles }) =>
    `Vastgelegd: ${name} vervangt ${left} als ${roles}. Beiden en de procesleider krijgen een mail.`,
  addPerson: ({ name, roles }) =>
    `Vastgelegd: ${name} is nu ook ${roles}. Diegene en de procesleider krijgen een mail.`,
  removePerson: ({ left, roles }) =>
    `Vastgelegd: ${left} is geen ${roles} meer. Diegene en de procesleider krijgen een mail.`,
  addParty: ({ name }) => `Partij ${name} is vastgelegd.`,
  changeParty: ({ name }) => `De gegevens van partij ${name} zijn gewijzigd.`,
  readQuestions: ({ fresh, known }) =>
    `${fresh === 1 ? 'Eén vraag is' : `${fresh} vragen zijn`} ingelezen. ${known === 0 ? '' : `${known === 1 ? 'Eén was' : `${known} waren`} al bekend.`}`.trim(),
  assignQuestion: ({ no, name }) => `Vraag ${no} is toegewezen aan ${name}.`,
  handleQuestion: ({ no }) => `Vastgelegd: vraag ${no} wordt toch behandeld. Schrijf nu het antwoord.`,
  decideConfidential: ({ no, granted }) =>
    granted === 'ja'
      ? `Vraag ${no} blijft vertrouwelijk: zij komt niet in de nota, en het antwoord gaat alleen naar de vragensteller.`
      : `Vraag ${no} blijft niet vertrouwelijk. De vragensteller krijgt daarover een mail en kan de vraag intrekken tot de nota verschijnt.`,
  answerQuestion: ({ no, version }) =>
    `Het antwoord op vraag ${no} staat klaar als concept (versie ${version}). Laat een ander het goedkeuren.`,
  approveAnswer: ({ no, alone }) =>
    alone === 'ja'
      ? `Het antwoord op vraag ${no} is goedgekeurd en gaat per mail naar de vragensteller alleen.`
      : `Het antwoord op vraag ${no} is goedgekeurd en komt in de volgende nota.`,
  withdrawQuestion: ({ no }) => `Vraag ${no} is ingetrokken en komt in geen nota.`,
  eraseQuestion: ({ no }) =>
    `De tekst van vraag ${no} is gewist. Dat zij er was, en wie dit besloot, blijft in het dossier. In een nota of mail die al weg is, verandert niets.`,
  publishNote: ({ no, count }) =>
    count === 0
      ? `Nota van inlichtingen ${no} was al gepubliceerd; nu is ook de mijlpaal gemeld.`
      : `Nota van inlichtingen ${no} is gepubliceerd, met ${count} ${count === 1 ? 'vraag' : 'vragen'}. Zet haar nu ook op het platform.`,
  listBids: ({ rows, fresh }) =>
    `De lijst telt ${rows} ${rows === 1 ? 'inschrijving' : 'inschrijvingen'}; ${fresh === 0 ? 'alle stonden al vast' : `${fresh} nieuw vastgelegd`}.`,
  withdrawBid: ({ no, binds }) =>
    binds === 'ja'
      ? `Vastgelegd, maar inschrijving ${no} blijft meedoen: na de sluiting bindt een inschrijving (Burgerlijk Wetboek, artikel 6:219). Wil de inschrijver niet verder, leg dan na de rangorde vast dat zij uitvalt.`
      : `Inschrijving ${no} is ingetrokken. Zij blijft verzegeld bewaard en doet niet meer mee.`,
  openBids: ({ first, bids, envelope, until }) =>
    first === 'ja'
      ? `U heeft gevraagd om te openen. Een ander doet nu hetzelfde, uiterlijk om ${until} uur. Tot dan gaat er niets open.`
      : `${capital(ENVELOPE[envelope as Envelope])} is geopend van ${bids} ${bids === 1 ? 'inschrijving' : 'inschrijvingen'}. Het proces-verbaal is gemaakt.`,
  fixGrades: () => 'Vastgelegd: de cijfers voor kwaliteit staan vast. Twee personen kunnen nu de prijzen openen.',
  checkBid: ({ no, verdict, ranked }) =>
    verdict === 'excludes' && ranked === 'ja'
      ? `Vastgelegd: inschrijving ${no} voldoet niet. De rangorde ligt al vast: leg nu ook vast dat deze inschrijver uitvalt; de volgende schuift door.`
      : verdict === 'excludes'
        ? `Vastgelegd: inschrijving ${no} doet niet meer mee. De inschrijver hoort dat pas bij de gunningsbeslissing.`
        : `Vastgelegd voor inschrijving ${no}.${verdict === 'repairable' ? ' Vraag nu om herstel, met een termijn.' : ''}`,
  askBidder: ({ request, no, until }) =>
    `Navraag ${request} aan inschrijving ${no} is vastgelegd. Het antwoord moet er uiterlijk zijn op ${until}.`,
  fileAnswer: ({ request, late, old }) =>
    `Het antwoord op navraag ${request} is vastgelegd${late === 'ja' ? '; het kwam te laat' : ''}${old === '' ? '' : `; te oud bij de sluiting: ${old}`}. Beoordeel het nu.`,
  judgeAnswer: ({ request, enough, about }) =>
    `Uw oordeel over navraag ${request} is vastgelegd.${enough === 'ja' ? '' : followedBy(NOT_ENOUGH[about as RequestKind])}`,
};

const followedBy = (sentence: string | undefined): string => (sentence === undefined ? '' : ` ${sentence}`);

/** @example officeDoneText('addParty', { name: 'Zorg BV' }) // 'Partij Zorg BV is vastgelegd.' */
export const officeDoneText = (name: OfficeActName, told: Told): string => DONE[name](told);
