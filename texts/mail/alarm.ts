import { troubleText, troubleTodo, type TroubleFacts } from '../labels/troubles.ts';
import { mail, type MailText } from './layout.ts';

/** Something is stuck and somebody must look. @param reference the case, or empty for the whole installation */
export function alarmMail(person: string, reference: string, troubles: readonly TroubleFacts[]): MailText {
  const about = reference === '' ? 'Tenderklok' : reference;
  return mail(`Storing: ${about}`, person, [...troubles.map((one) => `${troubleText(one)} ${troubleTodo(one)}`)]);
}
