/** The price of a product of a subsidy in a year, in cents. */
export interface PriceYearTable {
  reference: string;
  /** Lot and product. */
  product: string;
  year: number;
  cents: number;
}

/** The figure by which a year's prices were made. */
export interface IndexFigureTable {
  reference: string;
  year: number;
  series: string;
  status: string;
  percentage: string;
  source: string;
}

/** What a grantee asks and gets in a year; whole cents as digits. */
export interface YearGrantTable {
  reference: string;
  year: number;
  /** The procedure, whose grantees share one ceiling. */
  procedure: string;
  requested: string;
  /** Null as long as the year has no ceiling. */
  granted: string | null;
  ceiling: string | null;
  kind: 'granted' | 'partly-granted' | 'refused' | 'no-ceiling';
}
