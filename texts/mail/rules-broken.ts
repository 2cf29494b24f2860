import type { BrokenRule } from '../../domain/plan/change/broken-rules.ts';
import { groundInWords } from '../ground.ts';
import { brokenText, brokenTitle, cameEarly } from '../labels/broken-rules.ts';
import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { inFull } from '../labels/in-full.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { who, type Receiver } from './receiver.ts';
import { doerOf, isLawyer, whoDoes } from './task.ts';

const NOTHING_CHANGES = 'Er verandert niets vanzelf.';

/** Rules that the plan does not meet any more, with the first day that mends each; people decide. */
export function rulesBrokenMail(to: Receiver, reference: string, broken: readonly BrokenRule[]): MailText {
  const about = [...new Set(broken.map((one) => milestoneLabel(one.milestone)))];
  const more = about.length < 2 ? '' : `, en nog ${about.length - 1}`;
  return mail(`${brokenTitle(broken)}: ${about[0] ?? ''}${more}`, to, [
    broken.every(cameEarly)
      ? 'Dit is vastgelegd zoals het binnenkwam; de planning blijft zoals zij is:'
      : 'Door wat net is vastgelegd, klopt de planning niet meer met de regels:',
    { list: broken.map((one) => inFull(brokenText(one, groundInWords))) },
    ...waysOut(to, reference, broken),
    { say: 'Bekijk hoe de zaak staat:', step: { look: 'case', on: reference } },
  ]);
}

function waysOut(to: Receiver, reference: string, broken: readonly BrokenRule[]): readonly Block[] {
  const ofPlan = broken.filter((one) => !cameEarly(one));
  if (ofPlan.length === 0) return [];
  const mends = new Map<string, string>();
  for (const { mend } of ofPlan)
    if (mend !== null && mend.day > (mends.get(mend.milestone) ?? '')) mends.set(mend.milestone, mend.day);
  const moves = [...mends].map(([milestone, day]) => ({
    say: `Kijk eerst wat een latere dag voor ${milestoneLabel(milestone)} betekent:`,
    step: {
      act: 'moveMilestone',
      on: reference,
      filled: { milestone: milestoneName(milestone), to: day, reason: '…' },
      try: true,
    } as const,
  }));
  if (ofPlan.every(({ mend }) => mend !== null)) return [`${NOTHING_CHANGES} ${whoDoes(to)}`, ...moves];
  return [
    NOTHING_CHANGES,
    ...moves,
    `${together(to)} wat geen latere dag oplost, voordat u opent, gunt of een overeenkomst sluit: een rechter kan dat verbieden.`,
    {
      say: 'Opnieuw beginnen kan; dan eindigt deze procedure:',
      step: { act: 'terminateEarly', on: reference, filled: { reason: '…' } },
    },
  ];
}

/** The lawyer talks to whoever does it, and the other way round; one who is both decides. */
function together(to: Receiver): string {
  if (!isLawyer(to)) return `Overleg met ${who(to.case, 'lawyer')} (jurist) over`;
  return doerOf(to) === to.name ? 'Beoordeel' : `Overleg met ${doerOf(to)} over`;
}
