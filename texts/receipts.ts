const NAME = { question: 'De vraag', bid: 'De inschrijving' } as const;

/** The record's sentence about something that came in after its closing: kept, marked and not handled. */
export function lateReceiptText(kind: keyof typeof NAME, no: number): string {
  const consequence = kind === 'question' ? 'Zij wordt niet behandeld' : 'Zij wordt niet beoordeeld';
  return `${NAME[kind]} met nummer ${no} kwam na de sluiting binnen. ${consequence}. Zij is wel bewaard, met de tijd van ontvangst.`;
}
