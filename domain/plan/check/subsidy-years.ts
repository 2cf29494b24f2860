import type { CheckRule, Found } from './rule.ts';
import { inWords } from './words.ts';

/** The years of a subsidy fit its services, its ceilings and the figure of its indexation (Awb 4:22, 4:25). */
export const subsidyYears: CheckRule = {
  id: 'subsidy-years',
  severity: 'warning',
  ground: null,
  check({ definition: { subsidy }, one }) {
    if (subsidy === null) return [];
    const found: Found[] = [];
    const start = one('starts-services');
    if (start !== null && subsidy.firstYear < Number(start.lastDay.slice(0, 4)))
      found.push({
        message: `De subsidie begint in ${subsidy.firstYear}, maar de dienstverlening pas op ${inWords(start.lastDay)}. Zet eerste-jaar op ${start.lastDay.slice(0, 4)}, of zeg in de regeling waarvoor de jaren daarvoor zijn.`,
        path: ['subsidie', 'eerste-jaar'],
      });
    const ceilings = subsidy.ceilings?.cents ?? null;
    const years = Array.from({ length: subsidy.years }, (_, at) => String(subsidy.firstYear + at));
    const without = ceilings === null ? [] : years.filter((year) => !Object.hasOwn(ceilings, year));
    if (without.length > 0)
      found.push({
        message: `Er is geen plafond voor ${without.join(', ')}. Dan wordt in die jaren niets geweigerd. Zet bij elk jaar een plafond.`,
        path: ['subsidie', 'plafonds'],
        ground: 'Awb 4:25',
      });
    const extra = Object.keys(ceilings ?? {}).filter((year) => !years.includes(year));
    if (extra.length > 0)
      found.push({
        message: `Er is een plafond voor ${extra.join(', ')}, maar de subsidie loopt van ${years[0]} tot en met ${years.at(-1)}. Haal het weg of verleng de subsidie.`,
        path: ['subsidie', 'plafonds'],
      });
    const { indexation } = subsidy;
    if (indexation?.vintage === 'definitive')
      found.push({
        message: `Het definitieve cijfer van een jaar verschijnt in de loop van dat jaar zelf, en is er in kwartaal ${indexation.quarter} van het jaar ervoor nog niet. Kies uitgave: voorlopig, of spreek af dat u het definitieve cijfer van het jaar daarvoor neemt.`,
        path: ['subsidie', 'indexering'],
      });
    return found;
  },
};
