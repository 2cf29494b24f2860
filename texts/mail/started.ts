import type { CaseKind } from '../../domain/case/state.ts';
import { groundInWords } from '../ground.ts';
import { kindName } from '../labels/case-kinds.ts';
import { capital, milestoneLabel } from '../labels/milestones.ts';
import { ROLE_LABEL } from '../labels/words.ts';
import { dayOf, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { all, doesIt, isOnly, who, type Receiver } from './receiver.ts';

/** As many dates as one reads; the calendar file has them all. */
const SHOWN = 6;

/** A case begins: what the receiver is in it, and the first dates that are theirs. @param dates what is still to come, in order */
export function startedMail(to: Receiver, caseKind: CaseKind, dates: readonly AboutMilestone[]): MailText {
  const { reference } = to.case;
  const own = dates.filter((one) => one.roles.some((role) => to.roles.includes(role)));
  const kind = kindName(caseKind);
  return mail(`Gestart: u ${asWhat(to, kind)}`, to, [
    `Tenderklok volgt deze ${kind} vanaf nu. Het rekent de termijnen uit, en u krijgt op tijd een herinnering.`,
    taskSentence(to, kind),
    ...datesBlocks(own),
    { say: 'Bekijk de hele planning:', step: { look: 'case', on: reference } },
  ]);
}

/** The first dates that are the receiver's, as a table. */
export function datesBlocks(own: readonly AboutMilestone[]): readonly Block[] {
  if (own.length === 0) return ['Er zijn nu geen datums voor u.'];
  return [
    own.length > SHOWN
      ? `Dit zijn uw eerste datums. Er zijn er ${own.length}; ze staan allemaal in het agendabestand bij deze mail.`
      : 'Dit zijn uw datums:',
    {
      head: ['Wat', 'Wanneer', 'Waarom'],
      rows: own.slice(0, SHOWN).map((one) => [capital(milestoneLabel(one.id)), dayOf(one), groundInWords(one.ground)]),
    },
  ];
}

/** @example 'leidt deze procedure' */
function asWhat(to: Receiver, kind: string): string {
  if (doesIt(to)) return `leidt deze ${kind}`;
  return `bent ${ROLE_LABEL[to.roles[0] ?? 'evaluator']} van deze ${kind}`;
}

function taskSentence(to: Receiver, kind: string): string {
  const lead = who(to.case, 'procedureLead');
  const leads = `${lead} leidt deze ${kind}.`;
  if (doesIt(to))
    return `U doet wat van ons wordt gevraagd en meldt het. De jurist is ${all(to.case, 'lawyer')}, de inkoper ${all(to.case, 'procurementOfficer')}.`;
  if (isOnly(to, 'evaluator')) return `${leads} Uw oordeel geeft u aan ${lead}; in Tenderklok hoeft u niets te doen.`;
  if (isOnly(to, 'lawyer')) return `${leads} U hoort het als een termijn is gemist of als uw oordeel nodig is.`;
  return `${leads} U neemt het over als ${lead} er niet is.`;
}
