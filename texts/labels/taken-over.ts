import type { Facts } from '../../domain/case/fact.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentLabel } from './day-words.ts';
import { milestoneLabel } from './milestones.ts';

/** What the record says of a take-over. @example takenOverText(2, []) // 'Overgenomen; wat hiervoor gebeurde, is niet gevolgd door Tenderklok. Al gedaan: 2' */
export function takenOverText(done: number, asked: readonly string[]): string {
  const open = asked.length === 0 ? '' : `. Niet gemeld: ${asked.map(milestoneLabel).join(', ')}`;
  return `Overgenomen; wat hiervoor gebeurde, is niet gevolgd door Tenderklok. Al gedaan: ${done}${open}`;
}

/** How a milestone stood at the take-over. */
export function standingText(standing: Facts['found-before']['standing'], happenedAt: EpochMs | null): string {
  switch (standing) {
    case 'done':
      return `gedaan vóór de overname${happenedAt === null ? '' : `, op ${momentLabel(happenedAt)}`}`;
    case 'passed':
      return 'voorbij vóór de overname';
    case 'not-reported':
      return 'niet gemeld bij de overname';
  }
}

/** For whoever looks at a case: since when it is followed. */
export const sinceText = (at: EpochMs): string =>
  `Overgenomen op ${momentLabel(at)}. Wat daarvoor gebeurde, is niet gevolgd door Tenderklok.`;
