import type { Ground } from './ground.ts';

export type ContractKind = 'supplies' | 'services' | 'works' | 'concessions' | 'social-and-specific';
export type AuthorityKind = 'central' | 'sub-central';

/** European thresholds in whole euros, ex VAT, by the year in which the notice is dispatched. */
interface Thresholds {
  readonly fromYear: number;
  readonly central: number;
  readonly subCentral: number;
  readonly worksAndConcessions: number;
  readonly socialAndSpecific: number;
  readonly source: string;
}

/** Each row holds for two years. */
const YEARS = 2;

const ROWS: readonly Thresholds[] = [
  row(2016, 135_000, 209_000, 5_225_000, 'Gedelegeerde Verordening (EU) 2015/2170 en 2015/2172'),
  row(2018, 144_000, 221_000, 5_548_000, 'Gedelegeerde Verordening (EU) 2017/2365 en 2017/2366'),
  row(2020, 139_000, 214_000, 5_350_000, 'Gedelegeerde Verordening (EU) 2019/1828 en 2019/1827'),
  row(2022, 140_000, 215_000, 5_382_000, 'Gedelegeerde Verordening (EU) 2021/1952 en 2021/1951'),
  row(2024, 143_000, 221_000, 5_538_000, 'Gedelegeerde Verordening (EU) 2023/2495 en 2023/2497'),
  row(2026, 140_000, 216_000, 5_404_000, 'Gedelegeerde Verordening (EU) 2025/2150 tot en met 2025/2152'),
];

function row(
  fromYear: number,
  central: number,
  subCentral: number,
  worksAndConcessions: number,
  source: string,
): Thresholds {
  return { fromYear, central, subCentral, worksAndConcessions, socialAndSpecific: 750_000, source };
}

/** Last year whose figures are known. */
export const THRESHOLDS_KNOWN_THROUGH = Math.max(...ROWS.map((one) => one.fromYear)) + YEARS - 1;

export interface Threshold {
  readonly eur: number;
  readonly ground: Ground;
}

/** The threshold from which a contract is European, or null when the year's figures are not known. */
export function threshold(year: number, kind: ContractKind, authority: AuthorityKind): Threshold | null {
  const found = ROWS.find((one) => one.fromYear <= year && year < one.fromYear + YEARS);
  if (found === undefined) return null;
  const ground = kind === 'concessions' ? 'Richtlijn 2014/23/EU art 8' : 'Richtlijn 2014/24/EU art 4';
  return { eur: amountOf(found, kind, authority), ground };
}

function amountOf(found: Thresholds, kind: ContractKind, authority: AuthorityKind): number {
  switch (kind) {
    case 'supplies':
    case 'services':
      return authority === 'central' ? found.central : found.subCentral;
    case 'works':
    case 'concessions':
      return found.worksAndConcessions;
    case 'social-and-specific':
      return found.socialAndSpecific;
  }
}
