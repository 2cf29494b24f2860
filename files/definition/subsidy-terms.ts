import type { SubsidyCeilings, SubsidyTerms } from '../../domain/plan/subsidy-terms.ts';
import { centsOf } from './cents.ts';
import type { SubsidyFile } from './subsidy-schema.ts';

const QUARTER = { Q1: 1, Q2: 2, Q3: 3, Q4: 4 } as const;
const VINTAGE = { definitief: 'definitive', voorlopig: 'provisional' } as const;

/**
 * The terms of the subsidy in the domain's own words.
 * @param lots ids of the lots.
 */
export function subsidyTerms(subsidy: SubsidyFile, lots: readonly string[]): SubsidyTerms {
  const { indexering } = subsidy;
  return {
    firstYear: subsidy['eerste-jaar'],
    years: subsidy.jaren,
    accountabilityPerYear: subsidy['verantwoording-per-jaar'],
    reviewEveryYears: subsidy['evaluatie-elke-jaren'],
    ground: subsidy.grond ?? 'gekozen',
    indexation:
      indexering === undefined
        ? null
        : {
            series: indexering.reeks,
            firstYear: indexering['eerste-jaar'],
            quarter: QUARTER[indexering['vast-in']],
            chosen: indexering.gekozen === 'ja',
            vintage: indexering.uitgave === undefined ? null : VINTAGE[indexering.uitgave],
            ground: indexering.grond ?? subsidy.grond ?? 'gids',
          },
    ceilings: ceilingsOf(subsidy),
    grantees: granteesOf(subsidy, lots),
  };
}

/** Who gets the subsidy. Without named grantees every lot has one; without lots there is one. */
export const granteesOf = ({ ontvangers }: SubsidyFile, lots: readonly string[]): SubsidyTerms['grantees'] =>
  (ontvangers ?? (lots.length > 0 ? lots : ['ontvanger']).map((id) => ({ id, percelen: undefined }))).map(
    ({ id, percelen }) => ({ id, lots: percelen ?? (lots.includes(id) ? [id] : lots) }),
  );

const ABOVE = { weigeren: 'refuse', 'deel-verlenen': 'grant-part' } as const;

function ceilingsOf(subsidy: SubsidyFile): SubsidyCeilings | null {
  const { plafonds, 'boven-plafond': above } = subsidy;
  if (plafonds === undefined || above === undefined) return null;
  return {
    cents: Object.fromEntries(Object.entries(plafonds).map(([year, text]) => [year, centsOf(text)])),
    above: ABOVE[above],
  };
}
