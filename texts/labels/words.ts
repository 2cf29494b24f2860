import type { MilestoneOwner, Role } from '../../domain/plan/milestone.ts';
import type { ViewMilestoneState } from './case-view.ts';

/** Roles as the definition file names them. */
export const ROLE_LABEL: Readonly<Record<Role, string>> = {
  procedureLead: 'procesleider',
  procurementOfficer: 'inkoper',
  lawyer: 'jurist',
  evaluator: 'beoordelaar',
};

/** Who makes a milestone happen. */
export const OWNER_LABEL: Readonly<Record<MilestoneOwner, string>> = {
  ours: 'wij',
  theirs: 'anderen',
  effect: 'gaat vanzelf in',
};

export const STATE_LABEL: Readonly<Record<ViewMilestoneState, string>> = {
  open: 'open',
  done: 'gedaan',
  passed: 'voorbij',
  overdue: 'te laat',
  held: 'staat stil',
};

/** What came of a request within a subsidy ceiling. */
export const GRANT_LABEL: Readonly<Record<'granted' | 'partly-granted' | 'refused' | 'no-ceiling', string>> = {
  granted: 'verleend',
  'partly-granted': 'deels verleend: het plafond is bereikt',
  refused: 'geweigerd: boven het plafond',
  'no-ceiling': 'wacht op een plafond',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  completed: 'afgerond',
  'no-award': 'geëindigd zonder gunning',
  'terminated-early': 'voortijdig beëindigd',
  withdrawn: 'ingetrokken',
};

/** How a case ended. An unknown outcome is its own label. */
export const outcomeLabel = (outcome: string): string => OUTCOMES[outcome] ?? outcome;

const ACTS: Readonly<Record<string, string>> = {
  reportMilestone: 'melden',
  moveMilestone: 'verplaatsen',
  suspend: 'schorsen',
  resume: 'hervatten',
  terminateEarly: 'voortijdig beëindigen',
  withdraw: 'intrekken',
  noticeOfDefault: 'ingebrekestelling vastleggen',
  changeDocuments: 'wijziging van de stukken vastleggen',
  confirmDuty: 'rectificatie bevestigen',
  scoreBids: 'punten laten berekenen',
  recordDraw: 'loting vastleggen',
  dropOut: 'uitval melden',
  recordIndex: 'indexcijfer vastleggen',
};

/** What someone can do with a case. An unknown act is its own label. */
export const actLabel = (act: string): string => ACTS[act] ?? act;

const PROCEDURE_TYPES: Readonly<Record<string, string>> = {
  subsidietender: 'subsidietender',
  'europees-openbaar': 'Europese openbare procedure',
};

export const procedureTypeLabel = (type: string): string => PROCEDURE_TYPES[type] ?? type;
