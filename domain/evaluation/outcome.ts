import { drawnPlace, placesWithout } from './places.ts';
import type { Outcome } from './ranking.ts';

/** Who wins as it stands: with a tie only those above it. */
export const winnersOf = (outcome: Outcome): readonly string[] =>
  'winner' in outcome ? [outcome.winner] : 'winners' in outcome ? outcome.winners : [];

/** Whether somebody wins and no draw is open. */
export const isSettled = (outcome: Outcome): boolean => !('tie' in outcome) && winnersOf(outcome).length > 0;

/** Whether a bid wins as it stands, or can win in the draw that is open. */
export const isAtStake = (outcome: Outcome, bid: string): boolean =>
  winnersOf(outcome).includes(bid) || ('tie' in outcome && outcome.tie.includes(bid));

/** The outcome when a bid that did not win leaves: it is in no draw and gets no place; who won, and who was drawn, stays. */
export function outcomeWithout(outcome: Outcome, bid: string): Outcome {
  if (!('tie' in outcome)) return outcome;
  if ('winners' in outcome) return placesWithout(outcome, bid);
  const tie = outcome.tie.filter((one) => one !== bid);
  const [winner] = tie;
  return tie.length === 1 && winner !== undefined ? { winner } : { tie };
}

/** What came out of a draw: one of equal bids. */
export interface Draw {
  readonly bid: string;
  /** Among whom, the bid itself included. */
  readonly among: readonly string[];
}

/** An outcome with the draws that were held already: a tie among bids of such a draw is settled by it, and nobody draws twice (U5.3-e). */
export const withDraws = (outcome: Outcome, draws: readonly Draw[]): Outcome =>
  draws.reduce<Outcome>(
    (soFar, { bid, among }) =>
      'tie' in soFar && soFar.tie.includes(bid) && soFar.tie.every((one) => among.includes(one))
        ? drawn(soFar, bid)
        : soFar,
    outcome,
  );

/** What a draw makes of a tie. @throws Error when there is none: its guard was passed over. */
export function drawn(outcome: Outcome, bid: string): Outcome {
  if (!('tie' in outcome)) throw new Error(`${bid} was drawn, but there is no tie`);
  return 'winners' in outcome ? drawnPlace(outcome, bid) : { winner: bid };
}
