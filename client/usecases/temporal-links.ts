import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import { MAIL_LOST } from '../../texts/labels/attention.ts';
import { OWNER_LABEL } from '../../texts/labels/words.ts';

/** A view of the list in Temporal UI, by what it shows. */
export interface TemporalLink {
  readonly label: string;
  /** What it asks, to type in the list itself. */
  readonly query: string;
  readonly url: string;
}

/** Where the list of an installation is. */
export interface TemporalUi {
  readonly uiUrl: string;
  readonly namespace: string;
}

const { reference, late, suspended, turn, attention } = SEARCH_ATTRIBUTES;
const RUNNING = 'ExecutionStatus="Running"';

/** Cases alone: every run of a case has a reference, and no round has. */
const VIEWS: readonly (readonly [label: string, query: string])[] = [
  ['Alle lopende zaken', `${reference.name} IS NOT NULL AND ${RUNNING}`],
  ['Te laat', `${late.name}=true AND ${RUNNING}`],
  ['Geschorst', `${suspended.name}=true AND ${RUNNING}`],
  ['Wacht op ons', `${turn.name}="${OWNER_LABEL.ours}" AND ${RUNNING}`],
  ['Vraagt aandacht', `${attention.name} IS NOT NULL AND ${RUNNING}`],
  ['Mail niet aangekomen', `${attention.name}="${MAIL_LOST}" AND ${RUNNING}`],
  ['Loopt vast', `TemporalReportedProblems IS NOT NULL AND ${RUNNING}`],
];

/** Views of the cases, to open in a browser. */
export const temporalLinks = ({ uiUrl, namespace }: TemporalUi): readonly TemporalLink[] =>
  VIEWS.map(([label, query]) => ({
    label,
    query,
    url: `${uiUrl}/namespaces/${namespace}/workflows?query=${encodeURIComponent(query)}`,
  }));

/** The page of one case: its newest run. */
export const caseLink = ({ uiUrl, namespace }: TemporalUi, workflowId: string): string =>
  `${uiUrl}/namespaces/${namespace}/workflows/${encodeURIComponent(workflowId)}`;
