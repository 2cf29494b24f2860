import type { Ground } from './ground.ts';
import type { IsoDate } from './iso-date.ts';

/** `working-days` are those of an office, royal-decree days included; `ordinary-days` leave these out. */
export type TermUnit = 'days' | 'working-days' | 'ordinary-days' | 'weeks' | 'months' | 'years';

/**
 * Who set a term. The Algemene termijnenwet extends that of a statute (Atw 1, 5) and of an ordinance of a municipality, province
 * or water board (Gemeentewet 145, Provinciewet 141, Waterschapswet 172); an ordinance that says otherwise is a `local-scheme`.
 */
export type TermBasis = 'statute' | 'ordinance' | 'contract' | 'local-scheme';

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
  /** Why the Atw leaves it alone although it is short enough, in Dutch; null: the Atw decides by its length. */
  readonly notExtended: string | null;
  /**
   * What the day of the event is: `not-counted`, as for every term after an event; `first` of a period that begins on it;
   * `in-effect`: what the law orders begins on it, and the count after it.
   */
  readonly eventDay: 'not-counted' | 'first' | 'in-effect';
  /** First day of the rule, and the last day, for what happens on it; null: as long as Tenderklok counts. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  /** The rule that held until this one began; null: none is known. */
  readonly earlier: string | null;
  /** Page in `docs/law/` with the article in own words, its link and the date on which it was read. */
  readonly page: string;
  readonly certainty: Certainty;
}

type Row = readonly [
  id: string,
  amount: number,
  unit: TermUnit,
  event: string,
  grounds: readonly Ground[],
  otherwise?: Partial<
    Pick<TermRule, 'calculation' | 'direction' | 'notExtended' | 'eventDay' | 'validFrom' | 'validUntil' | 'earlier'>
  >,
];

const rule =
  (page: string, certainty: Certainty) =>
  ([id, amount, unit, event, grounds, otherwise = {}]: Row): TermRule => ({
    id,
    amount,
    unit,
    basis: 'statute',
    direction: 'forward',
    event,
    grounds,
    calculation: 'term',
    notExtended: null,
    eventDay: 'not-counted',
    validFrom: null,
    validUntil: null,
    earlier: null,
    page,
    certainty,
    ...otherwise,
  });

const awb = rule('awb.md', 'statute-read');
const aw = rule('aw-2012.md', 'confirmed');

/** The terms for bids and prior notices are those of the amendment of the Aanbestedingswet of 1 July 2016. */
export const BID_TERMS_SINCE = '2016-07-01' as IsoDate;
/** The penalty for a late decision began on this day. */
const PENALTIES = '2009-10-01' as IsoDate;
const BIDS = { calculation: 'tender-minimum', validFrom: BID_TERMS_SINCE } as const;
const PRIOR_NOTICE = { calculation: 'prior-notice-window', direction: 'back', validFrom: BID_TERMS_SINCE } as const;
const NOTE = { calculation: 'clarification-note', direction: 'back' } as const;

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
  [
    'penalty-decision',
    2,
    'weeks',
    'de laatste dag waarover een dwangsom is verschuldigd',
    ['Awb 4:18'],
    { validFrom: PENALTIES },
  ],
  ['payment', 6, 'weeks', 'de dag van bekendmaking', ['Awb 4:87 lid 1']],
  ['budget-reservation', 4, 'weeks', 'de vaststelling van de begroting', ['Awb 4:34 lid 3']],
  ['court-fee', 4, 'weeks', 'de mededeling van het griffierecht', ['Awb 8:41 lid 5']],
  [
    'payment-suspension',
    13,
    'weeks',
    'de kennisgeving van het ernstige vermoeden',
    ['Awb 4:56'],
    { eventDay: 'in-effect' },
  ],
  ['recovery', 5, 'years', 'de vaststelling, of de gebeurtenis die de vordering gaf', ['Awb 4:57 lid 4']],
  ['settlement-withdrawal', 5, 'years', 'de bekendmaking van de vaststelling', ['Awb 4:49 lid 3']],
  ['settlement-application', 6, 'months', 'de laatste dag van het boekjaar', ['Awb 4:74']],
  ['application-before-year', 13, 'weeks', 'de eerste dag van het boekjaar', ['Awb 4:60'], { direction: 'back' }],
  [
    'objection-decision',
    6,
    'weeks',
    'de laatste dag van de bezwaartermijn',
    ['Awb 7:10 lid 1'],
    { calculation: 'objection-decision' },
  ],
  [
    'objection-decision-committee',
    12,
    'weeks',
    'de laatste dag van de bezwaartermijn',
    ['Awb 7:10 lid 1', 'Awb 7:13'],
    { calculation: 'objection-decision' },
  ],
  [
    'grant-decision-default',
    8,
    'weeks',
    'de ontvangst van de aanvraag',
    ['Awb 4:13 lid 2'],
    { calculation: 'grant-decision' },
  ],
  [
    'penalty-two-weeks',
    14,
    'days',
    'de ontvangst van de ingebrekestelling',
    ['Awb 4:17 lid 3'],
    {
      calculation: 'penalty-payment',
      notExtended:
        'de wet zegt niet of deze twee weken op een vrije dag verlengen; Tenderklok rekent streng voor wie moet besluiten',
      validFrom: PENALTIES,
    },
  ],
  [
    'continued-subsidy',
    3,
    'years',
    'de start van de subsidie',
    ['Awb 4:51 lid 1'],
    { calculation: 'subsidy-period', eventDay: 'first' },
  ],
];

const AW_ROWS: readonly Row[] = [
  [
    'award-notice',
    30,
    'days',
    'de gunning (sluiting van de overeenkomst)',
    ['Aw 2.134 lid 1'],
    { validFrom: BID_TERMS_SINCE },
  ],
  [
    'award-notice-quarterly',
    30,
    'days',
    'een gunning in het kwartaal',
    ['Aw 2.134 lid 3'],
    { validFrom: BID_TERMS_SINCE },
  ],
  [
    'annulment-after-notice',
    30,
    'days',
    'de aankondiging van de gunning, of de mededeling met redenen',
    ['Aw 4.15 lid 2 sub a'],
  ],
  ['annulment-after-contract', 6, 'months', 'de sluiting van de overeenkomst', ['Aw 4.15 lid 2 sub b']],
  ['standstill', 20, 'days', 'de verzending van de gunningsbeslissing', ['Aw 2.127'], { calculation: 'standstill' }],
  ['tender-minimum-standard', 45, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], BIDS],
  ['tender-minimum-electronic', 40, 'days', 'de verzending van de aankondiging', ['Aw 2.71', 'Aw 2.74b'], BIDS],
  ['tender-minimum-prior-notice', 29, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], BIDS],
  ['tender-minimum-prior-notice-floor', 22, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], BIDS],
  ['tender-minimum-urgent', 15, 'days', 'de verzending van de aankondiging', ['Aw 2.74'], BIDS],
  ['prior-notice-latest', 52, 'days', 'de verzending van de aankondiging', ['Aw 2.71'], PRIOR_NOTICE],
  ['prior-notice-earliest', 12, 'months', 'de verzending van de aankondiging', ['Aw 2.71'], PRIOR_NOTICE],
  [
    'clarification-note',
    10,
    'days',
    'de sluitingsdatum',
    ['Aw 2.54'],
    { ...NOTE, validFrom: BID_TERMS_SINCE, earlier: 'clarification-note-until-2016' },
  ],
  [
    'clarification-note-until-2016',
    6,
    'days',
    'de sluitingsdatum',
    ['Aw 2.54'],
    { ...NOTE, validUntil: '2016-06-30' as IsoDate },
  ],
  ['clarification-note-urgent', 4, 'days', 'de sluitingsdatum', ['Aw 2.54', 'Aw 2.74'], NOTE],
];

const RV_ROWS: readonly Row[] = [
  ['summary-proceedings-appeal', 4, 'weeks', 'het vonnis in kort geding', ['Rv 339 lid 2']],
];

export const TERM_RULES: readonly TermRule[] = [
  ...AWB_ROWS.map(awb),
  ...AW_ROWS.map(aw),
  ...RV_ROWS.map(rule('rv.md', 'confirmed')),
];

const byId = new Map(TERM_RULES.map((one) => [one.id, one]));

/** The rule of this id, whenever it holds, or null: such a rule is not known. */
export function termRule(id: string): TermRule | null {
  return byId.get(id) ?? null;
}

/** The rule of this id as it holds for what happens on a day, an earlier one included; null when none is known to hold. */
export function ruleOn(rule: TermRule, day: IsoDate): TermRule | null {
  if (inForce(rule, day)) return rule;
  const earlier = rule.earlier === null ? null : termRule(rule.earlier);
  return earlier === null ? null : ruleOn(earlier, day);
}

/** Whether the rule holds for what happens on this day. */
export const inForce = ({ validFrom, validUntil }: TermRule, day: IsoDate): boolean =>
  (validFrom === null || day >= validFrom) && (validUntil === null || day <= validUntil);
