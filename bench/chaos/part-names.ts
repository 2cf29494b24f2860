export const PART_NAMES = ['worker', 'mail', 'database', 'temporal'] as const;
/** A part of an installation that can fall. */
export type PartName = (typeof PART_NAMES)[number];
export type EachPart<What> = Record<PartName, What>;
