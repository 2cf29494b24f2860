import type { Hold } from '../../domain/case/hold.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Duty } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import { groundInShort } from '../ground.ts';
import { endLabel, momentLabel, shortDate } from './day-words.ts';
import { inFull } from './in-full.ts';
import { capital, milestoneLabel, milestonePhrase } from './milestones.ts';

/**
 * A term that stands still: since when, until when, by which law, and why when that may be known. Nothing for a whole case or a lot,
 * which say so themselves.
 * @example 'Termijn van het subsidiebesluit sinds vrijdag 13 juli 2018 (Awb 4:15): stukken gevraagd'
 */
export function stillText({ what, since, until, ground, reason }: Hold): readonly string[] {
  if (what.of !== 'term') return [];
  const name = `termijn van ${milestonePhrase(what.milestone)}`;
  const through = until === null ? '' : `, uiterlijk tot en met ${lastDayText(until)}`;
  const law = ground === null ? '' : ` (${groundInShort(ground)})`;
  const why = reason === null || isTextRef(reason) ? '' : `: ${reason}`;
  return [`${capital(name)} sinds ${inFull(momentLabel(since))}${through}${law}${why}`];
}

/** The last day before an exclusive end. @example 'dinsdag 5 juni 2018' */
export const lastDayText = (until: EpochMs): string => inFull(endLabel('lastDay', until));

/** What staff must still do: move a date, or make its new day known on the platform. */
export const dutyText = ({ milestone, asks, since }: Duty): string =>
  asks === 'move'
    ? `De stukken zijn gewijzigd op ${shortDate(localOf(since).day)}. Verplaats ${milestoneLabel(milestone)}, in verhouding tot de wijziging (Aw 2.73). Is dat al gedaan, bevestig dan met het nummer.`
    : `Rectificatie plaatsen op het platform: nieuwe datum van ${milestoneLabel(milestone)}. Bevestig daarna het nummer.`;
