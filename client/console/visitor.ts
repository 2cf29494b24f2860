/** Who looks at the pages. */
export interface Visitor {
  /** By whom an act is done: an address, or a name on a proefopstelling. */
  readonly by: string;
  /** As she is greeted. */
  readonly name: string;
  /** The same for every page of one session, and of no other. */
  readonly session: string;
}
