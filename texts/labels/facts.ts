import type { CaseFact, FigureFact } from '../../domain/case/fact.ts';
import { isActorId, isTextRef } from '../../domain/case/ids.ts';
import { startedText } from './accepted-warnings.ts';
import { instantLabel, momentLabel, shortDate } from './day-words.ts';
import { caseFactText } from './case-facts.ts';
import { milestoneLabel } from './milestones.ts';
import { isOfficeFact, officeFactText } from '../office/facts.ts';
import { refusalText } from './refusals.ts';
import type { Wording } from '../next-step.ts';

/** What happened, as the record and the timeline tell it. Made when it is read: the record keeps facts. */
export function factText(fact: CaseFact, wording?: Wording): string {
  if (isOfficeFact(fact)) return officeFactText(fact);
  if (fact.kind === 'started') return startedText(fact.accepted);
  return fact.kind === 'refused' ? refusalText(fact.refusal, wording) : caseFactText(fact);
}

/** Why it was done, when the fact holds that and whoever reads it may know it. */
export function reasonText(fact: CaseFact): string | null {
  if (fact.kind === 'moved' && fact.newWinner === 'draw') return 'uitkomst van de loting';
  if (fact.kind === 'window-moved')
    return `de bezwaartermijn eindigt op ${shortDate(fact.lastDay)}; daarna begint de beslistermijn`;
  // Why a bidder dropped out stands where the proof of an award stands.
  if (fact.kind === 'dropped-out') return null;
  if (fact.kind === 'note-published') {
    const both = [fact.despiteOpen, fact.overruled].flatMap((one) => (one === null ? [] : [written(one) ?? '']));
    return both.length === 0 ? null : both.join('; ');
  }
  return 'reason' in fact ? written(fact.reason) : null;
}

/**
 * Where the proof is, when the fact holds that.
 * @param by everyone who did it, in that order.
 */
export function proofText(fact: CaseFact, by: readonly string[]): string | null {
  if (fact.kind === 'moved')
    return fact.outage === null ? null : joined([named('storing: ', fact.outage), named('tweede persoon: ', by[1])]);
  if (fact.kind === 'scored') return fact.award.resultHash;
  if (fact.kind === 'dropped-out') return written(fact.reason);
  if (fact.kind === 'received') return named('van ', fact.aside?.from);
  if (!('proof' in fact)) return null;
  const proof = written(fact.proof);
  if (fact.kind === 'milestone-reported' && fact.figure !== null) return figureText(fact.figure, by);
  if (fact.kind === 'draw-recorded')
    return joined([proof, named('notaris ', fact.notary), named('tweede persoon ', by[1])]);
  if (fact.kind === 'objection-filed') return joined([named('van ', fact.objector), proof]);
  if (fact.kind === 'complaint') return joined([named('van ', fact.complainant), proof]);
  if (fact.kind === 'verdict') return joined([written(fact.court), proof]);
  if (fact.kind === 'objection-decided') return joined([proof, named('niet gehoord: ', fact.unheard)]);
  return proof;
}

/** Why, or by what proof, in one cell; of a notice of default the day on which it came. */
export const whyText = (fact: CaseFact, by: readonly string[]): string =>
  joined([
    fact.kind === 'default-notice' || fact.kind === 'default-judged'
      ? `ontvangen ${momentLabel(fact.receivedAt)}`
      : reasonText(fact),
    fact.kind === 'complaint' || fact.kind === 'verdict' ? `ontvangen ${momentLabel(fact.receivedAt)}` : null,
    fact.kind === 'received' && fact.aside !== undefined ? `ontvangen ${instantLabel(fact.aside.receivedAt)}` : null,
    proofText(fact, by),
  ]) ?? '';

/** Why dates moved with the report of a milestone. */
export const followedText = (milestone: string): string => `Volgt uit de melding van: ${milestoneLabel(milestone)}`;

/** What a person wrote, or who it was; where only an id is known nothing is told. */
const written = (text: string | null): string | null =>
  text === null || text === '' || isTextRef(text) || isActorId(text) ? null : text;

/** With the words that say what it is; without them when it is not known. */
function named(words: string, text: string | null = null): string | null {
  const known = written(text);
  return known === null ? null : `${words}${known}`;
}

const joined = (parts: readonly (string | null)[]): string | null => {
  const there = parts.filter((one) => one !== null);
  return there.length === 0 ? null : there.join('; ');
};

function figureText({ series, percentage, source, prices }: FigureFact, by: readonly string[]): string | null {
  const known = written(source);
  const figure = `${series} ${percentage}%${known === null ? '' : ` (${known})`}`;
  return joined([figure, named('tweede persoon ', by[1]), `${prices} prijzen`]);
}
