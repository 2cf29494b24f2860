import { defaultPayloadConverter } from '@temporalio/common';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { RECEIVED_SIGNAL, TRY_UPDATE } from '../../contracts/acts.ts';
import { received } from '../../contracts/handed.ts';
import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { FoundDefinition } from '../../files/definition/read-definition.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { openCase as open } from '../../workflows/core/open-case.ts';
import { clear, fake, GoesOn, newRun, quiet, turnTo, workflow } from './temporal.ts';
import { effectsIn, type World } from './world.ts';

const outside = vi.hoisted(() => ({
  effects: {} as object,
  definition: null as unknown,
  state: null as CaseState | null,
}));
vi.mock('@temporalio/workflow', () => workflow);
vi.mock('../../workflows/core/calls.ts', () => ({
  once: () => outside.effects,
  quick: () => outside.effects,
  sending: () => outside.effects,
}));
vi.mock('../../activities/definition.ts', () => ({ loadDefinition: () => Promise.resolve(outside.definition) }));
vi.mock('../../workflows/core/open-case.ts', async (original) => {
  const own = await original<{ readonly openCase: typeof open }>();
  return {
    ...own,
    openCase(...asked: Parameters<typeof open>) {
      const run = own.openCase(...asked);
      outside.state = run.state;
      return run;
    },
  };
});
vi.mock('../../store/cases.ts', () => ({ openCase: () => Promise.resolve() }));

// Files of tests share a process: none finds the workflow code as another one made it.
beforeAll(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.useRealTimers();
  vi.resetModules();
});

/** A procedure that runs in this process by its own workflow code, on a clock that the test turns, without any server. */
export class PlayedCase {
  /** How it ended. */
  ended: unknown = null;
  readonly world: World;
  private failed: unknown = null;
  private handed: unknown = undefined;
  private receipts = 0;

  private constructor(world: World) {
    this.world = world;
  }

  static async begin(definition: FoundDefinition, world: World, startsAt: number): Promise<PlayedCase> {
    vi.useFakeTimers({ toFake: ['Date'], now: startsAt });
    clear(startsAt);
    Object.assign(outside, { definition, effects: await effectsIn(world) });
    await import('../../workflows/core/dated-case.ts');
    const played = new PlayedCase(world);
    await played.run();
    return played;
  }

  get now(): number {
    return fake.now;
  }

  /** The case as it is. @throws whatever made it fail */
  get known(): CaseState {
    if (this.failed !== null) throw this.failed;
    if (outside.state === null) throw new Error('the case has not begun');
    return outside.state;
  }

  /** Leaves the run for a new one, with what it hands on, when it may. */
  async border(): Promise<void> {
    if (this.ended !== null) return;
    const before = structuredClone(this.known);
    this.handed = undefined;
    fake.history = 10_000;
    // A try changes nothing, and is in the history of a run.
    void fake.handlers.get(TRY_UPDATE)?.handle('' as never, { id: 'x', by: 'p:1' } as never);
    await quiet();
    fake.history = 0;
    if (this.handed === undefined) return;
    expect(received(asSent(this.handed), shortWhen).state).toEqual(before);
    newRun();
    await this.run();
  }

  /** @returns why it was refused, or null. */
  async act(name: ActName, fields: object, by = 'p:1', id = `${name}-${fake.turns++}`): Promise<Refusal | null> {
    const handler = fake.handlers.get(specOf(name).word);
    if (handler === undefined) throw new Error(`no handler of ${name}`);
    const act = { id, by, moment: this.now, ...fields } as never;
    const found = Promise.resolve()
      .then(() => handler.validate?.(act))
      .then(() => handler.handle(act))
      .then(() => null, refusalOf);
    let answered = false;
    void found.catch(() => undefined).then(() => (answered = true));
    await quiet();
    if (!answered) throw new Error(`${name} gets no answer`);
    return found;
  }

  async bid(party: string): Promise<void> {
    this.world.bidders.add(party);
    this.receipts += 1;
    const receipt = { kind: 'bid', no: this.receipts, at: this.now, inTime: this.receipts };
    void fake.handlers.get(RECEIVED_SIGNAL)?.handle({ payload: defaultPayloadConverter.toPayload(receipt) } as never);
    await quiet();
  }

  async turn(instant: number): Promise<void> {
    await turnTo(instant);
  }

  private async run(): Promise<void> {
    const { datedCase } = await import('../../workflows/core/dated-case.ts');
    const handed = this.handed === undefined ? undefined : asSent(this.handed);
    datedCase('tender', { kenmerk: 'PROEF-1', hash: 'hash' }, handed).then(
      (outcome) => (this.ended = outcome),
      (error: unknown) => {
        if (error instanceof GoesOn) this.handed = error.args[1];
        else this.failed = error;
      },
    );
    await quiet();
  }
}

const asSent = (handed: unknown) => JSON.parse(JSON.stringify(handed)) as never;

/** The refusal in a failure. @throws the failure, when it is none */
function refusalOf(error: unknown): Refusal {
  const [details] = (error as { readonly details?: readonly unknown[] }).details ?? [];
  if (typeof details === 'object' && details !== null && 'rule' in details) return details as Refusal;
  throw error;
}
