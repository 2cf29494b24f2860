import type { PlannedMilestone } from '../milestone.ts';
import type { SubsidyTerms } from '../subsidy-terms.ts';
import type { CheckRule, Found } from './rule.ts';
import { inWords } from './words.ts';

/** The years of a subsidy fit its services, its ceilings, its reviews and the figure of its indexation (Awb 4:22, 4:25). */
export const subsidyYears: CheckRule = {
  id: 'subsidy-years',
  severity: 'warning',
  ground: null,
  check({ definition: { subsidy, lots }, one }) {
    if (subsidy === null) return [];
    return [
      ...againstStart(subsidy, one('starts-services')),
      ...ceilings(subsidy),
      ...indexation(subsidy),
      ...reviews(subsidy),
      ...withoutGrantee(
        subsidy,
        lots.map(({ id }) => id),
      ),
    ];
  },
};

const lastYear = ({ firstYear, years }: SubsidyTerms): number => firstYear + years - 1;

function againstStart({ firstYear }: SubsidyTerms, start: PlannedMilestone | null): readonly Found[] {
  if (start === null) return [];
  const year = Number(start.lastDay.slice(0, 4));
  const path = ['subsidie', 'eerste-jaar'];
  if (firstYear < year)
    return [
      {
        message: `De subsidie begint in ${firstYear}, maar de dienstverlening pas op ${inWords(start.lastDay)}. Zet eerste-jaar op ${year}, of zeg in de regeling waarvoor de jaren daarvoor zijn.`,
        path,
      },
    ];
  // A first year that is not whole is often left out; more than one is not.
  return firstYear <= year + 1
    ? []
    : [
        {
          message: `De dienstverlening begint op ${inWords(start.lastDay)}, maar de subsidie pas in ${firstYear}. Tot dan is er geen geld voor. Zet eerste-jaar op ${year}, of start later.`,
          path,
        },
      ];
}

function ceilings(subsidy: SubsidyTerms): readonly Found[] {
  const { firstYear } = subsidy;
  const cents = subsidy.ceilings?.cents ?? null;
  if (cents === null) return [];
  const years = Array.from({ length: subsidy.years }, (_, at) => String(firstYear + at));
  const path = ['subsidie', 'plafonds'];
  const without = years.filter((year) => !Object.hasOwn(cents, year));
  const extra = Object.keys(cents).filter((year) => !years.includes(year));
  const none = years.filter((year) => Object.hasOwn(cents, year) && BigInt(cents[year] ?? '0') === 0n);
  return [
    ...(without.length === 0
      ? []
      : [
          {
            message: `Er is geen plafond voor ${without.join(', ')}. Dan wordt in die jaren niets geweigerd. Zet bij elk jaar een plafond.`,
            path,
            ground: 'Awb 4:25',
          },
        ]),
    ...(extra.length === 0
      ? []
      : [
          {
            message: `Er is een plafond voor ${extra.join(', ')}, maar de subsidie loopt van ${firstYear} tot en met ${lastYear(subsidy)}. Haal het weg of verleng de subsidie.`,
            path,
          },
        ]),
    ...(none.length === 0
      ? []
      : [
          {
            message: `Het plafond van ${none.join(', ')} is nul. Dan wordt in dat jaar alles geweigerd. Zet er een bedrag, of kort de subsidie in.`,
            path,
            ground: 'Awb 4:25',
          },
        ]),
  ];
}

function indexation(subsidy: SubsidyTerms): readonly Found[] {
  const { indexation: index, firstYear } = subsidy;
  if (index === null) return [];
  const outside = index.firstYear < firstYear || index.firstYear > lastYear(subsidy);
  return [
    ...(outside
      ? [
          {
            message: `De indexering begint in ${index.firstYear}, maar de subsidie loopt van ${firstYear} tot en met ${lastYear(subsidy)}. ${index.firstYear < firstYear ? 'Van eerdere jaren zijn er geen prijzen.' : 'Dan wordt er nooit geïndexeerd.'} Kies een jaar daarbinnen.`,
            path: ['subsidie', 'indexering', 'eerste-jaar'],
          },
        ]
      : []),
    ...(index.vintage === 'definitive'
      ? [
          {
            message: `Het definitieve cijfer van een jaar verschijnt in de loop van dat jaar zelf, en is er in kwartaal ${index.quarter} van het jaar ervoor nog niet. Kies uitgave: voorlopig, of spreek af dat u het definitieve cijfer van het jaar daarvoor neemt.`,
            path: ['subsidie', 'indexering'],
          },
        ]
      : []),
  ];
}

const reviews = ({ reviewEveryYears, years }: SubsidyTerms): readonly Found[] =>
  reviewEveryYears <= years
    ? []
    : [
        {
          message: `Er is elke ${reviewEveryYears} jaar een evaluatie, maar de subsidie duurt ${years} jaar. Dan komt er geen. Kies een kortere tijd.`,
          path: ['subsidie', 'evaluatie-elke-jaren'],
        },
      ];

/** A lot of nobody has no case, and nobody accounts for it. */
function withoutGrantee({ grantees }: SubsidyTerms, lots: readonly string[]): readonly Found[] {
  const left = lots.filter((lot) => !grantees.some((one) => one.lots.includes(lot)));
  return left.length === 0
    ? []
    : [
        {
          message: `Geen ontvanger krijgt ${left.join(', ')}. Daarvoor begint dan geen zaak. Zet bij ontvangers wie het krijgt.`,
          path: ['subsidie', 'ontvangers'],
        },
      ];
}
