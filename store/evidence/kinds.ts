import type { Database } from '../database.ts';

/** A kind of evidence: the rows of a table that can be sealed, and what of them. */
export interface EvidenceKind {
  readonly table: keyof Database;
  /** The reference of the case on whose chain a row goes, in SQL; where it is null, the chain of the installation. */
  readonly chain: string;
  /** Columns that tell a row from the others on its chain. A kind without is sealed as one: all rows of a case together. */
  readonly key: readonly string[];
  /** Columns that the program works with and that prove nothing, and those that follow from others. */
  readonly without?: readonly string[];
  /** These columns alone. */
  readonly only?: readonly string[];
  /** Order of the rows that are sealed as one. */
  readonly order?: readonly string[];
  /** Columns that came into the table after it was sealed first: in the text of a row only where they are filled. */
  readonly later?: readonly string[];
  /** Which rows; the others are as if they were not there. A condition in SQL. */
  readonly where?: string;
  /** Its text is in no export: it is to be seen by few before a decision. Its hash is. */
  readonly closed?: true;
}

/** The chain of what belongs to no case. */
export const INSTALLATION = '';

const CASE_LISTS = ['attention', 'listed_date', 'pending', 'holds', 'turn', 'consequence'];
const DELIVERY = ['state', 'sent_at', 'answer'];

const kinds = <Kinds extends Readonly<Record<string, EvidenceKind>>>(all: Kinds) => all;

/** Every kind of evidence, by the name that its seals have. What is not here is no evidence; `docs/verify.md` says why. */
export const EVIDENCE = kinds({
  events: { table: 'events', chain: 'reference', key: ['key'] },
  cases: { table: 'cases', chain: 'reference', key: ['reference'], without: CASE_LISTS },
  milestones: { table: 'milestones', chain: 'reference', key: ['id'] },
  definitions: { table: 'definitions', chain: 'reference', key: ['hash'] },
  people_of_definitions: { table: 'people_of_definitions', chain: 'reference', key: ['hash', 'role', 'identity'] },
  changed_people: { table: 'changed_people', chain: 'procedure', key: ['no'] },
  actors: { table: 'actors', chain: 'procedure', key: ['id'] },
  texts: { table: 'texts', chain: 'reference', key: ['id'] },
  clocks: { table: 'clocks', chain: 'reference', key: ['reference'] },
  notices: { table: 'notices', chain: `notice -> 'case' ->> 'reference'`, key: ['key'] },
  outbox: {
    table: 'outbox',
    chain: 'reference',
    key: ['key'],
    without: [...DELIVERY, 'since', 'sender_task'],
    later: ['letter'],
  },
  deliveries: {
    table: 'outbox',
    chain: 'reference',
    key: ['key'],
    only: ['key', ...DELIVERY],
    where: `state in ('sent', 'refused', 'settled')`,
  },
  reminded: { table: 'reminded', chain: 'null', key: ['person', 'reference', 'milestone', 'version', 'workdays'] },
  rounds: { table: 'rounds', chain: 'null', key: ['day'] },
  receipts: { table: 'receipts', chain: 'reference', key: ['kind', 'no'], later: ['withdrawn_at', 'party_id'] },
  bid_uploads: {
    table: 'bid_uploads',
    chain: 'reference',
    key: ['id'],
    where: 'no is not null',
    closed: true,
  },
  bid_files: {
    table: 'bid_files',
    chain: 'reference',
    key: ['upload', 'envelope', 'place'],
    where: 'no is not null',
    closed: true,
  },
  openings: { table: 'openings', chain: 'reference', key: ['envelope', 'no'] },
  fixed_grades: { table: 'fixed_grades', chain: 'reference', key: ['reference'] },
  bid_checks: { table: 'bid_checks', chain: 'reference', key: ['id'] },
  bid_requests: { table: 'bid_requests', chain: 'reference', key: ['no'] },
  bid_answers: { table: 'bid_answers', chain: 'reference', key: ['id'] },
  answer_verdicts: { table: 'answer_verdicts', chain: 'reference', key: ['id'] },
  objections: { table: 'objections', chain: 'procedure', key: ['no'] },
  assessed_bids: { table: 'assessed_bids', chain: 'reference', key: [], order: ['bid'], closed: true },
  grades: { table: 'grades', chain: 'reference', key: [], order: ['bid', 'lot', 'criterion'], closed: true },
  prices: { table: 'prices', chain: 'reference', key: [], order: ['bid', 'lot', 'product'], closed: true },
  rankings: { table: 'rankings', chain: 'reference', key: ['award', 'version'] },
  price_years: { table: 'price_years', chain: 'reference', key: ['product', 'year'] },
  index_figures: { table: 'index_figures', chain: 'reference', key: ['year'] },
  year_grants: { table: 'year_grants', chain: 'reference', key: ['year'] },
  parties: { table: 'parties', chain: 'procedure', key: ['id'] },
  questions: { table: 'questions', chain: 'reference', key: ['no'], later: ['erased_at'] },
  answers: { table: 'answers', chain: 'reference', key: ['question', 'version'] },
  notes: { table: 'notes', chain: 'reference', key: ['no'] },
  note_files: { table: 'note_files', chain: 'reference', key: ['note', 'form'] },
  letters: { table: 'letters', chain: 'reference', key: ['no'], later: ['anew'], closed: true },
  letter_parts: { table: 'letter_parts', chain: 'reference', key: ['letter', 'part'], closed: true },
  letter_sendings: { table: 'letter_sendings', chain: 'reference', key: ['letter', 'attempt'] },
  letter_proofs: { table: 'letter_proofs', chain: 'reference', key: ['letter', 'key'] },
  letter_reasons: { table: 'letter_reasons', chain: 'reference', key: ['bid', 'criterion'], closed: true },
  grade_reasons: { table: 'grade_reasons', chain: 'reference', key: ['bid', 'lot', 'criterion'], closed: true },
  letter_templates: { table: 'letter_templates', chain: 'reference', key: ['kind'] },
  party_roles: { table: 'party_roles', chain: 'procedure', key: ['party', 'role', 'lot'] },
});

export type EvidenceName = keyof typeof EVIDENCE;
/** Kinds of which each row has a seal of its own. */
export type RowEvidence = {
  [Name in EvidenceName]: (typeof EVIDENCE)[Name]['key'] extends readonly [] | readonly never[] ? never : Name;
}[EvidenceName];
export type TableOf<Name extends EvidenceName> = (typeof EVIDENCE)[Name]['table'];

/** A kind by its name, with all that it can have. */
export const kindOf = (name: EvidenceName): EvidenceKind => EVIDENCE[name];
