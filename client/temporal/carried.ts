import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { CARRIED } from '../../contracts/handed.ts';

/**
 * What a case goes on from travels beside its input, as it does from run to run: Temporal UI opens with the input, and shows the
 * reference there instead of screens of state.
 */
export const CARRIED_BESIDE: WorkflowClientInterceptor = {
  startWithDetails: (input, next) => next(besideIn(input)),
  signalWithStart: (input, next) => next(besideIn(input)),
  startUpdateWithStart(input, next) {
    const { args, headers } = beside(input.workflowStartOptions.args, input.workflowStartHeaders);
    const workflowStartOptions = { ...input.workflowStartOptions, args };
    return next({ ...input, workflowStartHeaders: headers, workflowStartOptions });
  },
};

/** The same of what starts by itself or with a signal. */
function besideIn<Input extends { readonly options: { readonly args: unknown[] }; readonly headers: Headers }>(
  input: Input,
): Input {
  const { args, headers } = beside(input.options.args, input.headers);
  return { ...input, headers, options: { ...input.options, args } };
}

/** What starts without a state, a round or a new case, has one argument and stays as it is. */
function beside(args: readonly unknown[], headers: Headers): { readonly args: unknown[]; readonly headers: Headers } {
  const [own, ...carried] = args;
  if (carried.length === 0) return { args: [...args], headers };
  return { args: [own], headers: { ...headers, [CARRIED]: defaultPayloadConverter.toPayload(carried[0]) } };
}
