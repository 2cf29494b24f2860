/** Where the pages are, in one place. What people type or keep is Dutch; a reference can have slashes in it. */
const at = (reference: string): string => `/procedures/${encodeURIComponent(reference)}`;

export const PATHS = {
  logIn: '/aanmelden',
  /** Where the provider sends somebody back to. */
  logInBack: '/aanmelden/terug',
  logOut: '/afmelden',
  work: '/mijn-werk',
  agenda: '/agenda',
  help: '/uitleg',
  manual: '/uitleg/handleiding',
  /** A chapter of the manual. */
  chapter: (id: string): string => `/uitleg/handleiding/${encodeURIComponent(id)}`,
  accessibility: '/toegankelijkheid',
  cases: '/procedures',
  /** The list as it is asked, to take along. */
  casesFile: (form: 'csv' | 'xlsx'): string => `/procedures.${form}`,
  operation: '/beheer',
  /** Lets a case go on that fell away. */
  restart: '/beheer/herstart',
  case: at,
  /** Why a date of a case is that day. @param name of its milestone, as in a planning */
  date: (reference: string, name: string): string => `${at(reference)}/datum/${encodeURIComponent(name)}`,
  mails: (reference: string): string => `${at(reference)}/mail`,
  mail: (reference: string, no: number): string => `${at(reference)}/mail/${no}`,
  /** A mail as mail programs show it. */
  mailDrawn: (reference: string, no: number): string => `${at(reference)}/mail/${no}/opgemaakt`,
  /** What comes of a mail that did not arrive, of whatever case. */
  settleMail: (no: number): string => `/mail/${no}`,
  record: (reference: string): string => `${at(reference)}/dossier`,
  /** Whether the record still is what was written. */
  verify: (reference: string): string => `${at(reference)}/dossier/nakijken`,
  /** The case as files. */
  dossierFile: (reference: string): string => `${at(reference)}/dossier.zip`,
  /** The form of an act, by its word. */
  act: (reference: string, word: string): string => `${at(reference)}/doen/${encodeURIComponent(word)}`,
  /** What waits for a second person, by its key. */
  confirm: (reference: string, key: string): string => `${at(reference)}/bevestigen/${encodeURIComponent(key)}`,
  /** The form of an act on a thing of the case file, by its words. */
  office: (reference: string, word: string): string => `${at(reference)}/vastleggen/${encodeURIComponent(word)}`,
  questions: (reference: string): string => `${at(reference)}/vragen`,
  question: (reference: string, no: number): string => `${at(reference)}/vragen/${no}`,
  note: (reference: string): string => `${at(reference)}/nota`,
  /** A note as it went out. */
  noteFile: (reference: string, no: number, form: string): string => `${at(reference)}/nota/${no}/${form}`,
  people: (reference: string): string => `${at(reference)}/personen`,
  parties: (reference: string): string => `${at(reference)}/partijen`,
  bids: (reference: string): string => `${at(reference)}/inschrijvingen`,
  bid: (reference: string, no: number): string => `${at(reference)}/inschrijvingen/${no}`,
  /** A file of a bid. @param part as the act of opening names it */
  bidFile: (reference: string, no: number, part: string, place: number): string =>
    `${at(reference)}/inschrijvingen/${no}/${part}/${place}`,
  /** Opening the bids, by two people. */
  opening: (reference: string): string => `${at(reference)}/opening`,
  /** The record of an opening. */
  openingRecord: (reference: string, part: string, no: number): string => `${at(reference)}/opening/${part}/${no}`,
  letters: (reference: string): string => `${at(reference)}/brieven`,
  /** Letters that wait, to read beside each other. */
  lettersBeside: (reference: string): string => `${at(reference)}/brieven/naast-elkaar`,
  /** A letter as it was stored. */
  letterFile: (reference: string, no: number, form: string): string => `${at(reference)}/brieven/${no}/${form}`,
  /** The form of an act on the case file that takes a file. */
  officeFile: (reference: string, word: string): string => `${at(reference)}/inlezen/${encodeURIComponent(word)}`,
  /** Reading in grades and prices. */
  readIn: (reference: string): string => `${at(reference)}/beoordeling`,
  ranking: (reference: string): string => `${at(reference)}/rangorde`,
  /** A ranking as it was fixed. */
  rankingFile: (reference: string, award: string): string => `${at(reference)}/rangorde/${encodeURIComponent(award)}`,
  begin: '/nieuw',
  /** A file of one's own as a definition to go on with. */
  beginFile: '/nieuw/bestand',
  beginCopy: '/nieuw/kopie',
  draft: '/nieuw/definitie',
  /** A draft that is kept. */
  kept: (id: string): string => `/nieuw/concept/${id}`,
  /** What the check has against a definition, while somebody writes it. */
  draftCheck: '/nieuw/controle',
  /** The planning as a table to paste. */
  paste: (reference: string): string => `${at(reference)}/planning`,
  /** Rehearsals. */
  films: '/oefenen',
  film: (id: string): string => `/oefenen/${id}`,
  stopFilm: (id: string): string => `/oefenen/${id}/stop`,
  planning: (reference: string, form: 'docx' | 'ics' | 'xlsx'): string => `${at(reference)}/planning.${form}`,
  asset: (file: string): string => `/bestanden/${file}`,
} as const;

/** An address with what was chosen behind it; what is empty is left out. */
export function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(values).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '');
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled).toString()}`;
}
