import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../contracts/activities.ts';
import { FAILURE } from '../../contracts/failures.ts';

const RETRY = {
  initialInterval: '500 ms',
  maximumInterval: '30 s',
  nonRetryableErrorTypes: Object.values(FAILURE),
} as const;

/** Longest label that Temporal UI draws in one line. */
const LABEL_LENGTH = 118;

/** Activities that compute or write a little: short, and tried again for as long as it takes. */
export const quick = (label: string) =>
  proxyActivities<Activities>({ startToCloseTimeout: '20 s', retry: RETRY, summary: label.slice(0, LABEL_LENGTH) });

/** The same, once: for what can take longer than that, so that a worker that fell is missed soon. */
export const once = (label: string) =>
  proxyActivities<Activities>({
    startToCloseTimeout: '20 s',
    retry: { ...RETRY, maximumAttempts: 1 },
    summary: label.slice(0, LABEL_LENGTH),
  });

/** Activities that compute for long on a busy machine. */
export const patient = (label: string) =>
  proxyActivities<Activities>({ startToCloseTimeout: '5 m', retry: RETRY, summary: label.slice(0, LABEL_LENGTH) });

/** Activities that send mail, for as long as the relay takes: they heartbeat, so that another worker takes over within seconds. */
export const sending = (label: string) =>
  proxyActivities<Activities>({
    startToCloseTimeout: '30 m',
    heartbeatTimeout: '5 s',
    retry: RETRY,
    summary: label.slice(0, LABEL_LENGTH),
  });
