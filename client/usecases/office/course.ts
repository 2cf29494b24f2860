import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { Told } from '../../../texts/office/done.ts';
import type { Acted } from '../act.ts';
import type { Desk } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import type { Preview } from '../preview.ts';
import type { OfficeWish } from './perform.ts';

/** What an act on the case file has to do with the course of the case. */
export interface OnCourse {
  /** Asks the case, before anything is written, whether what follows can be. `done`: it was written before, and only that is still to follow. */
  readonly before: (desk: Desk, found: FoundCase, wish: OfficeWish) => Promise<Before>;
  /** Does on the course of the case what follows from it; asked again, it happens once. */
  readonly after: (desk: Desk, found: FoundCase, wish: OfficeWish, told: Told) => Promise<Acted>;
}

export type Before =
  | { readonly kind: 'go'; readonly preview: Preview | null }
  | { readonly kind: 'done'; readonly told: Told }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-running' };
