import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { AwardView } from '../../domain/case/award-view.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import type { NoAward } from '../../domain/evaluation/ranking.ts';
import { listed } from '../ground.ts';
import { lotText } from '../lot.ts';
import { capital } from './milestones.ts';

const NO_AWARD: Readonly<Record<NoAward, string>> = {
  'no-bids': 'er zijn geen inschrijvingen',
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'geen inschrijving haalt de cijfers',
  floor: 'geen inschrijving haalt de ondergrens',
  'lot-limit': 'wie kan winnen, heeft al het hoogste aantal percelen',
  'all-dropped': 'iedereen is uitgevallen',
};

/** Why nobody wins. @example noAwardText('no-bids') // 'er zijn geen inschrijvingen' */
export const noAwardText = (why: NoAward): string => NO_AWARD[why];

/**
 * The outcome of a ranking in a sentence: names of bids, never points or prices.
 * @param decided the award was decided: until then somebody is first, and nobody has won.
 */
export function awardText({ lots, outcome }: Pick<AwardOutcome, 'lots' | 'outcome'>, decided = false): string {
  const label = awardLabel(lots);
  const winning = (bids: readonly string[]): string =>
    decided
      ? `gegund aan ${bids.join(', ')}`
      : `eerste in de rangorde ${bids.length === 1 ? 'is' : 'zijn'} ${bids.join(', ')}`;
  if ('winner' in outcome) return `${label}: ${winning([outcome.winner])}`;
  if ('tie' in outcome) {
    const tie = `gelijke stand van ${outcome.tie.join(', ')}`;
    if (!('winners' in outcome)) return `${label}: ${tie}`;
    const sure = outcome.winners.length === 0 ? '' : `${winning(outcome.winners)}; `;
    return `${label}: ${sure}${tie} om ${placesText(outcome.places)}`;
  }
  if ('winners' in outcome) return `${label}: ${winning(outcome.winners)}`;
  return `${label}: geen gunning (${NO_AWARD[outcome.noAward]})`;
}

const placesText = (places: number): string => (places === 1 ? 'de laatste plaats' : `de laatste ${places} plaatsen`);

/**
 * How an award stands, with who was drawn, who dropped out and who receives the subsidy, and the name by which an act means it.
 * @example 'Perceel 1: gegund aan A, door loting; B is uitgevallen (gunning perceel-1)'
 */
export function namedAwardText(one: AwardView): string {
  const { drawn = [], dropped, grantees } = one;
  const winners = winnersOf(one.outcome);
  const lucky = drawn.map(({ bid }) => bid).filter((bid) => winners.includes(bid));
  return [
    awardText(one, one.decided),
    ...(lucky.length === 0
      ? []
      : [winners.length === lucky.length ? ', door loting' : ` (${lucky.join(', ')} door loting)`]),
    ...(dropped.length === 0 ? [] : [`; ${dropped.join(', ')} ${dropped.length === 1 ? 'is' : 'zijn'} uitgevallen`]),
    ...(grantees.length === 0 || winners.length === 0 ? [] : [`; subsidie: ${grantees.join(', ')}`]),
    ` (gunning ${one.award})`,
  ].join('');
}

/** The lot, or the lots together, that an award is about. @example awardLabel(['perceel-1', 'perceel-2']) // 'Perceel 1 en perceel 2' */
export function awardLabel(
  all: readonly string[],
  nameOf: (lot: string) => string | undefined = () => undefined,
): string {
  // What is asked of both lots at once is no lot of its own.
  const lots = all.length > 1 ? all.filter((lot) => lot !== 'beide') : all;
  return capital(listed(lots.map((lot) => inWords(lot, nameOf(lot)))));
}

/** A lot that only has a word for an id goes by its name alone. */
function inWords(lot: string, name: string | undefined): string {
  if (name === undefined) return lot.replaceAll('-', ' ');
  return /\d/.test(lot) ? lotText(lot, name) : name;
}
