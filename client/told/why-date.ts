import { besideTerm } from '../../texts/beside-term.ts';
import { explainKept } from '../../texts/explain.ts';
import { groundInWords } from '../../texts/ground.ts';
import { inFull } from '../../texts/labels/in-full.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { stillText } from '../../texts/labels/outside.ts';
import type { Wording } from '../../texts/next-step.ts';
import { withoutTerm } from '../../texts/without-term.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { FoundCase } from '../usecases/find.ts';

/** Why a milestone of a case is on its day, a sentence a line; the first says which day that is. */
export function whyDate({ stored, state }: FoundCase, milestone: CaseMilestone, wording: Wording): readonly string[] {
  const { reference } = stored.name;
  const { facts, own, holds } = state;
  const { id, term, when, ground, version } = milestone;
  const head = `${capital(milestoneLabel(id))}: ${inFull(when)} (${groundInWords(ground)}), versie ${version}.`;
  const why =
    term === null
      ? withoutTerm(milestone, { facts, kind: own.kind }, reference, wording)
      : [...besideTerm(milestone, facts, reference, wording), ...explainKept(term)];
  const still = holds.filter(({ what }) => what.of === 'term' && what.milestone === id).flatMap(stillText);
  return [head, ...still.map((text) => `Staat stil: ${text}`), ...why];
}
