import { MAIL_SCHEDULE, REMINDER_SCHEDULE, WATCH_SCHEDULE } from '../../../contracts/names.ts';
import { ok, onTemporal, wrong, type Server } from './check.ts';

const LATE_MS = 5 * 60_000;
const ALL = [REMINDER_SCHEDULE, MAIL_SCHEDULE, WATCH_SCHEDULE];

/** The rounds are planned, none stands still and none is late. */
export const schedules = onTemporal('schedules', async (server, { now }) => {
  const states = await Promise.all(ALL.map((id) => stateOf(server, id, now())));
  const of = (state: string): string => ALL.filter((_id, index) => states[index] === state).join(', ');
  for (const state of ['missing', 'paused', 'late'] as const)
    if (of(state) !== '') return wrong(state, { list: of(state) });
  return ok({ list: ALL.join(', ') });
});

async function stateOf({ rounds }: Server, id: string, now: number): Promise<'ok' | 'missing' | 'paused' | 'late'> {
  try {
    const { state, info } = await rounds.schedule.getHandle(id).describe();
    if (state.paused) return 'paused';
    const [next] = info.nextActionTimes;
    return next !== undefined && next.getTime() < now - LATE_MS ? 'late' : 'ok';
  } catch (error) {
    if ((error as Error).name !== 'ScheduleNotFoundError') throw error;
    return 'missing';
  }
}
