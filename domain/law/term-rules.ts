import type { Ground } from './ground.ts';

export type TermUnit = 'days' | 'weeks' | 'months' | 'years';

/** Who set a term; only a statute's is extended by the Algemene termijnenwet (Atw 1, 5). */
export type TermBasis = 'statute' | 'contract' | 'local-scheme';

/** How sure the row is: read in the statute, confirmed by a named source, or common knowledge without a source. */
export type Certainty = 'statute-read' | 'confirmed' | 'common-knowledge';

/** One term of the law as data. Which row holds is chosen by the date of the case. */
export interface TermRule {
  readonly id: string;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly basis: TermBasis;
  readonly direction: 'forward' | 'back';
  /** What it is counted from; that day itself never counts. */
  readonly event: string;
  readonly grounds: readonly Ground[];
  /** Whether a person or a calculation of its own applies it, or `term` does. */
  readonly calculation: string;
  /** First and last day of validity of the rule, as far as it matters here; null: open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Page in `docs/law/` with the article in own words, its link and the date on which it was read. */
  readonly page: string;
  readonly certainty: Certainty;
}

type Row = [
  id: string,
  amount: number,
  unit: TermUnit,
  event: string,
  grounds: readonly Ground[],
  calculation?: string,
  direction?: 'back',
];

const rule =
  (page: string, certainty: Certainty, validFrom: string | null) =>
  ([id, amount, unit, event, grounds, calculation = 'term', direction]: Row): TermRule => ({
    id,
    amount,
    unit,
    basis: 'statute',
    direction: direction ?? 'forward',
    event,
    grounds,
    calculation,
    validFrom,
    validUntil: null,
    page,
    certainty,
  });

const awb = rule('awb.md', 'statute-read', null);
/** The Aanbestedingswet as it stands since the amendment of 1 July 2016. */
const aw = rule('aw-2012.md', 'confirmed', null);

const AWB_ROWS: readonly Row[] = [
  ['objection-window', 6, 'weeks', 'de dag van bekendmaking (verzending)', ['Awb 6:7', 'Awb 6:8 lid 1']],
  ['appeal-window', 6, 'weeks', 'de dag van bekendmaking', ['Awb 6:7', 'Awb 6:8 lid 1']],
  ['objection-post-receipt', 1, 'weeks', 'de laatste dag van de bezwaartermijn', ['Awb 6:9 lid 2']],
  [
    'application-refusal',
    4,
    'weeks',
    'de dag van aanvulling, of de laatste dag van de gestelde termijn',
    ['Awb 4:5 lid 4'],
  ],
  ['penalty-decision', 2, 'weeks', 'de laatste dag waarover een dwangsom is verschuldigd', ['Awb 4:18']],
  ['payment', 6, 'weeks', 'de dag van bekendmaking', ['Awb 4:87 lid 1']],
  ['budget-reservation', 4, 'weeks', 'de vaststelling van de begroting', ['Awb 4:34 lid 3']],
  ['court-fee', 4, 'weeks', 'de mededeling van het griffierecht', ['Awb 8:41 lid 5']],
  ['payment-suspension', 13, 'weeks', 'de kennisgeving van het ernstige vermoeden', ['Awb 4:56']],
  ['recovery', 5, 'years', 'de vaststelling, of de gebeurtenis die de vordering gaf', ['Awb 4:57 lid 4']],
  ['settlement-withdrawal', 5, 'years', 'de bekendmaking van de vaststelling', ['Awb 4:49 lid 3']],
  ['settlement-application', 6, 'months', 'de laatste dag van het boekjaar', ['Awb 4:74']],
  ['application-before-year', 13, 'weeks', 'de eerste dag van het boekjaar', ['Awb 4:60'], 'term', 'back'],
  ['objection-decision', 6, 'weeks', 'de laatste dag van de bezwaartermijn', ['Awb 7:10 lid 1'], 'objection-decision'],
  [
    'objection-decision-committee',
    12,
    'weeks',
    'de laatste dag van de bezwaartermijn',
    ['Awb 7:10 lid 1', 'Awb 7:13'],
    'objection-decision',
  ],
  ['grant-decision-default', 8, 'weeks', 'de ontvangst van de aanvraag', ['Awb 4:13 lid 2'], 'grant-decision'],
  ['penalty-two-weeks', 14, 'days', 'de ontvangst van de ingebrekestelling', ['Awb 4:17 lid 3'], 'penalty-payment'],
  ['continued-subsidy', 3, 'years', 'de start van de subsidie', ['Awb 4:51 lid 1'], 'subsidy-period'],
];

const AW_ROWS: readonly Row[] = [
  ['award-notice', 30, 'days', 'de gunning (sluiting van de overeenkomst)', ['Aw 2.134 lid 1']],
  ['award-notice-quarterly', 30, 'days', 'een gunning in het kwartaal', ['Aw 2.134 lid 3']],
  [
    'annulment-after-notice',
    30,
    'days',
    'de aankondiging van de gunning, of de mededeling met redenen',
    ['Aw 4.15 lid 2 sub a'],
  ],
  ['annulment-after-contract', 6, 'months', 'de sluiting van de overeenkomst', ['Aw 4.15 lid 2 sub b']],
  ['standstill', 20, 'days', 'de verzending van de gunningsbeslissing', ['Aw 2.127'], 'standstill'],
  ['tender-minimum-standard', 45, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], 'tender-minimum'],
  [
    'tender-minimum-electronic',
    40,
    'days',
    'de verzending van de aankondiging',
    ['Aw 2.71', 'Aw 2.74a'],
    'tender-minimum',
  ],
  ['tender-minimum-prior-notice', 29, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], 'tender-minimum'],
  ['tender-minimum-prior-notice-floor', 22, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], 'tender-minimum'],
  ['tender-minimum-urgent', 15, 'days', 'de verzending van de aankondiging', ['Aw 2.74'], 'tender-minimum'],
  ['prior-notice-latest', 52, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], 'prior-notice-window', 'back'],
  [
    'prior-notice-earliest',
    12,
    'months',
    'de verzending van de aankondiging',
    ['Aw 2.71'],
    'prior-notice-window',
    'back',
  ],
  ['clarification-note', 10, 'days', 'de sluitingsdatum', ['Aw 2.54'], 'clarification-note', 'back'],
  ['clarification-note-urgent', 4, 'days', 'de sluitingsdatum', ['Aw 2.54', 'Aw 2.74'], 'clarification-note', 'back'],
];

const RV_ROWS: readonly Row[] = [
  ['summary-proceedings-appeal', 4, 'weeks', 'het vonnis in kort geding', ['Rv 339 lid 2']],
];

export const TERM_RULES: readonly TermRule[] = [
  ...AWB_ROWS.map(awb),
  ...AW_ROWS.map(aw),
  ...RV_ROWS.map(rule('rv.md', 'confirmed', null)),
];

const byId = new Map(TERM_RULES.map((one) => [one.id, one]));

/** The rule that holds for a case of this day, or null: such a rule is not known. */
export function termRule(id: string): TermRule | null {
  return byId.get(id) ?? null;
}
