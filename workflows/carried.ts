import { defaultPayloadConverter } from '@temporalio/common';
import type { WorkflowInterceptorsFactory } from '@temporalio/workflow';
import { CARRIED } from '../contracts/handed.ts';

/**
 * What a case carries into its next run travels beside its input: Temporal UI opens with the input, and shows the reference there
 * instead of screens of state.
 */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute(input, next) {
        const carried = input.headers[CARRIED];
        if (carried === undefined) return next(input);
        return next({ ...input, args: [input.args[0], defaultPayloadConverter.fromPayload(carried)] });
      },
    },
  ],
  outbound: [
    {
      continueAsNew(input, next) {
        const [own, carried] = input.args;
        const headers = { ...input.headers, [CARRIED]: defaultPayloadConverter.toPayload(carried) };
        return next({ ...input, args: [own], headers });
      },
    },
  ],
});
