import { ApplicationFailure } from '@temporalio/common';
import { vi } from 'vitest';

type Handler = (...args: never[]) => unknown;

/** What the fake of the SDK keeps of the case that is open now. */
interface Kept {
  handlers: Map<string, { readonly handle: Handler; readonly validate: Handler | undefined }>;
  waiting: { readonly until: () => boolean; readonly go: () => void }[];
  timers: { readonly at: number; readonly go: () => void }[];
  /** Length of the history that a run believes to have. */
  history: number;
  /** What was sent to other cases. */
  sent: { readonly to: string; readonly signal: string; readonly with: unknown }[];
  now: number;
  /** Counts what was asked of cases, so that each has a number of its own. */
  turns: number;
}

const kept: Kept = { handlers: new Map(), waiting: [], timers: [], history: 0, sent: [], now: 0, turns: 0 };
export const fake = kept;

/** Thrown where a run goes on as a new one. */
export class GoesOn extends Error {
  readonly args: readonly unknown[];
  constructor(args: readonly unknown[]) {
    super('goes on');
    this.args = args;
  }
}

class Dropped extends Error {}

/** The parts of `@temporalio/workflow` that a case uses, on a clock that a test turns. */
export const workflow = {
  ApplicationFailure,
  isCancellation: (error: unknown) => error instanceof Dropped,
  proxyActivities: () => ({}),
  defineUpdate: (name: string) => name,
  defineSignal: (name: string) => name,
  setHandler: (name: string, handle: Handler, { validator }: { validator?: Handler } = {}) =>
    kept.handlers.set(name, { handle, validate: validator }),
  condition: (until: () => boolean) =>
    until() ? Promise.resolve() : new Promise<void>((go) => kept.waiting.push({ until, go })),
  sleep: (ms: number) => {
    const scope = CancellationScope.current;
    return new Promise<void>((go, stop) => {
      const timer = { at: kept.now + Math.max(1, ms), go };
      kept.timers.push(timer);
      scope?.whenCancelled(() => {
        kept.timers = kept.timers.filter((one) => one !== timer);
        stop(new Dropped());
      });
    });
  },
  workflowInfo: () => ({
    historyLength: kept.history,
    continueAsNewSuggested: false,
    targetWorkerDeploymentVersionChanged: false,
    memo: {},
    typedSearchAttributes: { get: () => undefined },
  }),
  allHandlersFinished: () => true,
  makeContinueAsNewFunc:
    () =>
    (...args: unknown[]) =>
      Promise.reject(new GoesOn(args)),
  getExternalWorkflowHandle: (to: string) => ({
    signal: (signal: string, one: unknown) => {
      kept.sent.push({ to, signal, with: one });
      return Promise.resolve();
    },
  }),
  setCurrentDetails: () => undefined,
  upsertMemo: () => undefined,
  upsertSearchAttributes: () => undefined,
  get CancellationScope() {
    return CancellationScope;
  },
};

class CancellationScope {
  static current: CancellationScope | null = null;
  private readonly listeners: (() => void)[] = [];
  whenCancelled(listener: () => void): void {
    this.listeners.push(listener);
  }
  cancel(): void {
    for (const listener of this.listeners) listener();
  }
  run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    CancellationScope.current = this;
    try {
      return work();
    } finally {
      CancellationScope.current = null;
    }
  }
}

const rest = (): Promise<void> => new Promise((go) => setImmediate(go));

/** Lets everything happen that can happen at this instant. */
export async function quiet(): Promise<void> {
  for (let idle = 0; idle < 2;) {
    await rest();
    const ready = kept.waiting.filter((one) => one.until());
    idle = ready.length === 0 ? idle + 1 : 0;
    kept.waiting = kept.waiting.filter((one) => !ready.includes(one));
    for (const one of ready) one.go();
  }
}

/** Turns the clock, timer by timer. */
export async function turnTo(instant: number): Promise<void> {
  for (;;) {
    await quiet();
    const [first] = kept.timers.toSorted((one, other) => one.at - other.at);
    if (first === undefined || first.at > instant) break;
    kept.timers = kept.timers.filter((one) => one !== first);
    kept.now = Math.max(kept.now, first.at);
    vi.setSystemTime(kept.now);
    first.go();
  }
  kept.now = instant;
  vi.setSystemTime(instant);
  await quiet();
}

/** Forgets the case before this one. */
export function clear(now: number): void {
  Object.assign(kept, { handlers: new Map(), waiting: [], timers: [], history: 0, sent: [], now });
}

/** A run that is left hears and waits no more. */
export function newRun(): void {
  Object.assign(kept, { handlers: new Map(), waiting: [], timers: [] });
}
