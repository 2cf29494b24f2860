/** What the list in Temporal UI shows and filters. Nothing personal: codecs do not cover these. */
export const SEARCH_ATTRIBUTES = {
  reference: { name: 'Kenmerk', type: 'KEYWORD' },
  procedureType: { name: 'Proceduretype', type: 'KEYWORD' },
  phase: { name: 'Fase', type: 'KEYWORD' },
  waitingFor: { name: 'WachtOp', type: 'KEYWORD' },
  nextDate: { name: 'VolgendeTermijn', type: 'DATETIME' },
} as const;
