import { VirtualClock } from '../temporal/virtual-clock.ts';
import type { WholeDesk } from './connect.ts';

export type { CaseClockReading, ClockedCase, VirtualClock } from '../temporal/virtual-clock.ts';

/** The clock of the server at this desk, which can be turned forward; only a private stack has one. */
export const clockOf = ({ client, namespace }: WholeDesk): VirtualClock => new VirtualClock(client, namespace);
