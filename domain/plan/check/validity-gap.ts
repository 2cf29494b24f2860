import { addDays, daysBetween } from '../../law/day.ts';
import { computeTerm } from '../../law/terms.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { CheckInput, CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Bids must bind their bidders until the last decision that needs them, objections included. */
export const validityGap: CheckRule = {
  id: 'validity-gap',
  severity: 'warning',
  ground: 'contract',
  check(input) {
    const { bidValidity } = input.definition;
    const close = input.milestones.get('submission-close');
    if (bidValidity === null || close === undefined) return [];
    const ends = addDays(close.lastDay, bidValidity.days);
    const needed = lastDecision(input);
    if (needed === null || needed.day <= ends) return [];
    const objection = objectionDecision(input);
    const extension =
      bidValidity.extensionDays === null || objection === null
        ? ''
        : ` Na een besluit op bezwaar (uiterlijk ${inWords(objection)}) binden zij tot en met ${inWords(addDays(objection, bidValidity.extensionDays))}; zonder bezwaar helpt dat niet.`;
    return [
      {
        message: `De inschrijvingen binden tot en met ${inWords(ends)} (${bidValidity.days} dagen na de sluiting), ${daysBetween(ends, needed.day)} dagen te kort voor ${needed.what} op ${inWords(needed.day)}.${extension} Vraag een langere gestanddoening, ten minste ${daysBetween(close.lastDay, needed.day)} dagen.`,
        path: ['gestanddoening', 'dagen'],
        milestone: needed.id,
        ...(bidValidity.ground === null ? {} : { ground: bidValidity.ground }),
      },
    ];
  },
};

const NEEDED: readonly (readonly [id: string, what: string])[] = [
  ['subsidy-decision', 'het subsidiebesluit'],
  ['award-final', 'de definitieve gunning'],
  ['award-decision', 'de gunningsbeslissing'],
];

function lastDecision(input: CheckInput): { readonly id: string; readonly what: string; readonly day: IsoDate } | null {
  for (const [id, what] of NEEDED) {
    const milestone = input.milestones.get(id);
    if (milestone !== undefined) return { id, what, day: milestone.lastDay };
  }
  return null;
}

/** The last day for a decision on an objection against the award, without adjournment (Awb 7:10). */
function objectionDecision(input: CheckInput): IsoDate | null {
  const window = input.milestones.get('objection-window');
  if (window === undefined) return null;
  const decision = computeTerm('objection-decision', window.lastDay);
  return decision.ok ? decision.value.lastDay : null;
}
