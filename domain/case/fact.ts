import type { Refusal } from '../acts/refusal.ts';
import type { OfficeFacts } from '../office/facts.ts';
import type { Ground } from '../law/ground.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { BrokenRule } from '../plan/change/broken-rules.ts';
import type { AboutMilestone } from './about-milestone.ts';
import type { AsideCompletion } from './completion-judgement.ts';
import type { DefaultNotice } from './default-notice.ts';
import type { HeldThing } from './hold.ts';
import type { TextRef } from './ids.ts';
import type { ObjectionFacts } from './objection-facts.ts';
import type { OwnPart } from './own-part.ts';
import type { AsideReceipt, ReceiptJudgement } from './receipt-judgement.ts';
import type { ReceivedKind } from './received-kind.ts';
import type { AwardOutcome, Outcome, TimelinessVerdict } from './outcome.ts';

/** The published figure by which prices were made. */
export interface FigureFact {
  readonly year: number;
  readonly series: string;
  readonly status: 'provisional' | 'definitive';
  readonly percentage: string;
  readonly source: TextRef;
  /** How many prices were made with it. */
  readonly prices: number;
}

/**
 * What can happen to a case, as facts: ids, instants, choices. No sentences and nothing personal: what people wrote and who they
 * are is kept apart under opaque ids. The sentence is made when it is read (`texts/labels/facts.ts`).
 */
export interface Facts extends OfficeFacts, ObjectionFacts {
  /** The case was under way when it came here: what came before was not watched. */
  readonly 'taken-over': { readonly done: number; readonly asked: readonly string[] };
  /** How a milestone stood as its case was taken over: as people said, or as its own date says. */
  readonly 'found-before': AboutMilestone & {
    readonly standing: 'done' | 'passed' | 'not-reported';
    readonly happenedAt: EpochMs | null;
    readonly proof: TextRef | null;
  };
  /** `lot`: that lot alone came into it, on its own way. */
  readonly 'phase-started': { readonly phase: string; readonly lot?: string };
  /** A lot goes its own way from this milestone on. */
  readonly 'lot-apart': { readonly lot: string; readonly milestone: string };
  /** These lots are through while others go on, or because somebody ended them: then with the reason. */
  readonly 'lots-ended': { readonly lots: readonly string[]; readonly outcome: Outcome; readonly reason?: TextRef };
  readonly 'milestone-reached': AboutMilestone;
  readonly 'milestone-overdue': AboutMilestone;
  readonly escalated: AboutMilestone;
  readonly 'milestone-reported': AboutMilestone & {
    readonly happenedAt: EpochMs;
    readonly late: boolean;
    readonly proof: TextRef | null;
    readonly figure: FigureFact | null;
  };
  /** The case had ended, and goes on: this application came before its end and was put on record after it. */
  readonly 'opened-again': AboutMilestone & { readonly happenedAt: EpochMs };
  /** What others did was filed once the case, or its lot, had ended, or though it had come already: nothing comes of it by itself. */
  readonly 'filed-aside': AboutMilestone & {
    readonly why: 'ended' | 'again';
    readonly happenedAt: EpochMs;
    readonly applies: boolean;
    readonly proof: TextRef | null;
  };
  /** There is nothing to decide on: no application comes, or the one that came was withdrawn. */
  readonly 'no-application': AboutMilestone & {
    readonly happenedAt: EpochMs;
    readonly withdrawn: boolean;
    /** It is filed alone: the case, or its lot, had ended, or it was decided on already; absent when something comes of it. */
    readonly alone?: 'ended' | 'decided';
    readonly proof: TextRef;
  };
  readonly moved: AboutMilestone & {
    readonly reason: TextRef | null;
    /** Proof that the channel failed (Aw 2.109). */
    readonly outage: TextRef | null;
    /** Somebody else won after the decision: it must be sent anew; `draw` has no reason of its own. */
    readonly newWinner: 'draw' | 'drop-out' | null;
  };
  /** A round that nobody planned comes in with its date. */
  readonly 'round-announced': AboutMilestone & { readonly reason: TextRef };
  /** What was decided was withdrawn and decided anew; the first decision stays on record as it was reported. */
  readonly 'decided-anew': AboutMilestone & {
    readonly withdrawnAt: EpochMs;
    readonly takenAt: EpochMs;
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  /** A decision was withdrawn and none takes its place yet; it stays on record as it was reported. */
  readonly 'decision-withdrawn': AboutMilestone & {
    readonly takenAt: EpochMs;
    readonly withdrawnAt: EpochMs;
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  /** A ranking was withdrawn and is to be made anew; the first stays on file, known by its hash. */
  readonly 'ranking-withdrawn': AboutMilestone & {
    readonly awards: readonly Pick<AwardOutcome, 'award' | 'lots' | 'resultHash'>[];
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  /** What was reported was put right: it happened at another instant, or (null) not at all. The first report stays on record. */
  readonly 'report-corrected': AboutMilestone & {
    readonly was: EpochMs;
    readonly happenedAt: EpochMs | null;
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  readonly suspended: {
    readonly caseKind: OwnPart['kind'];
    readonly what: HeldThing;
    readonly reason: TextRef;
    /** Why a term stands still, when it is not for a completion (Awb 4:15). */
    readonly ground?: Ground;
  };
  readonly resumed: {
    readonly caseKind: OwnPart['kind'];
    readonly what: HeldThing;
    /** Null: the time to complete an application or to repair an objection passed unused (Awb 4:15 lid 1, 7:10 lid 2). */
    readonly reason: TextRef | null;
    /** Why the term stood still, when it was not for a completion (Awb 4:15). */
    readonly ground?: Ground;
  };
  readonly scored: { readonly award: AwardOutcome };
  readonly 'draw-recorded': { readonly award: AwardOutcome; readonly notary: TextRef; readonly proof: TextRef };
  /** Of an award as it is then; where nothing was ranked it is null, and only its name is known. */
  readonly 'dropped-out': {
    readonly award: AwardOutcome | null;
    readonly name?: string;
    readonly bid: string;
    readonly reason: TextRef;
  };
  /** The applicant heard that the decision comes later (Awb 4:14). */
  readonly 'delay-told': AboutMilestone & {
    readonly until: IsoDate;
    readonly sentOn: IsoDate;
    readonly proof: TextRef;
    /** A statute or scheme sets the term, or it had passed: it runs on. */
    readonly termAsItWas?: true;
  };
  readonly 'default-notice': DefaultNotice & { readonly proof: TextRef };
  /** A complaint came in, or was judged: it stops no term. */
  readonly complaint: {
    readonly complainant: TextRef;
    readonly receivedAt: EpochMs;
    readonly judgement: 'founded' | 'partly-founded' | 'unfounded' | null;
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  /** What a judge decided about the case, as it came in. */
  readonly verdict: {
    readonly caseKind: OwnPart['kind'];
    readonly court: TextRef;
    readonly receivedAt: EpochMs;
    readonly reason: TextRef;
    readonly proof: TextRef;
  };
  /** The term of its decision changed, and with it what a notice of default comes to. */
  readonly 'default-judged': DefaultNotice;
  /** Whether a notice of default that came a day early counts all the same. */
  readonly 'notice-judged': Pick<DefaultNotice, 'milestone' | 'receivedAt'> & {
    readonly verdict: TimelinessVerdict;
    readonly reason: TextRef;
  };
  /** Since what happened before it the plan does not meet these rules of the check. */
  readonly 'rules-broken': { readonly broken: readonly BrokenRule[] };
  readonly 'duty-confirmed': AboutMilestone & { readonly proof: TextRef };
  readonly 'documents-changed': { readonly reason: TextRef; readonly proof: TextRef };
  /** `aside`: it did not simply come in time; absent when it did. */
  readonly received: { readonly what: ReceivedKind; readonly no: number; readonly aside?: AsideReceipt };
  /** A person judged whether a receipt that did not simply come in time counts; the last judgement stands. */
  readonly 'receipt-judged': {
    readonly what: ReceivedKind;
    readonly no: number;
    readonly judgement: ReceiptJudgement;
    readonly verdict: TimelinessVerdict;
    readonly reason: TextRef;
  };
  /** A message to the case that could not be read: nothing came of it. */
  readonly unreadable: { readonly signal: string };
  /** People should have heard something and did not: no mail could be made of it. */
  readonly 'not-told': { readonly notice: string };
  /** An act of more than one person was asked for and waits for the others. */
  readonly 'approval-asked': { readonly act: string; readonly content: string; readonly needs: number };
  /** What was sent to complete an application or to repair an objection, and ends nothing that stood still. */
  readonly 'completion-aside': AboutMilestone &
    AsideCompletion & {
      readonly caseKind: OwnPart['kind'];
      readonly on: IsoDate;
      readonly reason: TextRef | null;
      readonly proof: TextRef | null;
    };
  /** Somebody started the procedure, in spite of the warnings of these rules. */
  readonly started: { readonly hash: string; readonly accepted: readonly string[]; readonly reason: TextRef | null };
  /** An act that a rule refused: nothing changed, the attempt is on record. */
  readonly refused: { readonly act: string; readonly refusal: Refusal };
  readonly finished: { readonly caseKind: OwnPart['kind']; readonly outcome: Outcome; readonly reason: TextRef | null };
}

export type FactKind = keyof Facts;

/** One thing that happened. */
export type CaseFact = { readonly [Kind in FactKind]: { readonly kind: Kind } & Facts[Kind] }[FactKind];
