import type { MailDecision } from '../usecases/mails.ts';

/** What came of a decision about a mail that did not arrive. */
export const decidedText = (no: number, decided: MailDecision): string =>
  decided === 'again' ? `Mail ${no} gaat binnen vijf minuten opnieuw.` : `Mail ${no} is afgehandeld.`;
