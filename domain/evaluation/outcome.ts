import { drawnPlace } from './places.ts';
import type { Outcome } from './ranking.ts';

/** Who wins as it stands: with a tie only those above it. */
export const winnersOf = (outcome: Outcome): readonly string[] =>
  'winner' in outcome ? [outcome.winner] : 'winners' in outcome ? outcome.winners : [];

/** Whether somebody wins and no draw is open. */
export const isSettled = (outcome: Outcome): boolean => !('tie' in outcome) && winnersOf(outcome).length > 0;

/** What a draw makes of a tie. @throws Error when there is none: its guard was passed over. */
export function drawn(outcome: Outcome, bid: string): Outcome {
  if (!('tie' in outcome)) throw new Error(`${bid} was drawn, but there is no tie`);
  return 'winners' in outcome ? drawnPlace(outcome, bid) : { winner: bid };
}
