import type { TieBreak } from '../domain/evaluation/tie-break.ts';
import { listed } from './ground.ts';
import type { Names } from './score-names.ts';

/** What counts first among equal scores, in its order. */
export const firstTexts = (all: readonly TieBreak[], names: Names): string =>
  listed(all.map((one) => firstText(one, names)));

function firstText(one: TieBreak, names: Names): string {
  switch (one.by) {
    case 'quality':
      return 'de punten voor kwaliteit';
    case 'price':
      return 'de punten voor prijs';
    case 'lowest-price':
      return 'de laagste totaalprijs';
    case 'criterion':
      return `de punten voor ${names.wish(one.criterion)}`;
  }
}
