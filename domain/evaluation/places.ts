/** How many bids win together, and whether their order matters: a framework that is called off by rank (Aw 2.143). */
export interface Places {
  readonly most: number;
  readonly ordered: boolean;
}

/** Places without end: every bid that meets the minima wins. */
export const EVERYBODY = 1000;

/** Several winners, by rank; where a tie decides about the rest, it is open until a draw has settled it. */
export interface ManyWinners {
  readonly winners: readonly string[];
}

/** A tie about places among several winners. */
export interface TiedPlaces extends ManyWinners {
  readonly tie: readonly string[];
  /** How many places are left for these and whoever follows. */
  readonly places: number;
  readonly ordered: boolean;
  /** Who follows the tie, equal bids together. */
  readonly after: readonly (readonly string[])[];
}

/**
 * Fills places by rank. Fewer bids than places: all of them win.
 * @param groups bids by falling points, equal ones together.
 */
export const fillPlaces = (
  groups: readonly (readonly string[])[],
  { most, ordered }: Places,
): ManyWinners | TiedPlaces => fill([], groups, most, ordered);

/** What a draw makes of a tie about places: the bid that was drawn has the next one. */
export const drawnPlace = (
  { winners, tie, after, places, ordered }: TiedPlaces,
  bid: string,
): ManyWinners | TiedPlaces =>
  fill([...winners, bid], [tie.filter((one) => one !== bid), ...after], places - 1, ordered);

/** A tie about places without a bid that has none yet. */
export const placesWithout = (
  { winners, tie, after, places, ordered }: TiedPlaces,
  bid: string,
): ManyWinners | TiedPlaces =>
  fill(
    winners,
    [tie, ...after].map((group) => group.filter((one) => one !== bid)).filter((group) => group.length > 0),
    places,
    ordered,
  );

function fill(
  sure: readonly string[],
  groups: readonly (readonly string[])[],
  places: number,
  ordered: boolean,
): ManyWinners | TiedPlaces {
  const winners = [...sure];
  let left = places;
  for (const [at, group] of groups.entries()) {
    if (left === 0) break;
    if (group.length > 1 && (ordered || group.length > left))
      return { winners, tie: group, places: left, ordered, after: groups.slice(at + 1) };
    winners.push(...group);
    left -= group.length;
  }
  return { winners };
}
