/** A case that had fallen away goes on. */
export const restartedText = (reference: string): string => `${reference} loopt weer, vanuit het dossier.`;

/** Why nothing was restarted. */
export const notRestartedText = (reference: string, why: 'ended' | 'runs'): string =>
  `Niet herstart. De zaak ${reference} ${why === 'ended' ? 'is afgelopen' : 'loopt'}. Er is niets gewijzigd.`;
