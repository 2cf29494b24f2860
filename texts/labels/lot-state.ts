import type { LotView } from '../../domain/case/lot-view.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import { awardLabel } from './award.ts';
import { momentLabel } from './day-words.ts';
import { inFull } from './in-full.ts';
import { phaseLabel } from './phases.ts';
import { closed, waitingForText } from './waiting-for.ts';
import { outcomeLabel } from './words.ts';

/**
 * Where lots are that go their own way, in a sentence.
 * @example 'Perceel 2 (inschrijven): Wacht op de sluiting van de inschrijving voor perceel 2: donderdag 13 juli 2023, 12.00 uur. …'
 */
export function lotStateText({ lots, phase, waitingFor, suspended, outcome }: LotView): string {
  const name = awardLabel(lots);
  if (outcome !== null) return `${name}: ${outcomeLabel(outcome)}. Er is niets meer te doen.`;
  const head = `${name} (${phaseLabel(phase)}): `;
  if (suspended === null)
    return `${head}${waitingForText({ waitingFor, suspended, holds: [], outcome, objection: null })}`;
  const { since, reason } = suspended;
  const why = reason === null || isTextRef(reason) ? '.' : `: ${closed(reason)}`;
  return `${head}staat stil sinds ${inFull(momentLabel(since))}${why}`;
}
