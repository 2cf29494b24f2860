import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { NoAward } from '../../domain/evaluation/ranking.ts';
import { capital } from './milestones.ts';

const NO_AWARD: Readonly<Record<NoAward, string>> = {
  'no-bids': 'er zijn geen inschrijvingen',
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'geen inschrijving haalt de cijfers',
  floor: 'geen inschrijving haalt de ondergrens',
  'lot-limit': 'wie kan winnen, heeft al het hoogste aantal percelen',
  'all-dropped': 'iedereen is uitgevallen',
};

/** The outcome of an award in a sentence: names of bids, never points or prices. */
export function awardText({ lots, outcome }: Pick<AwardOutcome, 'lots' | 'outcome'>): string {
  const label = awardLabel(lots);
  if ('winner' in outcome) return `${label}: gegund aan ${outcome.winner}`;
  if ('tie' in outcome) {
    const tie = `gelijke stand van ${outcome.tie.join(', ')}`;
    if (!('winners' in outcome)) return `${label}: ${tie}`;
    const sure = outcome.winners.length === 0 ? '' : `gegund aan ${outcome.winners.join(', ')}; `;
    return `${label}: ${sure}${tie} om ${placesText(outcome.places)}`;
  }
  if ('winners' in outcome) return `${label}: gegund aan ${outcome.winners.join(', ')}`;
  return `${label}: geen gunning (${NO_AWARD[outcome.noAward]})`;
}

const placesText = (places: number): string => (places === 1 ? 'de laatste plaats' : `de laatste ${places} plaatsen`);

/** The outcome of an award with the name by which an act means it. @example 'Perceel 1: gegund aan A (gunning perceel-1)' */
export const namedAwardText = (one: Pick<AwardOutcome, 'award' | 'lots' | 'outcome'>): string =>
  `${awardText(one)} (gunning ${one.award})`;

/** The lot, or the lots together, that an award is about. @example awardLabel(['perceel-1', 'perceel-2']) // 'Perceel 1 en perceel 2' */
export function awardLabel(all: readonly string[]): string {
  // What is asked of both lots at once is no lot of its own.
  const lots = (all.length > 1 ? all.filter((lot) => lot !== 'beide') : all).map((lot) => lot.replaceAll('-', ' '));
  return capital(lots.length < 2 ? lots.join('') : `${lots.slice(0, -1).join(', ')} en ${lots.at(-1)}`);
}
