import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { CaseInput } from '../../contracts/input.ts';
import type { temporal } from '@temporalio/proto';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';

type Timestamp = { seconds?: unknown; nanos?: number | null } | null | undefined;
type Description = temporal.api.workflowservice.v1.IDescribeWorkflowExecutionResponse;

const RUNNING = 1;
const COMPLETED = 2;
const FAILED = 3;
/** A fast-forward lands this much after its target, so that the timer on the target has fired. */
const SLACK_MS = 5;
const POLL_MS = 3;
/** Longest wait for a case to come to rest; a killed worker can take ten seconds to be replaced. */
const REST_TIMEOUT_MS = 60_000;

/** A case on a clock of its own. */
export interface ClockedCase {
  readonly workflowId: string;
  /** Business time minus its workflow time. */
  readonly offsetMs: number;
}

/** How a case stands on its own clock. */
export interface CaseClockReading {
  readonly running: boolean;
  readonly atRest: boolean;
  /** Workflow time. */
  readonly now: EpochMs;
  /** Business instant at which it does something by itself; null when it waits for people alone. */
  readonly wake: EpochMs | null;
}

/** Time skipping of one server, case by case (the SDK has no helper for it). */
export class VirtualClock {
  private readonly client: Client;
  private readonly namespace: string;

  constructor(client: Client, namespace: string) {
    this.client = client;
    this.namespace = namespace;
  }

  /** Waits until nothing is under way in the case and its next wake-up lies ahead. */
  async rest(given: ClockedCase): Promise<CaseClockReading> {
    const until = Date.now() + REST_TIMEOUT_MS;
    for (;;) {
      const reading = await this.read(given);
      if (!reading.running) return reading;
      if (reading.atRest && (reading.wake === null || reading.wake - given.offsetMs > reading.now)) return reading;
      if (Date.now() > until) throw new Error(`${given.workflowId} komt niet tot rust: ${JSON.stringify(reading)}`);
      await pause(POLL_MS);
    }
  }

  /** Business time minus workflow time of the newest run: a case that had ended goes on by another clock than it began on. */
  async offsetOf(workflowId: string): Promise<number | null> {
    const { history } = await this.client.workflowService.getWorkflowExecutionHistory({
      namespace: this.namespace,
      execution: { workflowId },
      maximumPageSize: 1,
    });
    const [given] = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
    if (given == null) return null;
    const { clock } = defaultPayloadConverter.fromPayload<CaseInput>(given);
    return clock?.offsetMs ?? null;
  }

  /** Brings a case that is at rest to a business instant. Never beyond its next wake-up: timers would be jumped over. */
  async forward(given: ClockedCase, to: EpochMs): Promise<void> {
    const reading = await this.read(given);
    const ms = Math.ceil(to - given.offsetMs - reading.now) + SLACK_MS;
    if (!reading.running || ms <= SLACK_MS) return;
    const id = randomUUID();
    const seconds = Math.floor(ms / 1000);
    const service = this.client.workflowService;
    const workflowExecution = { workflowId: given.workflowId };
    await service.updateWorkflowExecutionOptions({
      namespace: this.namespace,
      workflowExecution,
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          maxSessionSkipCount: 5000,
          fastForwardConfig: { id, duration: { seconds: seconds as never, nanos: (ms - seconds * 1000) * 1_000_000 } },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    for (;;) {
      const answer: { fastForwardPollingResult?: unknown } = await service.pollWorkflowExecutionTimeSkipping({
        namespace: this.namespace,
        workflowExecution,
        fastForwardId: id,
      });
      // Failed: the case ended on the way, which is how the last step of a case looks.
      if (answer.fastForwardPollingResult === COMPLETED || answer.fastForwardPollingResult === FAILED) return;
    }
  }

  async read(given: ClockedCase): Promise<CaseClockReading> {
    const described: Description & { workflowExtendedInfo?: unknown } =
      await this.client.workflowService.describeWorkflowExecution({
        namespace: this.namespace,
        execution: { workflowId: given.workflowId },
      });
    const info = described.workflowExecutionInfo;
    const extended = described.workflowExtendedInfo as
      { timeSkippingInfo?: { currentTime?: Timestamp } | null } | null | undefined;
    const busy =
      described.pendingWorkflowTask != null ||
      (described.pendingActivities ?? []).length > 0 ||
      Number(info?.historyLength ?? 0) <= 3;
    return {
      running: Number(info?.status) === RUNNING,
      atRest: !busy,
      now: msOf(extended?.timeSkippingInfo?.currentTime) ?? Date.now(),
      wake: dateOf(info?.searchAttributes?.indexedFields?.[SEARCH_ATTRIBUTES.wake.name]?.data),
    };
  }
}

function msOf(stamp: Timestamp): EpochMs | null {
  return stamp == null ? null : Number(stamp.seconds) * 1000 + (stamp.nanos ?? 0) / 1_000_000;
}

function dateOf(data: Uint8Array | null | undefined): EpochMs | null {
  if (data == null) return null;
  const value: unknown = JSON.parse(Buffer.from(data).toString());
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? Date.parse(text) : null;
}
