import { commandLineOf } from '../command-line.ts';
import { troubleText, troubleTodo, type TroubleFacts } from '../labels/troubles.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';

/** Something is stuck and somebody must look: at a case, or at the whole installation when the receiver is nobody in one. */
export function alarmMail(to: Receiver, troubles: readonly TroubleFacts[]): MailText {
  const { reference, subject } = to.case;
  const wording = commandLineOf(to.program);
  const said: readonly Block[] = troubles.map((one) => `${troubleText(one)} ${troubleTodo(one, wording)}`);
  if (subject !== '') return mail('Storing', to, said);
  if (reference === '') return mail('Storing: Tenderklok', to, said, null);
  const page = { say: 'Bekijk de zaak in de console', page: reference };
  return mail(`Storing: ${reference}`, to, [...said, page], null);
}
