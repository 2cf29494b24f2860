import { ten, type Decimal } from '../evaluation/decimal.ts';

export interface Application {
  readonly application: string;
  readonly points: Decimal;
  readonly requested: bigint;
}

export type Distribution =
  | { readonly method: 'ranking'; readonly onShortage: 'stop' | 'skip' | 'partial' }
  | { readonly method: 'pro-rata'; readonly distribution: 'largest-remainder' | 'round-down' };

/** Fewest points for a grant, or none. */
export interface Minimum {
  readonly points: Decimal | null;
  readonly rule: 'at-least' | 'more-than';
}

export interface Granted {
  readonly granted: bigint;
  readonly status: 'granted' | 'partly-granted' | 'refused' | 'undecided';
  readonly reason: 'below-minimum' | 'ceiling' | 'draw-of-lots' | 'after-draw-of-lots' | null;
}

export interface Allocation {
  /** In the order of the applications. */
  readonly applications: readonly Granted[];
  readonly granted: bigint;
  readonly remaining: bigint;
  readonly drawOfLots: readonly string[] | null;
}

const REFUSED: Granted = { granted: 0n, status: 'refused', reason: 'ceiling' };
const BELOW: Granted = { granted: 0n, status: 'refused', reason: 'below-minimum' };

/** Divides a ceiling over applications (Awb 4:25-4:28): refused above it, never exceeded, a draw never computed. */
export function allocate(
  applications: readonly Application[],
  ceiling: bigint,
  minimum: Minimum,
  distribution: Distribution,
): Allocation {
  const eligible = applications.filter((one) => meets(one, minimum));
  const found =
    distribution.method === 'ranking'
      ? byRank(eligible, ceiling, distribution.onShortage)
      : proRata(eligible, ceiling, distribution.distribution);
  const results = applications.map((one) => found.grants.get(one) ?? BELOW);
  const granted = results.reduce((sum, one) => sum + one.granted, 0n);
  return { applications: results, granted, remaining: ceiling - granted, drawOfLots: found.drawOfLots };
}

const compare = (one: Decimal, other: Decimal): bigint => one.units * ten(other.scale) - other.units * ten(one.scale);

function meets({ points }: Application, { points: least, rule }: Minimum): boolean {
  if (least === null) return true;
  return rule === 'at-least' ? compare(points, least) >= 0n : compare(points, least) > 0n;
}

interface Found {
  readonly grants: ReadonlyMap<Application, Granted>;
  readonly drawOfLots: readonly string[] | null;
}

function byRank(applications: readonly Application[], ceiling: bigint, onShortage: 'stop' | 'skip' | 'partial'): Found {
  const grants = new Map<Application, Granted>();
  let left = ceiling;
  let drawOfLots: readonly string[] | null = null;
  let stopped = false;
  for (const group of groupsByPoints(applications)) {
    const asked = group.reduce((sum, one) => sum + one.requested, 0n);
    const [only] = group;
    if (drawOfLots !== null) set(group, { granted: 0n, status: 'undecided', reason: 'after-draw-of-lots' });
    else if (stopped) set(group, REFUSED);
    else if (asked <= left) {
      for (const one of group) grants.set(one, { granted: one.requested, status: 'granted', reason: null });
      left -= asked;
    } else if (group.length > 1 || only === undefined) {
      set(group, { granted: 0n, status: 'undecided', reason: 'draw-of-lots' });
      drawOfLots = group.map((one) => one.application);
    } else {
      const part = onShortage === 'partial' && left > 0n;
      set(group, part ? { granted: left, status: 'partly-granted', reason: 'ceiling' } : REFUSED);
      if (part) left = 0n;
      stopped = onShortage !== 'skip';
    }
  }
  return { grants, drawOfLots };

  function set(group: readonly Application[], grant: Granted): void {
    for (const one of group) grants.set(one, grant);
  }
}

/** By falling points; equal points are one group, in the order of the input. */
function groupsByPoints(applications: readonly Application[]): Application[][] {
  const sorted = [...applications].sort((one, other) => {
    const order = compare(other.points, one.points);
    return order < 0n ? -1 : order > 0n ? 1 : 0;
  });
  const groups: Application[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && compare(last[0].points, one.points) === 0n) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function proRata(
  applications: readonly Application[],
  ceiling: bigint,
  distribution: 'largest-remainder' | 'round-down',
): Found {
  const asked = applications.reduce((sum, one) => sum + one.requested, 0n);
  const fits = asked <= ceiling;
  const shares = applications.map((one) => (fits ? one.requested : (one.requested * ceiling) / asked));
  if (!fits && distribution === 'largest-remainder') giveRemainders(applications, shares, ceiling, asked);
  return {
    grants: new Map(applications.map((one, index) => [one, grantOf(one, shares[index] ?? 0n)])),
    drawOfLots: null,
  };
}

/** The cents left go one each to the largest remainders, equal ones in the order of the input. */
function giveRemainders(applications: readonly Application[], shares: bigint[], ceiling: bigint, asked: bigint): void {
  let left = ceiling - shares.reduce((sum, share) => sum + share, 0n);
  const order = applications
    .map((one, index) => ({ index, rest: (one.requested * ceiling) % asked }))
    .sort((one, other) => (one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1));
  for (const { index } of order) {
    if (left === 0n) return;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
}

function grantOf({ requested }: Application, share: bigint): Granted {
  if (share === requested) return { granted: share, status: 'granted', reason: null };
  return share === 0n ? REFUSED : { granted: share, status: 'partly-granted', reason: 'ceiling' };
}
