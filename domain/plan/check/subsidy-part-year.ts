import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/**
 * Services that begin after 1 January make the first year of a subsidy no whole one. What is accounted for begins with them; whether the year
 * counts in full for money is contested: no law says it, and the guide of the model does not either (Awb 4:31, 4:46).
 */
export const subsidyPartYear: CheckRule = {
  id: 'subsidy-part-year',
  severity: 'hint',
  ground: 'Awb 4:31',
  check({ definition: { subsidy }, all }) {
    if (subsidy === null) return [];
    const year = subsidy.firstYear;
    const days = all('starts-services').map(({ lastDay }) => lastDay);
    const late = days.filter((day) => day.slice(0, 4) === String(year) && day > `${year}-01-01`).toSorted();
    const [first] = late;
    if (first === undefined) return [];
    return [
      {
        message: `De dienstverlening begint op ${inWords(first)}, dus ${year} is geen heel jaar. Over perioden die dan al voorbij zijn, vraagt niemand verantwoording. Of ${year} voor het geld als een heel jaar telt, zegt de wet niet en is betwist: prijzen, plafond en vaststelling gaan hier uit van een heel jaar. Kijk wat de regeling zegt, en zet het bedrag in de beschikking.`,
        path: ['subsidie', 'eerste-jaar'],
      },
    ];
  },
};
