import type { ConsoleGiven } from './given.ts';
import type { Visitor } from './visitor.ts';

/** What every page is made with: the installation, and who looks. */
export interface Seen {
  readonly given: ConsoleGiven;
  readonly visitor: Visitor;
}
