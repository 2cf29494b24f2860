import type { Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';

/** One thing that the watch looks at: which kinds of trouble it finds, and how. What it does not find any more is over. */
export interface Look {
  readonly kinds: readonly Trouble['kind'][];
  readonly find: (deps: Deps) => Promise<readonly Trouble[]>;
}
