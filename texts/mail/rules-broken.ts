import type { BrokenRule } from '../../domain/plan/change/broken-rules.ts';
import { groundInWords } from '../ground.ts';
import { brokenText } from '../labels/broken-rules.ts';
import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { inFull } from '../labels/in-full.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** Rules that the plan does not meet any more, with the first day that mends each; people decide. */
export function rulesBrokenMail(person: string, reference: string, broken: readonly BrokenRule[]): MailText {
  const about = [...new Set(broken.map((one) => milestoneLabel(one.milestone)))];
  const more = about.length < 2 ? '' : `, en nog ${about.length - 1}`;
  return mail(`Planning klopt niet meer: ${about[0] ?? ''}${more} (${reference})`, person, [
    `Door wat net is vastgelegd, klopt de planning van ${reference} niet meer met de regels:`,
    { list: broken.map((one) => inFull(brokenText(one, groundInWords))) },
    ...waysOut(reference, broken),
    `Er verandert niets vanzelf. Bekijk hoe de zaak staat: ${toDo({ look: 'case', on: reference })}`,
  ]);
}

function waysOut(reference: string, broken: readonly BrokenRule[]): readonly string[] {
  const mends = new Map<string, string>();
  for (const { mend } of broken)
    if (mend !== null && mend.day > (mends.get(mend.milestone) ?? '')) mends.set(mend.milestone, mend.day);
  const moves = [...mends].map(([milestone, to]) =>
    toDo({
      act: 'moveMilestone',
      on: reference,
      filled: { milestone: milestoneName(milestone), to, reason: '…' },
      try: true,
    }),
  );
  return [
    ...(moves.length === 0 ? [] : [`Kijk eerst wat een latere dag betekent: ${moves.join(' en ')}`]),
    ...(broken.every(({ mend }) => mend !== null)
      ? []
      : [
          `Overleg met de jurist over wat geen latere dag oplost, voordat u opent, gunt of een overeenkomst sluit: een rechter kan dat verbieden. Opnieuw beginnen kan met: ${toDo({ act: 'terminateEarly', on: reference, filled: { reason: '…' } })}`,
        ]),
  ];
}
