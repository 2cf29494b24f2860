const STATE: Readonly<Record<string, string>> = {
  refused: 'geweigerd',
  'in-doubt': 'in twijfel',
  pending: 'wacht',
  claimed: 'wacht',
  dotted: 'in twijfel',
  sent: 'verstuurd',
  settled: 'afgehandeld',
};

/** How a mail stands, in a table. */
export const mailStateLabel = (state: string): string => STATE[state] ?? state;

const WHY: Readonly<Record<string, (answer: string) => string>> = {
  refused: (answer) => `geweigerd door de mailserver${answer}`,
  'in-doubt': () => 'of de mailserver haar heeft, is niet zeker',
};

/** One mail that did not arrive, in a line. */
export function lostMailText(mail: {
  readonly no: number;
  readonly subject: string;
  readonly person: string;
  readonly address: string;
  readonly state: string;
  readonly answer: string | null;
}): string {
  const { no, subject, person, address, state, answer } = mail;
  const why = WHY[state]?.(answer === null ? '' : ` (${answer})`) ?? 'wacht nog op de mailserver';
  return `Mail ${no} niet aangekomen: “${subject}” aan ${person} (${address}): ${why}.`;
}
