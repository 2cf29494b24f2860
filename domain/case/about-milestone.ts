/** Which milestone a fact is about, as it stood then. */
export interface AboutMilestone {
  readonly milestone: string;
  readonly version: number;
}
