import type { HeldThing } from '../../domain/case/hold.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import { awardLabel } from './award.ts';
import { kindName } from './case-kinds.ts';
import { capital, milestoneLabel } from './milestones.ts';

/** From now on it stands still. */
export function heldText(kind: CaseKind, what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return `${capital(kindName(kind))} geschorst`;
    case 'lot':
      return `${awardLabel([what.lot])}: staat stil`;
    case 'term':
      return `${capital(milestoneLabel(what.milestone))}: termijn geschorst`;
  }
}

/** It goes on. */
export function releasedText(kind: CaseKind, what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return `${capital(kindName(kind))} hervat`;
    case 'lot':
      return `${awardLabel([what.lot])}: gaat verder`;
    case 'term':
      return `${capital(milestoneLabel(what.milestone))}: termijn loopt weer`;
  }
}
