import type { CaseView } from '../../domain/case/view.ts';
import { specOf } from '../../domain/acts/acts.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { casePage, USUAL_ACCESS, type Access } from '../access.ts';
import { commandLine, commandLineOf } from '../command-line.ts';
import { listed, oneOf } from '../ground.ts';
import type { Wording } from '../next-step.ts';
import { offersOf } from '../offered.ts';
import { ATTENTION_LABEL, MAIL_LOST } from './attention.ts';
import { namedAwardText } from './award.ts';
import { brokenText } from './broken-rules.ts';
import { lotStateText } from './lot-state.ts';
import { momentLabel } from './day-words.ts';
import { inFull } from './in-full.ts';
import { capital } from './milestones.ts';
import { pendingText } from './pending.ts';
import { cameText, objectionText } from './objection.ts';
import { decisionText } from './last-decision.ts';
import { dutyText, stillText } from './outside.ts';
import { sinceText } from './taken-over.ts';
import { exampleOf } from './update-example.ts';
import { updateInput } from './updates.ts';
import { waitingForText } from './waiting-for.ts';
import { ROLE_LABEL } from './words.ts';
import { oneLine, section, table } from './details-table.ts';
import { nextDates, phaseRow } from './details-dates.ts';

/** The command that shows a case. */
export const lookText = (reference: string, wording: Wording = commandLine): string =>
  wording({ look: 'case', on: reference });

/**
 * A case in Markdown, for the current details of its workflow. The first line is the title of the page.
 * @param mailLost whether mail about it did not arrive, or maybe not
 */
export function caseDetails(view: CaseView, access: Access = USUAL_ACCESS, mailLost = false): string {
  const wording = commandLineOf(access.program);
  return [
    `# ${oneLine(view.reference)}: ${oneLine(view.subject)}`,
    oneLine(waitingForText(view)),
    view.phaseSince === null || view.outcome !== null ? '' : phaseSinceText(view.phaseSince),
    letOp(view, mailLost),
    mailLost ? mailText(wording) : '',
    view.objection === null ? '' : cameText(view.objection),
    view.takenOverAt === null ? '' : sinceText(view.takenOverAt),
    counts(view),
    section('Percelen', view.lots.map(lotStateText)),
    section('Staat stil', view.holds.flatMap(stillText)),
    section(
      'Wacht op een tweede persoon',
      view.pending.map((one) => capital(pendingText(one))),
    ),
    section('Uitkomst', view.awards.map(namedAwardText)),
    section('Bezwaren', view.objections.map(objectionText)),
    section('Nog te doen', view.outcome === null ? view.duties.map(dutyText) : []),
    offers(view, wording),
    section(
      'Planning klopt niet',
      view.broken.map((one) => brokenText(one)),
    ),
    consoleLink(access, view),
    `## Fasen\n\n${table(['Fase', 'Stand'], view.phases.map(phaseRow))}`,
    nextDates(view.milestones),
    lastDecisions(view, wording),
    inputs(view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Who did it stands in the case file alone: here her role, and where her name is. */
function lastDecisions({ decisions, reference }: CaseView, wording: Wording): string {
  const all = section('Laatste besluiten', decisions.map(decisionText));
  return all === ''
    ? ''
    : `${all}\n\nWie het deed, staat in het dossier: \`${oneLine(wording({ look: 'timeline', on: reference }))}\``;
}

const phaseSinceText = (since: EpochMs): string => `In deze fase sinds ${inFull(momentLabel(since))}.`;

function counts(view: CaseView): string {
  const { questions = 0, requests = 0, bids = 0 } = view.counts ?? {};
  const parts = [
    ...(questions > 0 ? [questions === 1 ? '1 vraag' : `${questions} vragen`] : []),
    ...(requests > 0 ? [requests === 1 ? '1 verzoek tot deelneming' : `${requests} verzoeken tot deelneming`] : []),
    ...(bids > 0 ? [bids === 1 ? '1 inschrijving' : `${bids} inschrijvingen`] : []),
  ];
  return parts.length === 0 ? '' : `Ontvangen: ${listed(parts)}.`;
}

/** What asks for attention, in the words by which one can search. */
export const attentionWords = ({ standing: { attention } }: CaseView, mailLost: boolean): readonly string[] => [
  ...attention.map((one) => ATTENTION_LABEL[one]),
  ...(mailLost ? [MAIL_LOST] : []),
];

function letOp(view: CaseView, mailLost: boolean): string {
  const words = attentionWords(view, mailLost);
  return words.length === 0 ? '' : `**Let op:** ${words.join(', ')}.`;
}

const mailText = (wording: Wording): string =>
  `Een mail over deze zaak is geweigerd, of het is niet zeker of zij is aangekomen. Kijk welke, en besluit wat ermee gebeurt: \`${wording({ operate: 'mail' })}\``;

/** What can be done, whose act it is and what to type; names of people stand in the case file alone. */
function offers(view: CaseView, wording: Wording): string {
  const rows = offersOf(view, wording).map(({ label, roles, command }) => [
    capital(label),
    oneOf(roles.map((role) => ROLE_LABEL[role])),
    `\`${command}\``,
  ]);
  return rows.length === 0 ? '' : `## Wat u nu kunt doen\n\n${table(['Handeling', 'Wie', 'Opdracht'], rows)}`;
}

/** The same as it is done from Temporal UI itself: its dialog shows an input only until an act is chosen. */
function inputs(view: CaseView): string {
  const rows = view.offered.map((act) => [`\`${specOf(act).word}\``, `\`${updateInput(act, exampleOf(view, act))}\``]);
  return rows.length === 0 ? '' : `## Vanuit Temporal UI\n\n${HOW}\n\n${table(['Update', 'Data'], rows)}`;
}

const HOW =
  'Kies *More Actions*, *Send an Update* en de handeling. Plak de invoer bij *Data*. Zet bij `by` uw naam of mailadres, zoals de definitie u noemt, en kies steeds een nieuw `id`. Klik tweemaal op *Submit*: met de eerste klik verlaat u alleen het veld.';

/** Where the same is done without typing. */
function consoleLink(access: Access, { reference }: CaseView): string {
  const page = casePage(access.console, reference);
  return page === null ? '' : `[Open deze zaak in de console](${page})`;
}
