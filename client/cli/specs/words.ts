import { LONGEST_TEXT } from '../../../domain/acts/text-field.ts';
import { isMailAddress } from '../../../domain/mail-address.ts';
import { textFault } from '../../../files/definition/safe-text.ts';

/** A word that cannot be taken, with the sentence that says why. */
export class WrongWord extends Error {
  constructor(fault: string) {
    super(fault);
    this.name = 'WrongWord';
  }
}

const LONGEST_NAME = 200;
const LONGEST_CONTENT = 100_000;

/** A name with such a sign looks like another name. */
const UNSEEN = /\p{Cf}/u;

const fitting =
  (longest: number) =>
  (text: string): string => {
    const fault = textFault(text, longest);
    if (fault !== null) throw new WrongWord(fault);
    if (UNSEEN.test(text))
      throw new WrongWord('Hier staat een teken in dat niemand ziet. Typ de tekst zelf, of plak hem zonder opmaak.');
    return text;
  };

/** A name, reference or number as somebody types it. @throws WrongWord when it is empty, too long or holds signs that nobody sees */
export const name = fitting(LONGEST_NAME);

/** A reason or another line of text. @throws WrongWord as above */
export const words = fitting(LONGEST_TEXT);

/** What somebody sent, word for word: it can have more lines. @throws WrongWord as above */
export function content(text: string): string {
  fitting(LONGEST_CONTENT)(text.replaceAll(/[\r\n\t]/g, ' '));
  return text;
}

/** Which one of a series. @throws WrongWord when it is no whole number from 1 */
export function ordinal(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new WrongWord('Dit is geen nummer. Schrijf een heel getal, bijvoorbeeld 7.');
  return Number(text);
}

/** How many, or where a series begins. @throws WrongWord when it is no whole number from 0 */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new WrongWord('Dit is geen getal. Schrijf een heel getal, bijvoorbeeld 100.');
  return Number(text);
}

/** One plain address. @throws WrongWord when no mail can be sent to it */
export function address(text: string): string {
  if (!isMailAddress(name(text)))
    throw new WrongWord('Dit is geen mailadres. Geef één adres, zoals inkoop@bedrijf.example.');
  return text;
}

/** Where a file or a folder is; the system says whether it is there. @throws WrongWord when it is empty */
export function place(text: string): string {
  if (text.trim() === '') throw new WrongWord('Dit is leeg. Vul het in.');
  return text;
}

/** One of these words, for what it stands for. @throws WrongWord when it is another */
export const oneOf =
  <Meant>(choices: Readonly<Record<string, Meant>>) =>
  (text: string): Meant => {
    const found = Object.entries(choices).find(([word]) => word === text);
    if (found === undefined) throw new WrongWord(`Kies uit: ${Object.keys(choices).join(', ')}.`);
    return found[1];
  };
