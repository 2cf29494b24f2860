import { besideTerm } from '../../texts/beside-term.ts';
import { explainKept } from '../../texts/explain.ts';
import { groundInWords, listed } from '../../texts/ground.ts';
import { dateInWords, momentLabel } from '../../texts/labels/day-words.ts';
import { factText, whyText } from '../../texts/labels/facts.ts';
import { inFull } from '../../texts/labels/in-full.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { stillText } from '../../texts/labels/outside.ts';
import type { Wording } from '../../texts/next-step.ts';
import { withoutTerm } from '../../texts/without-term.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { FoundCase } from '../usecases/find.ts';
import type { StoredEvent } from '../usecases/timeline.ts';

/**
 * Why a milestone of a case is on its day, a sentence a line; the first says which day that is.
 * @param made what gave it this date, where whoever reads it may know who did what; null: that is not told.
 */
export function whyDate(
  { stored, state }: FoundCase,
  milestone: CaseMilestone,
  wording: Wording,
  made: StoredEvent | null = null,
): readonly string[] {
  const { reference } = stored.name;
  const { facts, own, holds } = state;
  const { id, term, when, ground, version, kind, firstDay } = milestone;
  const head = `${capital(milestoneLabel(id))}: ${inFull(when)} (${groundInWords(ground)}), versie ${version}.`;
  const why =
    term === null
      ? withoutTerm(milestone, { facts, kind: own.kind }, reference, wording, made !== null)
      : [...besideTerm(milestone, facts, reference, wording), ...explainKept(term)];
  const still = holds.filter(({ what }) => what.of === 'term' && what.milestone === id).flatMap(stillText);
  const begins =
    kind === 'window' && firstDay !== null && term === null ? [`De periode begint op ${dateInWords(firstDay)}.`] : [];
  return [
    head,
    ...begins,
    ...(made === null ? [] : [madeText(made)]),
    ...still.map((text) => `Staat stil: ${text}`),
    ...why,
  ];
}

/** @example 'Deze datum is van wo 16 mei 2018 11.00: Sluiting inschrijving: verplaatst, door n.dewit@utrecht.example (een week extra)' */
function madeText({ at, fact, by }: StoredEvent): string {
  const who = by.length === 0 ? '' : `, door ${listed(by)}`;
  const why = whyText(fact, by);
  return `Deze datum is van ${momentLabel(at)}: ${factText(fact)}${who}${why === '' ? '' : ` (${why})`}.`;
}
