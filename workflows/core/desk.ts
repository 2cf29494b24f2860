import { condition, defineUpdate, setHandler } from '@temporalio/workflow';
import {
  MAIL_SIGNAL,
  OBJECTION_ENDED_SIGNAL,
  RECEIVED_SIGNAL,
  TRY_UPDATE,
  updateName,
  WINDOW_MOVED_SIGNAL,
  type Verdict,
} from '../../contracts/acts.ts';
import type { PlannedCase } from '../../contracts/plan-request.ts';
import { ACT_NAMES, specOf, type ActName, type ActOf } from '../../domain/acts/acts.ts';
import { isPlain } from '../../domain/acts/text-field.ts';
import { digestOf } from '../../domain/case/digest.ts';
import { contentOf } from '../../domain/acts/content.ts';
import { judge, ownFields, unfit } from '../../domain/acts/judge.ts';
import { meant } from '../../domain/acts/meant.ts';
import { isRefusal, refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { PlanChange } from '../../domain/plan/change/replan.ts';
import { approvalOf, asked, forget, isAsked } from '../../domain/case/approvals.ts';
import { leavesAt, wayOfAct, waysIn, withWayOf } from '../../domain/case/lot-way.ts';
import { remember, rememberedAct } from '../../domain/case/remembered.ts';
import { tenderOf, type ActAnswer, type CaseState, type RememberedAct } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { actDescription, tryExample } from '../../texts/labels/updates.ts';
import { EFFECTS } from '../effects/effects.ts';
import { approvalWish, samePerson } from './approval-wish.ts';
import type { Effect } from './effect.ts';
import { quick } from './calls.ts';
import type { CaseRun } from './case-run.ts';
import { datesThatWouldChange, planAfter } from './replan.ts';
import { windowMoved } from '../objection/window-moved.ts';
import { objectionEnded } from './heard.ts';
import { mailTold } from './mail-told.ts';
import { identified, type AnyAct } from './identified.ts';
import { onSignal } from './on-signal.ts';
import { partWays } from './part-ways.ts';
import { received } from './receive.ts';
import { refused, unlessRefused } from './refuse.ts';
import { asTyped } from './as-typed.ts';

/** What is known when an act has been judged in its turn. */
interface Judged {
  /** The act, about the very milestone that is meant. */
  readonly act: AnyAct;
  readonly plan: PlannedCase | null;
  readonly evidence: unknown;
}

/** Sets the handlers of everything that can be asked of a case. */
export function acceptActs(run: CaseRun): void {
  const desk = new Desk(run);
  for (const name of ACT_NAMES) if (specOf(name).kinds.includes(run.state.own.kind)) desk.accept(name);
  setHandler(defineUpdate<Verdict, [string | TypedTry, AnyAct]>(TRY_UPDATE), (...given) => tried(desk, ...given), {
    description: `Wat zou er van deze handeling komen? Er verandert niets. Invoer: ${tryExample}`,
  });
  onSignal(OBJECTION_ENDED_SIGNAL, 'Een bezwaar tegen deze procedure is geëindigd.', (one) =>
    desk.inTurn(() => objectionEnded(run, one)),
  );
  onSignal(WINDOW_MOVED_SIGNAL, 'De bezwaartermijn van het besluit is verplaatst.', (one) =>
    desk.inTurn(() => windowMoved(run, one)),
  );
  onSignal(MAIL_SIGNAL, 'Een mail over deze zaak is niet aangekomen, of toch wel.', (one) => mailTold(run, one));
  onSignal(
    RECEIVED_SIGNAL,
    'Er is een vraag, verzoek of inschrijving binnengekomen (staat al in het dossier).',
    (one) => received(run, one),
  );
}

/** A try as an operator types it, where an update takes one argument. */
type TypedTry = AnyAct & { readonly handeling?: unknown };

/** A front gets a verdict as data; an operator who types gets the sentence of a refusal. */
async function tried(desk: Desk, what: string | TypedTry, act: AnyAct): Promise<Verdict> {
  if (typeof what !== 'object' || what === null) return desk.tryOut(what, act);
  const { handeling, ...typed } = what;
  const verdict = await desk.tryOut(handeling, typed);
  if (verdict.kind === 'refused') throw refused(verdict.refusal);
  return verdict;
}

/** Takes acts one at a time, so that each is judged against the case as the one before it left it. */
class Desk {
  private readonly run: CaseRun;
  private last: Promise<unknown> = Promise.resolve();
  /** Ids of acts that take their turn or wait for it. */
  private readonly underway = new Set<string>();

  constructor(run: CaseRun) {
    this.run = run;
  }

  accept(name: ActName): void {
    setHandler(defineUpdate<ActAnswer, [AnyAct]>(updateName(name)), (act) => this.carryOut(name, act), {
      validator: (act) => {
        // A repeated one is answered in its turn.
        if (this.run.planned && !this.isKnown(act))
          unlessRefused(this.refusalNow(name, asTyped(this.run.state, name, act)));
      },
      description: actDescription(name),
    });
  }

  /** What would come of an act: it takes its turn like the act itself, and nothing changes. */
  tryOut(word: unknown, act: AnyAct): Promise<Verdict> {
    return this.inTurn(async () => {
      const { run } = this;
      const name = ACT_NAMES.find((one) => one === word || updateName(one) === word);
      if (name === undefined)
        return { kind: 'refused', refusal: refusal('bad-act', { values: { what: isPlain(word) ? word : '' } }) };
      const wish = await identified(this.run.state, name, act);
      const found = await this.judged(name, wish);
      if ('rule' in found) return { kind: 'refused', refusal: found };
      const approval = approvalOf(run.state, approvalWish(name, found.act), run.now());
      const reopens = specOf(name).reopens?.(withWayOf(run.state, found.act), ownFields(found.act) as never) ?? [];
      const changed = found.plan === null ? [] : datesThatWouldChange(run.state, found.plan, reopens);
      const facts = found.plan?.facts ?? null;
      return { kind: 'possible', changed, facts, waitsFor: approval.kind === 'waits' ? approval.missing : 0 };
    });
  }

  private carryOut(name: ActName, act: AnyAct): Promise<ActAnswer> {
    const id = act?.id;
    this.underway.add(id);
    return this.inTurn(async () => {
      const { state } = this.run;
      const wish = await identified(this.run.state, name, act);
      unlessRefused(unfit(state.own.kind, name, wish));
      const content = digestOf(contentOf(name, wish));
      const before = rememberedAct(state, id);
      if (before !== null) return sameAnswer(before, content);
      const found = await this.judged(name, wish);
      if ('rule' in found) throw refused(found);
      const answer = await this.done(name, found);
      remember(state, { id, content, answer });
      return answer;
    }).finally(() => this.underway.delete(id));
  }

  /** Carries it out, or keeps it until everyone who is needed has done the same. */
  private async done(name: ActName, { act, plan, evidence }: Judged): Promise<ActAnswer> {
    const { run } = this;
    const at = act.moment ?? run.now();
    const wish = approvalWish(name, act);
    // A request is open for its days by the clock of the case, whatever moment an act names.
    const approval = approvalOf(run.state, wish, run.now());
    switch (approval.kind) {
      case 'same-person':
        throw refused(samePerson(act));
      case 'waits': {
        const { content, needs } = wish;
        asked(run.state, wish, run.now());
        const fact = { kind: 'approval-asked', act: name, content, needs } as const;
        run.journal.vouch([act.by], wish.verified === null ? [] : [wish.verified], act.vouched?.roles ?? null);
        run.journal.note({ fact, subject: `${name}/${act.id}`, at, by: [act.by] });
        await run.commit();
        return { at, changed: [], waitsFor: approval.missing };
      }
      case 'complete': {
        run.journal.vouch(approval.by, approval.verified, act.vouched?.roles ?? null);
        partWays(run, plan, { at, by: approval.by });
        const effect = EFFECTS[name] as unknown as Effect<ActName>;
        const turn = { act: act as unknown as ActOf<ActName>, at, by: approval.by, plan, evidence: evidence as never };
        const changed = await effect(run, turn);
        // Only now: an effect that failed leaves the request of the others as it was.
        forget(run.state, wish, run.now());
        await run.commit();
        return { at, changed, waitsFor: 0 };
      }
    }
  }

  /** Judges an act in its turn: by the case, by what the case file knows, and by the plan that would follow. */
  private async judged(name: ActName, act: AnyAct): Promise<Judged | Refusal> {
    const { run } = this;
    const { state } = run;
    const first = this.refusalNow(name, act);
    if (first !== null) return first;
    const spec = specOf(name);
    const about = meant(state, spec.shape, act);
    if (isRefusal(about)) return about;
    const own = ownFields(about);
    const { case: reference, hash } = state;
    const way = wayOfAct(state, about);
    const lots = spec.lots === undefined ? lotsOf(state, way) : spec.lots(state);
    const evidence =
      spec.evidence === undefined || spec.asksEvidence?.(way, own as never) === false
        ? null
        : await quick(activityLabel.evidence).evidence({ kind: spec.evidence, case: reference, hash, act: own, lots });
    const change =
      spec.change?.(withWayOf(state, about), own as never, about.moment ?? run.now()) ?? leaving(state, about);
    const plan = change === null ? null : await planAfter(run, change);
    if (plan?.kind === 'refused') return plan.refusal;
    // While that was fetched, an instant may have come.
    const second = judge(state, name, about, run.now(), evidence);
    return second ?? { act: about, plan, evidence };
  }

  /** What the case itself has against an act. */
  private refusalNow(name: ActName, act: AnyAct): Refusal | null {
    const { run } = this;
    const unread = unfit(run.state.own.kind, name, act);
    if (unread !== null) return unread;
    const about = meant(run.state, specOf(name).shape, act);
    const wish = approvalWish(name, isRefusal(about) ? act : about);
    // Before the case itself: what was done or lapsed meanwhile is told as that.
    if (act.confirms === true && !isAsked(run.state, wish, run.now())) return refusal('no-such-request');
    const why = judge(run.state, name, act, run.now(), null);
    if (why !== null) return why;
    return approvalOf(run.state, wish, run.now()).kind === 'same-person' ? samePerson(act) : null;
  }

  /** What another case tells waits its turn as well: the act that started that case is then on record. */
  inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.last.then(async () => {
      // An act can come before the plan; it is judged once there is one.
      if (!this.run.planned) await condition(() => this.run.planned);
      this.run.look();
      return work();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private isKnown(act: AnyAct): boolean {
    return this.underway.has(act?.id) || rememberedAct(this.run.state, act?.id) !== null;
  }
}

/** What an act does to the plan that is about a milestone which a lot does not have for itself yet. */
function leaving(state: CaseState, { milestone }: AnyAct): PlanChange | null {
  const leaves = leavesAt(state, milestone);
  return leaves === null ? null : { kind: 'part', ...leaves };
}

/** The lots of a way; null where all go together. */
const lotsOf = (state: CaseState, way: CaseState): readonly string[] | null =>
  waysIn(state).length === 1 ? null : (tenderOf(way)?.lots ?? null);

/** A repeated act gets its first answer; another one under the same id is refused. */
function sameAnswer({ content, answer }: RememberedAct, again: string): ActAnswer {
  unlessRefused(content === again ? null : refusal('id-taken'));
  return answer;
}
