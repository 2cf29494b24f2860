import { capital, milestoneLabel } from './milestones.ts';
import { phaseLabel } from './phases.ts';
import { outcomeLabel } from './words.ts';

/** What happened to a case, as the record and the timeline tell it. */
export const eventText = {
  phaseStarted: (phase: string): string => `Fase begonnen: ${phaseLabel(phase)}`,
  reached: (milestone: string): string => `${name(milestone)}: bereikt`,
  reported: (milestone: string, late: boolean): string => `${name(milestone)}: ${late ? 'te laat gedaan' : 'gedaan'}`,
  overdue: (milestone: string): string => `${name(milestone)}: te laat`,
  escalation: (milestone: string): string => `jurist waarschuwen: ${milestoneLabel(milestone)}`,
  escalated: (milestone: string): string => `${name(milestone)}: nog niet gedaan, jurist gewaarschuwd`,
  moved: (milestone: string): string => `${name(milestone)}: verplaatst`,
  followed: (milestone: string): string => `Volgt uit de melding van: ${milestoneLabel(milestone)}`,
  termSuspended: (milestone: string): string => `${name(milestone)}: termijn geschorst`,
  termResumed: (milestone: string): string => `${name(milestone)}: termijn loopt weer`,
  completion: (milestone: string): string => `laatste dag om aan te vullen: ${milestoneLabel(milestone)}`,
  completionLapsed: (milestone: string): string =>
    `${name(milestone)}: de tijd om aan te vullen is voorbij, de termijn loopt weer`,
  documentsChanged: 'Stukken wezenlijk gewijzigd',
  lotHeld: (lot: string): string => `${awardLabel(lot)}: staat stil, er loopt een procedure bij de rechter`,
  lotReleased: (lot: string): string => `${awardLabel(lot)}: gaat verder`,
  rectified: (milestone: string): string => `Rectificatie geplaatst: ${milestoneLabel(milestone)}`,
  defaultNotice: (milestone: string): string => `${name(milestone)}: ingebrekestelling ontvangen`,
  scoring: 'Punten berekenen en rangorde vastleggen',
  draw: 'uitkomst van de loting',
  newWindow: 'Nieuwe termijn om op te komen tegen de gunning',
  outcome: (
    award: string,
    outcome: { readonly winner: string } | { readonly tie: readonly string[] } | { readonly noAward: string },
  ): string => {
    if ('winner' in outcome) return `${awardLabel(award)}: gegund aan ${outcome.winner}`;
    if ('tie' in outcome) return `${awardLabel(award)}: gelijke stand van ${outcome.tie.join(', ')}`;
    return `${awardLabel(award)}: geen gunning (${NO_AWARD[outcome.noAward] ?? outcome.noAward})`;
  },
  droppedOut: (bid: string, outcome: string): string => `${outcome}; ${bid} is uitgevallen`,
  indexing: (year: number): string => `Prijzen van ${year} berekenen`,
  vouching: 'Nagaan of het twee mensen zijn',
  replanning: 'Planning opnieuw berekenen',
  suspended: 'Procedure geschorst',
  resumed: 'Procedure hervat',
  finished: (outcome: string): string => `Procedure ${outcomeLabel(outcome)}`,
  received: (kind: 'question' | 'bid', no: number, late: boolean): string =>
    `${kind === 'question' ? 'Vraag' : 'Inschrijving'} ${no} ontvangen${late ? ', te laat' : ''}`,
} as const;

/** The lot, or the lots together, that an award is about. @example awardLabel('perceel-1+perceel-2') // 'Perceel 1 en perceel 2' */
export function awardLabel(award: string): string {
  const all = award.split('+');
  // What is asked of both lots at once is no lot of its own.
  const lots = (all.length > 1 ? all.filter((lot) => lot !== 'beide') : all).map((lot) => lot.replaceAll('-', ' '));
  return capital(lots.length < 2 ? lots.join('') : `${lots.slice(0, -1).join(', ')} en ${lots.at(-1)}`);
}

const NO_AWARD: Readonly<Record<string, string>> = {
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'geen inschrijving haalt de cijfers',
  floor: 'geen inschrijving haalt de ondergrens',
  'all-dropped': 'iedereen is uitgevallen',
};

const name = (milestone: string): string => capital(milestoneLabel(milestone));
