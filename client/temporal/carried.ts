import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { CARRIED, TAKEN_OVER } from '../../contracts/handed.ts';
import type { CaseInput } from '../../contracts/input.ts';

/**
 * What a case goes on from, and what was done of it before it came here, travels beside its input, as it does from run to run: Temporal UI
 * opens with the input, and shows the reference there instead of screens of state.
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

/** What starts with two words, a round or a new case, stays as it is. */
function beside(args: readonly unknown[], headers: Headers): { readonly args: unknown[]; readonly headers: Headers } {
  const [own, ...carried] = args;
  const { takenOver, ...words } = (own ?? {}) as Partial<CaseInput>;
  const payload = (value: unknown) => defaultPayloadConverter.toPayload(value);
  return {
    args: takenOver === undefined ? args.slice(0, 1) : [words],
    headers: {
      ...headers,
      ...(takenOver === undefined ? {} : { [TAKEN_OVER]: payload(takenOver) }),
      ...(carried.length === 0 ? {} : { [CARRIED]: payload(carried[0]) }),
    },
  };
}
