import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';

/** Names of the updates of a case, with what Temporal UI says about each. */
export const ACTS = {
  reportMilestone: 'Meld dat een mijlpaal is gehaald: wie, wanneer en met welk bewijs.',
  moveMilestone: 'Verplaats een mijlpaal, met reden. Wat ervan afhangt verschuift mee.',
  suspend: 'Schors de procedure, met reden. Termijnen lopen niet af zolang zij geschorst is.',
  resume: 'Hervat een geschorste procedure. De termijnen schuiven op met de dagen van de schorsing.',
  terminateEarly: 'Beëindig de procedure voortijdig, met reden.',
  withdraw: 'Trek een procedure in die nog niet is aangekondigd, met reden.',
  scoreBids: 'Bereken de punten van wat is ingelezen en leg de rangorde vast.',
  recordDraw: 'Leg de uitkomst van een loting bij de notaris vast.',
  dropOut: 'De winnaar valt uit: de volgende in de vastgelegde rangorde schuift door.',
  recordIndex: 'Leg het indexcijfer van een jaar vast en bereken de prijzen.',
  noticeOfDefault: 'Leg een ingebrekestelling vast: vanaf twee weken daarna loopt een dwangsom.',
  changeDocuments: 'Meld een wezenlijke wijziging van de stukken: de sluiting moet dan opschuiven.',
  confirmDuty: 'Bevestig dat een rectificatie op het platform staat, met het nummer.',
} as const;

export type ActName = keyof typeof ACTS;

/** What every act carries. */
export interface Act {
  /** Chosen by whoever acts; the same id again gets the first answer. */
  readonly id: string;
  /** Who acts: a name or a staff address. */
  readonly by: string;
  /** Business instant of the act; absent when sent from Temporal UI: then it is now. */
  readonly moment?: EpochMs;
}

export interface ReportMilestone extends Act {
  readonly milestone: string;
  /** When it happened, if earlier than the act. */
  readonly happenedAt?: EpochMs;
  /** Where the proof is: a publication number, a letter, a record. */
  readonly reference?: string;
}

export interface MoveMilestone extends Act {
  readonly milestone: string;
  /** `2018-05-31` or `2018-05-31 15:00`, Amsterdam time. */
  readonly to: string;
  readonly reason: string;
  /** Only for a closing that has passed: the channel failed shortly before it (Aw 2.109). */
  readonly outage?: Outage;
  /** The version of the date that whoever acts has seen; another one by now is a conflict. */
  readonly version?: number;
}

/** Proof that the channel failed, and the second person who vouches for it. */
export interface Outage {
  readonly evidence: string;
  readonly secondBy: string;
}

/** Suspends or resumes the whole case, one term of it (Awb 4:15), or one lot that waits for a judge (Aw 2.131). */
export interface SuspendAct extends ReasonedAct {
  readonly milestone?: string;
  readonly lot?: string;
  /** Of one term: the day of the request to complete the application; absent: that of the act. */
  readonly requestedOn?: IsoDate;
  /** Of one term: the last day that the request gave; unused, the term goes on after it. */
  readonly setLastDay?: IsoDate;
  /** Of one term that goes on: the day of completion; absent: that of the act. */
  readonly completedOn?: IsoDate;
}

/** The documents changed substantially after the notice (Aw 2.73). */
export interface ChangeDocuments extends ReasonedAct {
  /** Number of the publication of the change. */
  readonly reference: string;
}

/** Something was done outside, such as a rectification on the platform. */
export interface ConfirmDuty extends Act {
  /** The milestone whose new date had to be made known. */
  readonly milestone: string;
  /** Number under which it was done. */
  readonly reference: string;
}

/** The outcome of a draw of lots, with who was there. */
export interface RecordDraw extends Act {
  readonly award: string;
  readonly winner: string;
  readonly notary: string;
  readonly reference: string;
  readonly secondBy: string;
}

/** A winner that no longer qualifies or withdraws. */
export interface DropOut extends Act {
  readonly award: string;
  readonly bid: string;
  readonly reason: string;
}

/** The published figure by which next year's prices are made. */
export interface RecordIndex extends Act {
  readonly year: number;
  readonly series: string;
  readonly status: 'provisional' | 'definitive';
  /** With two decimals: '3.28'. */
  readonly percentage: string;
  readonly source: string;
  readonly secondBy: string;
}

/** A notice that a decision is late (Awb 4:17). */
export interface NoticeOfDefault extends Act {
  readonly milestone: string;
  readonly receivedAt: EpochMs;
  /** Where the notice is. */
  readonly reference: string;
}

export interface ReasonedAct extends Act {
  readonly reason: string;
}

export type ActArguments = {
  readonly reportMilestone: ReportMilestone;
  readonly moveMilestone: MoveMilestone;
  readonly suspend: SuspendAct;
  readonly resume: SuspendAct;
  readonly terminateEarly: ReasonedAct;
  readonly withdraw: ReasonedAct;
  readonly scoreBids: Act;
  readonly recordDraw: RecordDraw;
  readonly dropOut: DropOut;
  readonly recordIndex: RecordIndex;
  readonly noticeOfDefault: NoticeOfDefault;
  readonly changeDocuments: ChangeDocuments;
  readonly confirmDuty: ConfirmDuty;
};

/** Query: would the case refuse this act now? It answers with the refusal, or null; nothing changes. */
export const JUDGE_QUERY = 'wouldRefuse';

/** Signal: something came in at the front office and is a row already. The row is the fact, this is a nudge. */
export const RECEIVED_SIGNAL = 'received';

export interface Received {
  readonly kind: 'question' | 'bid';
  /** Sequence number of the receipt. */
  readonly no: number;
  readonly at: EpochMs;
  readonly late: boolean;
}
