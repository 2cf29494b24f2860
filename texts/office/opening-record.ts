import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Envelope } from '../../domain/office/envelope.ts';
import { instantInWords } from '../date.ts';
import { ENVELOPE } from './bids.ts';

/** What the record of an opening is written from. */
export interface OpeningTold {
  readonly reference: string;
  readonly subject: string;
  readonly authority: string;
  readonly envelope: Envelope;
  readonly calledAt: EpochMs;
  readonly openedAt: EpochMs;
  /** Both who opened, by name. */
  readonly by: readonly [string, string];
  /** Every bid that came in, by number; a name and files only of what was opened now. */
  readonly bids: readonly {
    readonly no: number;
    readonly party: string | null;
    readonly lot: string | null;
    readonly at: EpochMs;
    readonly standing: string;
    readonly files: readonly { readonly name: string; readonly sha256: string; readonly whole: boolean }[];
  }[];
}

/** The record of an opening, as a page on paper. */
export function openingRecord(told: OpeningTold) {
  const { reference, subject, authority, envelope, calledAt, openedAt, by, bids } = told;
  const opened = bids.filter(({ party }) => party !== null);
  const broken = opened.flatMap(({ no, files }) =>
    files.filter(({ whole }) => !whole).map(({ name }) => `${no}: ${name}`),
  );
  return {
    title: `Proces-verbaal van opening: ${ENVELOPE[envelope]}`,
    paragraphs: [
      `${subject} (${reference}), ${authority}.`,
      `Geopend op ${instantInWords(openedAt)} door ${by[0]} en ${by[1]}. De eerste vroeg erom op ${instantInWords(calledAt)}.`,
      `Er zijn ${bids.length} inschrijvingen ontvangen. Daarvan is nu van ${opened.length} ${ENVELOPE[envelope]} geopend. Tot dit moment waren zij verzegeld.`,
    ],
    head: ['Nr', 'Inschrijver', 'Perceel', 'Ontvangen', 'Telt', 'Bestanden, met controlegetal (sha256)'],
    rows: bids.map(({ no, party, lot, at, standing, files }) => [
      String(no),
      party ?? 'niet geopend',
      lot ?? '',
      instantInWords(at),
      standing,
      files.map(({ name, sha256 }) => `${name}\n${sha256}`).join('\n'),
    ]),
    after: [
      broken.length === 0
        ? 'Alle bestanden die nu zijn geopend, zijn heel: hun controlegetal is dat van het bewijs van ontvangst.'
        : `Niet te openen, of niet gelijk aan wat is ontvangen: ${broken.join('; ')}. De procesleider zoekt dit uit.`,
      'Wat te laat kwam, is ingetrokken of is vervangen door een latere inschrijving, blijft verzegeld.',
    ],
    foot: `${reference} · proces-verbaal van opening`,
  };
}
