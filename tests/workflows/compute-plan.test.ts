import { ActivityFailure, ApplicationFailure, CancelledFailure, TimeoutFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { withMoreTime } from '../../workflows/core/compute-plan.ts';

const failed = (cause: Error) =>
  new ActivityFailure('Activity task failed', 'plan', '1', 'NON_RETRYABLE_FAILURE', undefined, cause);
const later = () => Promise.resolve('later');
const soonWith = (cause: Error) => () => Promise.reject(failed(cause));

describe('the plan of a case', () => {
  it('is asked once where that is enough', async () => {
    expect(await withMoreTime(() => Promise.resolve('soon'), later)).toBe('soon');
  });

  it.each([
    ['took longer than that', new TimeoutFailure('activity StartToClose timeout', undefined, 'START_TO_CLOSE')],
    ['could not be computed for now', ApplicationFailure.retryable('PostgreSQL is away')],
  ])('is asked again with more time when it %s', async (_what, cause) => {
    expect(await withMoreTime(soonWith(cause), later)).toBe('later');
  });

  it.each([
    ['the definition is wrong', ApplicationFailure.nonRetryable('fout', 'InvalidDefinition')],
    ['the case is stopped', new CancelledFailure('stop')],
  ])('is not asked again when %s', async (_what, cause) => {
    await expect(withMoreTime(soonWith(cause), later)).rejects.toMatchObject({ cause });
  });
});
