import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one address may ask to log in, in this time: a whole office can be behind one. */
const OFTEN = 60;
const WITHIN_S = 60;

/** Keeps count of who asks. */
export interface Limit {
  /** In how many seconds somebody may ask again; null: now. */
  readonly wait: (from: string) => Promise<number | null>;
}

/** A count of this console alone: it begins anew with it. */
export function limitOf(points = OFTEN, duration = WITHIN_S): Limit {
  const counts = new RateLimiterMemory({ points, duration });
  return {
    wait: async (from) => {
      try {
        await counts.consume(from);
        return null;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      }
    },
  };
}
