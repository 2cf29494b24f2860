import type { CaseKind, CaseName } from '../../domain/case/state.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { otherThanCompletion } from '../../domain/law/suspension.ts';
import { milestoneLabel } from './milestones.ts';
import { shortened } from './timer-label.ts';

/** Labels of activities in the timeline of Temporal UI. */
export const activityLabel = {
  plan: 'Planning berekenen en vastleggen',
  replan: 'Planning opnieuw berekenen',
  evidence: 'In het dossier nagaan of dit kan',
  actorOf: 'Nagaan wie dit doet',
  scoring: 'Punten berekenen en rangorde vastleggen',
  indexing: (year: number): string => `Prijzen van ${year} berekenen`,
  startObjection: 'Bezwaar vastleggen en een zaak ervoor starten',
  startSubsidies: 'Subsidiezaken starten',
  deliverWaiting: 'Wachtende mail opnieuw aanbieden',
  watch: 'Nagaan of er iets vastzit',
  prepareRound: 'Bepalen wie vandaag een herinnering krijgt, en de eerste versturen',
  /** Mails are numbered from 0; people count from 1. */
  sendBatch: (from: number, to: number): string => `Herinneringen ${from + 1} tot en met ${to} versturen`,
} as const;

export type NoticeKind =
  | 'started'
  | 'ranked'
  | 'dropped-out'
  | 'window-ended'
  | 'taken-over'
  | 'corrected'
  | 'overdue'
  | 'escalated'
  | 'still-overdue'
  | 'moved'
  | 'new-decision'
  | 'decision-withdrawn'
  | 'suspended'
  | 'part'
  | 'resumed'
  | 'ended'
  | 'lots-ended'
  | 'closing-proposed'
  | 'rules-broken'
  | 'objection'
  | 'default'
  | 'people-changed'
  | 'verdict'
  | 'not-applied'
  | 'filed-later'
  | 'receipt'
  | 'completion'
  | 'filed-aside';

const NOTICES: Readonly<Record<NoticeKind, string>> = {
  started: 'Begin van de zaak melden aan betrokkenen',
  ranked: 'Rangorde melden aan betrokkenen',
  'dropped-out': 'Uitval melden aan betrokkenen',
  'window-ended': 'Einde van de termijn melden aan betrokkenen',
  'taken-over': 'Vragen wat er vóór de overname is gedaan',
  corrected: 'Melden wat volgt uit een herstelde melding',
  overdue: 'Melden dat een datum is gemist',
  escalated: 'Jurist waarschuwen over een gemiste datum',
  'still-overdue': 'Nogmaals waarschuwen over een gemiste datum',
  moved: 'Nieuwe datums melden aan betrokkenen',
  'new-decision': 'Melden dat de gunningsbeslissing opnieuw moet',
  'decision-withdrawn': 'Melden dat een besluit is ingetrokken',
  suspended: 'Schorsing melden aan betrokkenen',
  part: 'Melden wat stilstaat of verder gaat',
  resumed: 'Hervatting melden aan betrokkenen',
  ended: 'Einde van de zaak melden aan betrokkenen',
  'lots-ended': 'Einde van een perceel melden aan betrokkenen',
  'closing-proposed': 'Nieuwe sluiting voorstellen',
  verdict: 'Vragen wat er uit een vonnis volgt',
  'rules-broken': 'Melden wat niet klopt met de planning, of te vroeg kwam',
  objection: 'Bezwaar melden aan procesleider en jurist',
  default: 'Ingebrekestelling melden aan procesleider en jurist',
  'people-changed': 'Melden wie een rol kreeg of niet meer heeft',
  'not-applied': 'Vragen of er een aanvraag is',
  'filed-later': 'Melden wat volgt uit wat later is vastgelegd',
  receipt: 'Melden wat binnenkwam en niet gewoon op tijd was',
  'filed-aside': 'Melden wat is vastgelegd en niets verandert',
  completion: 'Melden dat een aanvulling kwam die geen termijn verandert',
};

/** What a mail is for. An unknown kind is its own label. */
export const noticeLabel = (kind: string): string =>
  Object.hasOwn(NOTICES, kind) ? NOTICES[kind as NoticeKind] : kind;

/** Heads the page of a procedure in Temporal UI. */
export const procedureTitle = (reference: string, subject: string): string => shortened(`${reference}: ${subject}`);

/** Heads the page of an objection in Temporal UI. @example 'Bezwaar 1: 2019-JGD21110' */
export const objectionTitle = (no: number, procedure: string): string => shortened(`Bezwaar ${no}: ${procedure}`);

/** Heads the page of a case of any kind. */
export function caseTitle(kind: CaseKind, { reference, parent, part }: CaseName, subject: string): string {
  if (kind === 'objection' && parent !== null) return objectionTitle(Number(part), parent);
  return kind === 'subsidy' && part !== null ? subsidyTitle(part, subject) : procedureTitle(reference, subject);
}

/** Heads the page of a subsidy in Temporal UI. @example 'Subsidie perceel-1: Veilig Thuis' */
export const subsidyTitle = (grantee: string, subject: string): string => shortened(`Subsidie ${grantee}: ${subject}`);

/**
 * The bar of a term that stands still until the last day to complete an application, or for another reason.
 * @param ground by which law it stands still.
 */
export const completionLabel = (milestone: string, ground: Ground | null = null): string =>
  `${otherThanCompletion(ground) === undefined ? 'laatste dag om aan te vullen' : 'laatste dag van de stilstand'}: ${milestoneLabel(milestone)}`;

/** The bar of something that is overdue, until the lawyer hears. */
export const escalationLabel = (milestone: string): string => `jurist waarschuwen: ${milestoneLabel(milestone)}`;
