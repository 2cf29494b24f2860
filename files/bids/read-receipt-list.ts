import { oneWord } from '../../domain/one-word.ts';
import type { ClockTime, EpochMs } from '../../domain/law/iso-date.ts';
import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { isPlain } from '../../domain/acts/text-field.ts';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import { rowFinding } from '../tables/row-finding.ts';
import type { Table } from '../tables/table.ts';

/** A bid as the list of a platform has it. */
export interface ListedBid {
  readonly party: string;
  readonly receivedAt: EpochMs;
  /** Its number there. */
  readonly number: string;
  /** Of its content, when the platform gives it. */
  readonly sha256: string | null;
  readonly lot: string | null;
  readonly line: number;
}

export interface ReadReceiptList {
  /** Null when anything in it is wrong: all of it is taken over, or nothing. */
  readonly bids: readonly ListedBid[] | null;
  readonly findings: readonly PlacedFinding[];
}

type Column = 'partij' | 'ontvangen' | 'kenmerk' | 'hash' | 'perceel';

/** What platforms and people call the columns. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ...['partij', 'inschrijver', 'onderneming', 'ondernemer', 'leverancier', 'organisatie'].map(
    (word) => [word, 'partij'] as const,
  ),
  ...['ontvangen', 'ontvangen-op', 'moment', 'tijdstip', 'ingediend', 'ingediend-op', 'datum-en-tijd'].map(
    (word) => [word, 'ontvangen'] as const,
  ),
  ...['kenmerk', 'nummer', 'referentie', 'inschrijvingsnummer'].map((word) => [word, 'kenmerk'] as const),
  ...['hash', 'sha256', 'controlegetal'].map((word) => [word, 'hash'] as const),
  ...['perceel', 'percelen'].map((word) => [word, 'perceel'] as const),
]);
const NEEDED: readonly Column[] = ['partij', 'ontvangen', 'kenmerk'];

/** Reads the list of bids that a platform received; what stands in columns of other names is left alone. */
export function readReceiptList(table: Table): ReadReceiptList {
  if (table.kind === 'fault') return { bids: null, findings: [rowFinding('table', table.message, table.line)] };
  const [head, ...rows] = table.rows;
  const names = head?.cells.map((cell) => COLUMNS.get(oneWord(cell))) ?? [];
  const missing = NEEDED.filter((one) => !names.includes(one));
  if (head === undefined || missing.length > 0)
    return {
      bids: null,
      findings: [
        rowFinding(
          'table',
          `De eerste regel moet de kolommen noemen: ${NEEDED.join(', ')}; hash en perceel mogen erbij.`,
          1,
        ),
      ],
    };
  if (rows.length === 0)
    return { bids: null, findings: [rowFinding('table', 'Er staat geen inschrijving in de lijst.', head.line)] };
  const findings: PlacedFinding[] = [];
  const seen = new Map<string, number>();
  const bids = rows.map((row): ListedBid => {
    const cell = (column: Column): string => row.cells[names.indexOf(column)] ?? '';
    const wrong = (column: Column, message: string): void =>
      void findings.push(rowFinding('bad-row', message, row.line, row.columns[names.indexOf(column)] ?? 1));
    const receivedAt = momentOf(cell('ontvangen'));
    const [party, number, hash] = [cell('partij'), cell('kenmerk'), cell('hash').toLowerCase()];
    if (party === '' || !isPlain(party)) wrong('partij', 'Noem wie inschreef, in één regel zonder verborgen tekens.');
    if (number === '' || !isPlain(number)) wrong('kenmerk', 'Noem het nummer dat het platform gaf.');
    const earlier = seen.get(number);
    if (earlier !== undefined) wrong('kenmerk', `Dit nummer staat ook op regel ${earlier}. Haal een van beide weg.`);
    seen.set(number, row.line);
    if (receivedAt === null)
      wrong('ontvangen', `"${cell('ontvangen')}" is geen moment. Schrijf dag en tijd, zoals 24-05-2018 14:59:59.`);
    if (hash !== '' && !/^[0-9a-f]{64}$/.test(hash))
      wrong('hash', 'Een controlegetal heeft 64 cijfers of letters a tot f (sha256).');
    return {
      line: row.line,
      party,
      number,
      receivedAt: receivedAt ?? 0,
      sha256: hash === '' ? null : hash,
      lot: cell('perceel') === '' ? null : cell('perceel'),
    };
  });
  return findings.length > 0 ? { bids: null, findings } : { bids, findings: [] };
}

const LAST_SECOND = 59;
const DUTCH = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const MOMENT = /^(\S+?),?[ T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,6}))?)?$/;

/** A moment on the Amsterdam clock, as platforms write it; null when it is none. @example momentOf('24-05-2018 14:59:59') */
export function momentOf(text: string): EpochMs | null {
  const [, dayText = '', hours = '', minutes = '', seconds = '0', fraction = ''] = MOMENT.exec(text.trim()) ?? [];
  const [, day, month, year] = DUTCH.exec(dayText) ?? [];
  const iso =
    year === undefined ? dayText : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const [date, time] = [parseIsoDate(iso), `${hours.padStart(2, '0')}:${minutes}` as ClockTime];
  if (date === null || parseClockTime(time) === null || Number(seconds) > LAST_SECOND) return null;
  const instant = instantOf(date, time);
  return instant.ok ? instant.value + Number(seconds) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3)) : null;
}
