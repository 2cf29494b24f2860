/** Signs that make text look other than it is, or break out of a mail header (M10). */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What a byte that is no UTF-8 becomes when it is read. */
const UNREADABLE = '\ufffd';
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;
const LONGEST_ADDRESS = 254;

/** What is wrong with a line of text, in Dutch, or null. */
export function textFault(text: string, longest: number): string | null {
  if (text.trim() === '') return 'Dit is leeg. Vul het in.';
  if (CONTROL.test(text)) return 'Hier staat een regeleinde of stuurteken in. Schrijf het op één regel.';
  if (DIRECTION.test(text)) return 'Hier staat een onzichtbaar teken in dat de schrijfrichting omdraait. Haal het weg.';
  if (text.includes(UNREADABLE)) return 'Hier staat een teken dat niet te lezen is. Sla het bestand op als UTF-8.';
  if (text.length > longest) return `Dit is langer dan ${longest} tekens. Maak het korter.`;
  return null;
}

/** What is wrong with a mail address, in Dutch, or null. One plain address, nothing around it. */
export function addressFault(text: string): string | null {
  const good = text.length <= LONGEST_ADDRESS && ADDRESS.test(text) && !text.includes('..') && !/^\.|\.@/.test(text);
  return good
    ? null
    : `"${text.replaceAll(/[^\u0020-\u007e]/gu, '?')}" is geen mailadres. Schrijf één adres, zoals naam@gemeente.example.`;
}
