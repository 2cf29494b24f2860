import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import type { TenderOwn } from '../../domain/case/own-part.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Run } from '../core/run.ts';

/** The own part of a tender whose act passed its guard. */
export function tender(run: Run): TenderOwn {
  const own = tenderOf(run.state);
  if (own === null) throw new Error('an act of a tender passed its guard in another kind of case');
  return own;
}

/** Puts a new outcome in the place of the old one. */
export function replaceAward(run: Run, next: AwardOutcome): void {
  const own = tender(run);
  own.awards = (own.awards ?? []).map((one) => (one.award === next.award ? next : one));
}

/** The outcome of an award that passed its guard. */
export function awardOf(run: Run, name: string): AwardOutcome {
  const found = tender(run).awards?.find((one) => one.award === name);
  if (found === undefined) throw new Error(`award ${name} passed its guard but is not in the case`);
  return found;
}

/** The winners of every other award: a bid once for each that it won. */
export const winnersElsewhere = (run: Run, award: string): readonly string[] =>
  (tender(run).awards ?? []).filter((one) => one.award !== award).flatMap((one) => winnersOf(one.outcome));

/** Makes the key of an outcome unique: each drop-out is another one, and so is each draw about one of several places. */
export const subjectOf = ({ award, dropped, outcome }: AwardOutcome): string =>
  [award, dropped.length, ...('winners' in outcome ? [outcome.winners.length] : [])].join('/');
