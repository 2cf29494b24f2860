/** What the list in Temporal UI shows and filters. Nothing personal: codecs do not cover these. */
export const SEARCH_ATTRIBUTES = {
  reference: { name: 'Kenmerk', type: 'KEYWORD' },
  procedureType: { name: 'Proceduretype', type: 'KEYWORD' },
  subject: { name: 'Onderwerp', type: 'TEXT' },
  phase: { name: 'Fase', type: 'KEYWORD' },
  /** A day, such as 2018-05-24: a server holds three moments of a case, and those are taken. */
  phaseSince: { name: 'FaseSinds', type: 'KEYWORD' },
  waitingFor: { name: 'WachtOp', type: 'KEYWORD' },
  /** Whose turn it is, in the words of `toon`: wij, anderen, gaat vanzelf in. */
  turn: { name: 'AanZet', type: 'KEYWORD' },
  attention: { name: 'LetOp', type: 'KEYWORD_LIST' },
  late: { name: 'TeLaat', type: 'BOOL' },
  suspended: { name: 'Geschorst', type: 'BOOL' },
  /** Within the last day of a term, not at the midnight after it. */
  nextDate: { name: 'VolgendeTermijn', type: 'DATETIME' },
  lateSince: { name: 'TeLaatSinds', type: 'DATETIME' },
  /** When the case does something by itself: a rehearsal moves its clock to it. */
  wake: { name: 'VolgendeStap', type: 'DATETIME' },
} as const;

/** What stands beside a case in Temporal UI and cannot be searched. */
export const MEMO = { subject: 'Onderwerp', look: 'Bekijk met' } as const;
