import { termRule } from '../../law/term-rules.ts';
import { about, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** A framework lasts four years at most, unless its object asks for more; nothing is bought under one that is over (Aw 2.140). */
export const frameworkTerm: CheckRule = {
  id: 'framework-term',
  severity: 'error',
  ground: 'Aw 2.140 lid 3',
  check(input) {
    const { framework } = input.definition;
    if (framework === null) return [];
    const most = termRule('framework-maximum')?.amount ?? 0;
    const found: Found[] = [];
    if (framework.years !== null && framework.years > most) {
      const reasoned = framework.reason !== null;
      found.push({
        message: reasoned
          ? `De raamovereenkomst duurt ${framework.years} jaar, langer dan vier jaar, omdat: ${framework.reason}. Zet die reden ook in de aankondiging.`
          : `De raamovereenkomst duurt ${framework.years} jaar. Zij mag met verlengingen hoogstens vier jaar duren, tenzij haar voorwerp meer vraagt. Kies een kortere duur, of zet langer-omdat erbij.`,
        path: ['raamovereenkomst', 'jaren'],
        severity: reasoned || input.regime.regime !== 'european' ? 'hint' : 'error',
      });
    }
    const decision = input.one('decides');
    if (
      framework.reference !== null &&
      framework.through !== null &&
      decision !== null &&
      decision.lastDay > framework.through
    )
      found.push({
        ...about(
          input,
          decision.id,
          `De gunningsbeslissing op ${inWords(decision.lastDay)} komt na de laatste dag van de raamovereenkomst ${framework.reference}, ${inWords(framework.through)}. Dan valt er niets meer af te roepen. Beslis eerder, of begin een nieuwe procedure.`,
        ),
        severity: 'warning',
        ground: 'Aw 2.140',
      });
    return found;
  },
};
