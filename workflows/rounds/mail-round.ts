import { activityLabel } from '../../texts/labels/activities.ts';
import { sending } from '../core/calls.ts';

/** Sends what the relay did not take at once; every few minutes, for as long as it takes. */
export async function mailRound(): Promise<number> {
  return sending(activityLabel.deliverWaiting).deliverWaiting();
}
