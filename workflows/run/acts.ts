import { condition, defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import {
  ACTS,
  JUDGE_QUERY,
  RECEIVED_SIGNAL,
  type Act,
  type ActArguments,
  type ActName,
  type Received,
} from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import {
  mayChangeDocuments,
  mayMove,
  mayReport,
  mayResume,
  maySuspend,
  mayTerminate,
  mayWithdraw,
} from '../../domain/acts/guards.ts';
import { mayConfirmDuty } from '../../domain/acts/duties.ts';
import { mayHoldTerm, mayNoticeDefault, mayReleaseTerm } from '../../domain/acts/term-guards.ts';
import { mayHoldLot, mayReleaseLot } from '../../domain/acts/lot-guards.ts';
import { mayDropOut, mayRecordDraw, mayScore } from '../../domain/acts/award-guards.ts';
import { mayRecordIndex } from '../../domain/acts/index-guard.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { GuardedCase } from '../../domain/acts/guarded-case.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import { eventText } from '../../texts/labels/events.ts';
import type { CaseRun } from './case-run.ts';
import { changeDocuments, end, move, report, resume, suspend } from './act-effects.ts';
import { confirmDuty } from './duty-effects.ts';
import { holdLot, releaseLot } from './lot-effects.ts';
import { dropOut, recordDraw, scoreBids } from './award-effects.ts';
import { recordIndex } from './index-effects.ts';
import { noticeOfDefault, resumeTerm, suspendTerm } from './term-effects.ts';
import { unlessRefused } from './refuse.ts';

/** Acts that a case remembers, so that a repeated one gets its first answer. */
const REMEMBERED_ACTS = 30;

type Guard<Name extends ActName> = (given: GuardedCase, act: ActArguments[Name], now: number) => Refusal | null;
type Effect<Name extends ActName> = (run: CaseRun, act: ActArguments[Name], at: number) => Promise<ActAnswer>;

/** Sets the handlers of everything that can be asked of a case. */
export function acceptActs(run: CaseRun): void {
  const desk = new Desk(run);
  desk.accept('reportMilestone', mayReport, report);
  desk.accept('moveMilestone', mayMove, move);
  desk.accept('suspend', mayStandStill, standStill);
  desk.accept('resume', mayGoOn, goOn);
  desk.accept('changeDocuments', mayChangeDocuments, changeDocuments);
  desk.accept('confirmDuty', mayConfirmDuty, confirmDuty);
  desk.accept('terminateEarly', mayTerminate, end('terminated-early'));
  desk.accept('recordIndex', mayRecordIndex, recordIndex);
  desk.accept('scoreBids', mayScore, scoreBids);
  desk.accept('recordDraw', mayRecordDraw, recordDraw);
  desk.accept('dropOut', mayDropOut, dropOut);
  desk.accept('noticeOfDefault', mayNoticeDefault, noticeOfDefault);
  desk.accept('withdraw', mayWithdraw, end('withdrawn'));
  setHandler(defineQuery<Refusal | null, [string, Act]>(JUDGE_QUERY), (name, act) => desk.judge(name, act), {
    description: 'Zou deze handeling nu worden geweigerd, en waarom? Er verandert niets.',
  });
  setHandler(defineSignal<[Received]>(RECEIVED_SIGNAL), (received) => receive(run, received), {
    description: 'Er is een vraag of inschrijving binnengekomen (staat al in het dossier).',
  });
}

/** The whole case stands still, one lot of it, or one term. */
const mayStandStill: Guard<'suspend'> = (given, act, now) => {
  const { lot, milestone } = act;
  if (lot !== undefined) return mayHoldLot(given, { ...act, lot }, now);
  return milestone === undefined ? maySuspend(given, act, now) : mayHoldTerm(given, { ...act, milestone }, now);
};
const standStill: Effect<'suspend'> = (run, act, at) =>
  (act.lot !== undefined ? holdLot : act.milestone === undefined ? suspend : suspendTerm)(run, act, at);

const mayGoOn: Guard<'resume'> = (given, act, now) => {
  const { lot, milestone } = act;
  if (lot !== undefined) return mayReleaseLot(given, { ...act, lot }, now);
  return milestone === undefined ? mayResume(given, act, now) : mayReleaseTerm(given, { ...act, milestone }, now);
};
const goOn: Effect<'resume'> = (run, act, at) =>
  (act.lot !== undefined ? releaseLot : act.milestone === undefined ? resume : resumeTerm)(run, act, at);

/** Takes acts one at a time, so that each is judged against the case as the one before it left it. */
class Desk {
  private readonly run: CaseRun;
  private last: Promise<unknown> = Promise.resolve();
  private readonly underway = new Map<string, Promise<ActAnswer>>();
  private readonly judges = new Map<string, (act: Act) => Refusal | null>();

  constructor(run: CaseRun) {
    this.run = run;
  }

  accept<Name extends ActName>(name: Name, guard: Guard<Name>, effect: Effect<Name>): void {
    const { run } = this;
    // A query sees the clock of the last task: now is when the act says it comes.
    this.judges.set(name, (act) => judged(run, act as ActArguments[Name], guard, act?.moment ?? run.now()));
    setHandler(defineUpdate<ActAnswer, [ActArguments[Name]]>(name), (act) => this.carryOut(act, guard, effect), {
      validator: (act) => {
        if (this.planned && this.known(act) === null) unlessRefused(judged(run, act, guard));
      },
      description: ACTS[name],
    });
  }

  /** What an act would meet if it came now; before there is a plan nothing is refused. */
  judge(name: string, act: Act): Refusal | null {
    const judge = this.judges.get(name);
    if (judge === undefined) return refusal('bad-act', { values: { what: name } });
    return this.planned ? judge(act) : null;
  }

  private carryOut<Name extends ActName>(
    act: ActArguments[Name],
    guard: Guard<Name>,
    effect: Effect<Name>,
  ): Promise<ActAnswer> {
    const known = this.known(act);
    if (known !== null) return known;
    const turn = this.last.then(async () => {
      // An act can come before the plan; it is judged once there is one.
      if (!this.planned) await condition(() => this.planned);
      // Between the validator and this turn another act may have changed the case.
      unlessRefused(judged(this.run, act, guard));
      const answer = await effect(this.run, act, act.moment ?? this.run.now());
      const { state } = this.run;
      state.acts = [...state.acts, { id: act.id, answer }].slice(-REMEMBERED_ACTS);
      return answer;
    });
    this.underway.set(act?.id, turn);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private get planned(): boolean {
    return this.run.state.phases.length > 0;
  }

  private known(act: Act): Promise<ActAnswer> | null {
    const done = this.run.state.acts.find((one) => one.id === act?.id);
    return done === undefined ? (this.underway.get(act?.id) ?? null) : Promise.resolve(done.answer);
  }
}

/** What the guard says; an act that has not even the shape of one is refused as such, and never stops the case (P14). */
function judged<Name extends ActName>(
  run: CaseRun,
  act: ActArguments[Name],
  guard: Guard<Name>,
  now: EpochMs = run.now(),
): Refusal | null {
  if (typeof act?.id !== 'string' || act.id === '') return refusal('missing-id');
  try {
    return guard(run.state, act, now);
  } catch (error) {
    if (error instanceof TypeError) return refusal('bad-act', { values: { what: JSON.stringify(act) } });
    throw error;
  }
}

async function receive(run: CaseRun, received: Received): Promise<void> {
  const { counts } = run.state;
  // A signal that comes twice counts once: numbers only go up.
  if (received.kind === 'question') counts.questions = Math.max(counts.questions, received.no);
  else counts.bids = Math.max(counts.bids, received.no);
  await run.journal.note({
    kind: 'received',
    subject: `${received.kind}/${received.no}`,
    at: received.at,
    text: eventText.received(received.kind, received.no, received.late),
  });
}
