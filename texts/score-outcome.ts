import type { NoAward, Outcome } from '../domain/evaluation/ranking.ts';
import type { Reason } from '../domain/evaluation/judge.ts';
import { listed } from './ground.ts';

/** Why a bid has no place in a ranking, in a table. */
export const OUT_OF_RANKING: Readonly<Record<Reason['kind'], string>> = {
  excluded: 'uitgesloten',
  grade: 'cijfer onder het minimum',
  floor: 'te weinig punten',
};

const NOBODY: Readonly<Record<NoAward, string>> = {
  'no-bids': 'er zijn geen inschrijvingen',
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'elke inschrijving die is beoordeeld, heeft een cijfer onder het minimum',
  floor: 'geen inschrijving voldoet aan alle minima',
  'lot-limit': 'elke inschrijving die kan winnen, heeft al het hoogste aantal percelen',
  'all-dropped': 'alle inschrijvingen zijn uitgevallen',
};

/** How an award ends once the lots are divided, in one sentence. */
export function dividedText(outcome: Outcome): string {
  const after = 'Na de verdeling van de percelen:';
  if ('winner' in outcome) return `${after} ${outcome.winner} wint.`;
  return outcomeText(outcome).replace('Uitkomst:', after);
}

/** How a ranking ends, in one sentence. */
export function outcomeText(outcome: Outcome): string {
  if ('winner' in outcome) return `Uitkomst: ${outcome.winner} staat eerste.`;
  if ('winners' in outcome) {
    const sure =
      outcome.winners.length === 0
        ? 'Uitkomst:'
        : `Uitkomst: ${listed(outcome.winners)} ${outcome.winners.length === 1 ? 'krijgt' : 'krijgen'} een plaats.`;
    if (!('tie' in outcome)) return sure;
    const left = outcome.places === 1 ? 'de laatste plaats' : `de laatste ${outcome.places} plaatsen`;
    return `${sure} ${outcome.winners.length === 0 ? 'g' : 'G'}elijke stand om ${left} tussen ${listed(outcome.tie)}. De berekening beslist daar niet over.`;
  }
  if ('tie' in outcome)
    return `Uitkomst: gelijke stand op de eerste plaats tussen ${listed(outcome.tie)}. De berekening beslist daar niet over.`;
  return `Uitkomst: geen winnaar, want ${NOBODY[outcome.noAward]}.`;
}
