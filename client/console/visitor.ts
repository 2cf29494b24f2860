import type { Asker } from '../../domain/rights/vouched.ts';

/** Who looks at the pages. */
export interface Visitor {
  /** By whom an act is done: as she logged in, or a name on a proefopstelling. */
  readonly by: Asker;
  /** As she is greeted. */
  readonly name: string;
  /** The same for every page of one session, and of no other. */
  readonly session: string;
}
