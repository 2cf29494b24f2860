import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import type { Receiver } from './receiver.ts';

/** A judge decided something: what must follow is asked of those who steer. */
export function verdictMail(
  to: Receiver,
  { reference: on, reason }: { readonly reference: string; readonly reason: string },
): MailText {
  return mail('Vonnis: wat moet er volgen?', to, [
    `Er is een vonnis vastgelegd: ${closed(reason)}`,
    'Tenderklok verplaatst niets uit zichzelf. Wat er moet volgen, bepaalt de procesleider met de jurist.',
    {
      say: 'Moet een besluit of de rangorde opnieuw?',
      step: { act: 'decideAnew', on, filled: { milestone: '…', reason: '…', proof: '…' } },
    },
    { say: 'Moet de procedure stilstaan?', step: { act: 'suspend', on, filled: { reason: '…' } } },
    { say: 'Moet de procedure stoppen?', step: { act: 'terminateEarly', on, filled: { reason: '…' } } },
  ]);
}
