import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import type { WorkflowInterceptorsFactory } from '@temporalio/workflow';
import { CARRIED, TAKEN_OVER } from '../contracts/handed.ts';
import type { CaseInput } from '../contracts/input.ts';

const read = (payload: Payload): unknown => defaultPayloadConverter.fromPayload(payload);

/**
 * What a case carries into its next run travels beside its input: Temporal UI opens with the input, and shows the reference there
 * instead of screens of state.
 */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute(input, next) {
        const { [CARRIED]: carried, [TAKEN_OVER]: before } = input.headers;
        const [own, ...others] = input.args;
        const whole = before === undefined ? own : { ...(own as CaseInput), takenOver: read(before) };
        return next({ ...input, args: carried === undefined ? [whole, ...others] : [whole, read(carried)] });
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
