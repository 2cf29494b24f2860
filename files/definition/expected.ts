import type { IsoDate } from '../../domain/law/iso-date.ts';

/** What a field expects, by the last key of its path. */
const EXPECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kenmerk:
      'letters, cijfers, punt, streepje en liggend streepje, hoogstens 64 tekens (zet een kenmerk van alleen cijfers tussen aanhalingstekens)',
    om: 'uur:minuut, bijvoorbeeld 12:00, of voor 12:00 als dat uur zelf te laat is',
    ...Object.fromEntries(
      ['op', 'uiterlijk', 'tot', 'sluit'].map((key) => [
        key,
        'een dag, bijvoorbeeld 2027-03-15, of dag en tijd, bijvoorbeeld 2027-03-15 17:00',
      ]),
    ),
    ...Object.fromEntries(['van', 'tot-en-met'].map((key) => [key, 'een dag, bijvoorbeeld 2027-03-15'])),
    hoogstens: 'een getal met maanden of jaar, bijvoorbeeld 6 maanden',
    bedrag: 'hele euro’s of euro’s en centen met een punt, tussen aanhalingstekens, bijvoorbeeld "1250000.00"',
    id: 'kleine letters, cijfers en streepjes',
    formule:
      'laagste-gedeeld-door-eigen, lijn-vanaf-laagste, lijn-van-laagste-naar-hoogste, lijn-tussen-bedragen, staffel, logaritme, gunnen-op-waarde of geen-punten',
    soort: 'cijfers, waarden of punten',
    schaal:
      'een blok met soort: cijfers, waarden of punten, en wat daarbij hoort; getallen met decimalen tussen aanhalingstekens',
    winnaars: 'een geheel getal vanaf 1, of alle',
    punten: 'punten met een punt voor decimalen, tussen aanhalingstekens, bijvoorbeeld "37.5"',
    werkdagen: 'gehele getallen van 1 tot en met 250, bijvoorbeeld [10, 5, 2, 1]',
    herinneringen: 'een lijst werkdagen, bijvoorbeeld [10, 5], of geen',
  }),
);

export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a custom issue: the rule that it is about, when its message does not tell. */
  readonly params?: {
    readonly rule?: string;
    /** Of a date: what is said of it beside another date. */
    readonly near?: (day: IsoDate) => string | null;
  };
}

/** Types of the schema, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst (zet getallen tussen aanhalingstekens)',
  int: 'een geheel getal',
  number: 'een geheel getal',
  array: 'een lijst',
  object: 'een blok met sleutels eronder',
  record: 'een blok met sleutels eronder',
};

export function expected(issue: Issue, name: string): string {
  const known = EXPECTS.get(name) ?? EXPECTS.get(String(issue.path.at(-2) ?? ''));
  if (known !== undefined) return known;
  if (issue.code === 'too_small') return `ten minste ${issue.minimum}`;
  if (issue.code === 'too_big') return `hoogstens ${issue.maximum}${issue.origin === 'string' ? ' tekens' : ''}`;
  return TYPES[issue.expected ?? ''] ?? 'zie de handleiding';
}

/** A word about quotes that a word processor makes: they are no quotes here but part of the value. */
export const quotesOfWord = (value: unknown): string =>
  typeof value === 'string' && /^[“”„‘’]|[“”„‘’]$/.test(value)
    ? ' De gekrulde aanhalingstekens horen nu bij de waarde. Typ rechte, of laat ze weg.'
    : '';
