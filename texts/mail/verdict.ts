import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** A judge decided something: what must follow is asked of those who steer. */
export function verdictMail(
  person: string,
  { reference, reason }: { readonly reference: string; readonly reason: string },
): MailText {
  return mail(`Vonnis: wat moet er volgen? (${reference})`, person, [
    `Er is een vonnis vastgelegd: ${closed(reason)}`,
    'Tenderklok verplaatst niets uit zichzelf: wat er moet volgen, bepaalt u met de jurist.',
    `Moet een besluit of de rangorde opnieuw? ${toDo({ act: 'decideAnew', on: reference, filled: { milestone: '…', reason: '…', proof: '…' } })}`,
    `Moet de procedure stilstaan, of kan zij verder? ${toDo({ act: 'suspend', on: reference, filled: { reason: '…' } })} of ${toDo({ act: 'resume', on: reference, filled: { reason: '…' } })}`,
    `Moet de procedure stoppen? ${toDo({ act: 'terminateEarly', on: reference, filled: { reason: '…' } })}`,
  ]);
}
