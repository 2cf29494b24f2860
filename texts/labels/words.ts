import type { Consequence, Outcome } from '../../domain/case/outcome.ts';
import type { MilestoneOwner } from '../../domain/plan/milestone.ts';
import type { AccessRole } from '../../domain/rights/role.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import type { ShownState } from '../../domain/case/shown-milestone.ts';

/** Roles as the definition file names them, and those that an organisation gives. */
export const ROLE_LABEL: Readonly<Record<AccessRole, string>> = {
  procedureLead: 'procesleider',
  procurementOfficer: 'inkoper',
  lawyer: 'jurist',
  evaluator: 'beoordelaar',
  facilitator: 'procesbegeleider',
  executiveSecretary: 'secretaris van het college',
  budgetHolder: 'budgethouder',
  administrator: 'beheerder',
  auditor: 'auditor',
  notary: 'notaris',
};

/** What there is to see of a case, inside a sentence. */
export const SEEN_LABEL: Readonly<Record<SeenKind, string>> = {
  planning: 'de planning',
  'receipt-count': 'hoeveel er is binnengekomen',
  parties: 'de partijen en hun gegevens',
  questions: 'de vragen en antwoorden',
  'bidder-names': 'wie er meedoen',
  'quality-files': 'wat voor kwaliteit is ingediend',
  prices: 'de prijzen',
  grades: 'de oordelen over kwaliteit',
  ranking: 'de rangorde',
  letters: 'de brieven',
  record: 'het dossier',
};

/** Who makes a milestone happen. */
export const OWNER_LABEL: Readonly<Record<MilestoneOwner, string>> = {
  ours: 'wij',
  theirs: 'anderen',
  effect: 'gaat vanzelf in',
};

export const STATE_LABEL: Readonly<Record<ShownState, string>> = {
  open: 'open',
  done: 'gedaan',
  passed: 'voorbij',
  overdue: 'te laat',
  void: 'niet meer nodig',
  held: 'staat stil',
  lapsed: 'vervallen',
  'not-reported': 'niet gemeld',
};

/** What came of a request within a subsidy ceiling. */
export const GRANT_LABEL: Readonly<Record<'granted' | 'partly-granted' | 'refused' | 'no-ceiling', string>> = {
  granted: 'verleend',
  'partly-granted': 'deels verleend: het plafond is bereikt',
  refused: 'geweigerd: boven het plafond',
  'no-ceiling': 'wacht op een plafond',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  completed: 'afgerond',
  'no-award': 'geëindigd zonder gunning',
  'terminated-early': 'voortijdig beëindigd',
  withdrawn: 'ingetrokken',
};

const CONSEQUENCES: Readonly<Record<Consequence, string>> = {
  inadmissible: 'niet-ontvankelijk',
  unfounded: 'ongegrond',
  revoked: 'gegrond, het besluit is herroepen',
  'upheld-otherwise': 'het besluit blijft in stand met een andere motivering',
};

/** What became of an objection: what was decided on it, or how its case ended otherwise. */
export const consequenceLabel = (consequence: string): string =>
  Object.hasOwn(CONSEQUENCES, consequence) ? CONSEQUENCES[consequence as Consequence] : outcomeLabel(consequence);

/** How a case ended. An unknown outcome is its own label. */
export const outcomeLabel = (outcome: string): string =>
  Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome as Outcome] : outcome;

const PROCEDURE_TYPES: Readonly<Record<string, string>> = {
  subsidietender: 'subsidietender',
  'europees-openbaar': 'Europese openbare procedure',
  'niet-openbaar': 'Europese niet openbare procedure',
  'mededingingsprocedure-met-onderhandeling': 'mededingingsprocedure met onderhandeling',
  'concurrentiegerichte-dialoog': 'concurrentiegerichte dialoog',
  innovatiepartnerschap: 'innovatiepartnerschap',
  'onderhandeling-zonder-aankondiging': 'onderhandelingsprocedure zonder aankondiging',
  'openbaar-nationaal': 'nationale openbare procedure',
  'sociale-diensten': 'procedure voor sociale en andere specifieke diensten',
  concessie: 'concessie in een ronde',
  'meervoudig-onderhands': 'meervoudig onderhandse procedure',
  minicompetitie: 'minicompetitie onder een raamovereenkomst',
  'dynamisch-aankoopsysteem': 'dynamisch aankoopsysteem',
  'aankoop-binnen-das': 'aankoop in een dynamisch aankoopsysteem',
  'open-house': 'toelatingsprocedure',
  subsidieronde: 'subsidieronde',
  marktconsultatie: 'marktconsultatie',
  prijsvraag: 'prijsvraag',
  'verkoop-onroerende-zaak': 'verkoop van grond of gebouwen met een selectie',
  'verkoop-enige-gegadigde': 'verkoop van grond of gebouwen aan de enige serieuze gegadigde',
};

export const procedureTypeLabel = (type: string): string => PROCEDURE_TYPES[type] ?? type;
