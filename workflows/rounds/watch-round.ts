import { activityLabel } from '../../texts/labels/activities.ts';
import { sending } from '../core/calls.ts';

/** Looks whether anything is stuck; every two minutes. @returns how much is. */
export async function watchRound(): Promise<number> {
  return sending(activityLabel.watch).watch();
}
