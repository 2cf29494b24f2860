/** A royal decree that makes days equal to holidays (Atw, article 3, third paragraph). */
export interface RoyalDecree {
  /** Its publication, as far as it was verified. */
  readonly instrument: string;
  readonly fromYear: number;
  readonly throughYear: number;
  readonly days: readonly string[];
}

/** A list, never a rule: the Friday after Ascension was usually taken, but days that look just like it were not. */
export const DECREES: readonly RoyalDecree[] = [
  {
    instrument: 'Koninklijk besluit van 17 juni 2013, nr. 13.001210',
    fromYear: 2014,
    throughYear: 2016,
    days: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
  },
  {
    instrument: 'Koninklijk besluit van 24 oktober 2016, nr. 2016001827, Stcrt. 2016, 58653',
    fromYear: 2017,
    throughYear: 2019,
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  {
    instrument: 'Koninklijk besluit van 20 september 2019 (Staatscourantnummer niet nagegaan)',
    fromYear: 2020,
    throughYear: 2022,
    days: ['2020-05-22', '2021-05-14', '2022-05-27'],
  },
  {
    instrument: 'Koninklijk besluit van 2022 (nummer niet nagegaan)',
    fromYear: 2023,
    throughYear: 2025,
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    instrument: 'Koninklijk besluit, Stcrt. 2025, 24713',
    fromYear: 2026,
    throughYear: 2028,
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];

/** The last year whose decree days are known; every later result that touches a candidate is provisional. */
export const DECREES_KNOWN_THROUGH = 2028;
