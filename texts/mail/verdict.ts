import type { CaseKind } from '../../domain/case/state.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';

/** A verdict in which case, and what was decided. */
export interface AboutVerdict {
  readonly reference: string;
  readonly reason: string;
  readonly caseKind: CaseKind;
}

/** A judge decided something: what must follow is asked of those who steer. */
export const verdictMail = (to: Receiver, about: AboutVerdict): MailText =>
  mail('Vonnis: wat moet er volgen?', to, [
    `Er is een vonnis vastgelegd: ${closed(about.reason)}`,
    'Tenderklok verplaatst niets uit zichzelf. Wat er moet volgen, bepaalt de procesleider met de jurist.',
    ...whatCanFollow(about),
  ]);

function whatCanFollow({ reference: on, caseKind }: AboutVerdict): readonly Block[] {
  // An objection ends with the decision on it alone, or when it is withdrawn.
  if (caseKind === 'objection') return [{ say: 'Bekijk hoe het bezwaar ervoor staat:', step: { look: 'case', on } }];
  const what = caseKind === 'tender' ? 'de procedure' : 'de subsidie';
  return [
    {
      say: caseKind === 'tender' ? 'Moet een besluit of de rangorde opnieuw?' : 'Moet een besluit opnieuw?',
      step: { act: 'decideAnew', on, filled: { milestone: '…', reason: '…', proof: '…' } },
    },
    ...(caseKind === 'tender'
      ? [
          {
            say: 'Is een besluit ingetrokken en komt het nieuwe later?',
            step: { act: 'withdrawDecision', on, filled: { milestone: '…', reason: '…', proof: '…' } },
          } as const,
        ]
      : []),
    { say: `Moet ${what} stilstaan?`, step: { act: 'suspend', on, filled: { reason: '…' } } },
    { say: `Moet ${what} stoppen?`, step: { act: 'terminateEarly', on, filled: { reason: '…' } } },
  ];
}
