/** The text of LNVT without lot and assessment, for a test that has its own. */
export const withoutEvaluation = (text: string): string => text.replace(/^percelen:[^]*(?=^publicatie:)/m, '');
