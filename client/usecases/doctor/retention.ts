import { RETENTION_DAYS } from '../../temporal/set-up.ts';
import { ok, onTemporal, wrong } from './check.ts';

const SECONDS_PER_DAY = 86_400;

/** Ended runs stay visible for as long as set-up says. */
export const retention = onTemporal('retention', async ({ connection, namespace }) => {
  const { config } = await connection.workflowService.describeNamespace({ namespace });
  const days = Math.round(Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) / SECONDS_PER_DAY);
  return days < RETENTION_DAYS ? wrong('short', { days, wanted: RETENTION_DAYS }) : ok({ days });
});
