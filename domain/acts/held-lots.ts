import type { GuardedCase } from './guarded-case.ts';

/** Whether a lot waits for a judge. */
export const isHeld = ({ heldLots = [] }: Pick<GuardedCase, 'heldLots'>, lot: string): boolean =>
  heldLots.some((one) => one.lot === lot);

/** Every lot waits for a judge: then no award becomes final. */
export const allHeld = (given: Pick<GuardedCase, 'lots' | 'heldLots'>): boolean =>
  given.lots !== undefined && given.lots.length > 0 && given.lots.every((lot) => isHeld(given, lot));
