import type { HeldThing } from '../../domain/case/hold.ts';
import { awardLabel } from './award.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** From now on it stands still. */
export function heldText(what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return 'Procedure geschorst';
    case 'lot':
      return `${awardLabel([what.lot])}: staat stil, er loopt een procedure bij de rechter`;
    case 'term':
      return `${capital(milestoneLabel(what.milestone))}: termijn geschorst`;
  }
}

/** It goes on. */
export function releasedText(what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return 'Procedure hervat';
    case 'lot':
      return `${awardLabel([what.lot])}: gaat verder`;
    case 'term':
      return `${capital(milestoneLabel(what.milestone))}: termijn loopt weer`;
  }
}
